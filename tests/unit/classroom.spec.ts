import { expect, test } from '@playwright/test';
import { announcement, clockFace, isCountdown, secondsLeft, togglePause } from '#classroom/countdown/countdown.ts';
import { halt, isClock, moveTo, run, settle, zeroClock } from '#classroom/session/clock.ts';

test('the clock gives its time to the slide it is at, and stands while it is paused', () => {
  let clock = run(moveTo(zeroClock, 'a', 0), 0);
  clock = moveTo(clock, 'b', 30_000);
  clock = halt(clock, 50_000);
  clock = run(clock, 90_000);
  clock = settle(clock, 95_000);
  expect(clock.elapsed).toBe(55);
  expect(clock.used).toEqual({ a: 30, b: 25 });
});

test('a clock survives storage; a broken one is not read', () => {
  const clock = run(zeroClock, 1000);
  expect(isClock(JSON.parse(JSON.stringify(clock)))).toBe(true);
  const broken = [null, '', {}, [], { ...clock, used: [] }, { ...clock, used: { a: '9' } }, { ...clock, elapsed: '5' }];
  for (const found of broken) expect(isClock(found), JSON.stringify(found)).toBe(false);
});

test('a countdown can be paused and goes on where it stopped', () => {
  const running = { seconds: 120, since: 0 };
  expect(secondsLeft(running, 45_500)).toBe(75);
  const paused = togglePause(running, 45_500);
  expect(paused).toEqual({ seconds: 75, since: null });
  expect(secondsLeft(paused, 900_000)).toBe(75);
  expect(secondsLeft(togglePause(paused, 900_000), 910_000)).toBe(65);
  expect(secondsLeft(running, 900_000)).toBe(0);
  expect([running, paused].every(isCountdown)).toBe(true);
  expect([null, 5, {}, { seconds: 'x', since: 0 }].some(isCountdown)).toBe(false);
});

test('a countdown speaks at full minutes, at 30 seconds and at the end', () => {
  expect([125, 120, 60, 30, 29, 0].map(announcement)).toEqual([
    undefined,
    '2 minutes left.',
    '1 minute left.',
    '30 seconds left.',
    undefined,
    'Time is up.',
  ]);
  expect([125, 9, 60].map(clockFace)).toEqual(['2:05', '0:09', '1:00']);
});

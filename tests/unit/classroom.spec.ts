import { expect, test } from '@playwright/test';
import { announcement, clockFace, pause, secondsLeft } from '../../src/parts/countdown/model.ts';
import { inWords, readCounts, total, wholeNumber } from '../../src/parts/tally/model.ts';
import { halt, moveTo, readClock, run, settle, stopped } from '../../src/views/presenter/clock.ts';

test('the clock gives its time to the slide it is at, and stands while it is paused', () => {
  let clock = run(moveTo(stopped, 'a', 0), 0);
  clock = moveTo(clock, 'b', 30_000);
  clock = halt(clock, 50_000);
  clock = run(clock, 90_000);
  clock = settle(clock, 95_000);
  expect(clock.elapsed).toBe(55);
  expect(clock.used).toEqual({ a: 30, b: 25 });
});

test('a clock survives storage; a broken one starts anew', () => {
  const clock = run(stopped, 1000);
  expect(readClock(JSON.stringify(clock))).toEqual(clock);
  for (const text of [null, '', '{', '{}', '[]']) expect(readClock(text)).toEqual(stopped);
});

test('a countdown can be paused and goes on where it stopped', () => {
  const running = { seconds: 120, since: 0 };
  expect(secondsLeft(running, 45_500)).toBe(75);
  const paused = pause(running, 45_500);
  expect(paused).toEqual({ seconds: 75, since: null });
  expect(secondsLeft(paused, 900_000)).toBe(75);
  expect(secondsLeft(pause(paused, 900_000), 910_000)).toBe(65);
  expect(secondsLeft(running, 900_000)).toBe(0);
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

test('counts are whole numbers, and a broken memory is nought', () => {
  expect(['12', '', '-3', '4.9', 'x', '5000'].map(wholeNumber)).toEqual([12, 0, 0, 4, 0, 999]);
  expect(readCounts('{"counts":[1,2]}')).toEqual([1, 2, 0, 0]);
  expect(readCounts('{"counts":"no"}', 2)).toEqual([0, 0]);
  expect(readCounts('not json')).toEqual([0, 0, 0, 0]);
  expect(total([1, 2, 3])).toBe(6);
  expect(inWords([5, 12, 0, 1])).toBe('A 5, B 12, C 0, D 1; 18 in all.');
});

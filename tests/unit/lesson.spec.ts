import { expect, test } from '@playwright/test';
import { zeroClock } from '#classroom/session/clock.ts';
import { pace, paceInWords } from '#classroom/session/pace.ts';
import {
  minutesOf,
  pathOf,
  roomIn,
  type Stop,
  secondsToEnd,
  slidesToAdd,
  slidesToSkip,
  timesOf,
} from '#deck/lesson.ts';

const stop = (id: string, minutes: number, lessons: number[]): Stop => ({ id, title: id, minutes, lessons });
const all = [
  stop('a', 2, [20, 45, 90]),
  stop('b', 3, [45, 90]),
  stop('c', 4, [90]),
  stop('d', 3, [20, 45, 90]),
  stop('e', 2, [45, 90]),
  stop('f', 3, [45, 90]),
  stop('g', 2, [20, 45, 90]),
];
const path = pathOf(all, 45);
const planned = minutesOf(path) * 60;
const ids = (stops: readonly Stop[]) => stops.map(({ id }) => id).join('');

test('a lesson goes through its own slides; without a length through all', () => {
  expect(ids(path)).toBe('abdefg');
  expect(ids(pathOf(all))).toBe('abcdefg');
  expect(minutesOf(path)).toBe(15);
});

test('steps follow one another from minute nought', () => {
  expect(timesOf(path).map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [2, 5],
    [5, 8],
    [8, 10],
    [10, 13],
    [13, 15],
  ]);
});

test('a lesson keeps five per cent free', () => {
  expect([20, 45, 90].map(roomIn)).toEqual([19, 42.75, 85.5]);
});

test('a lesson that keeps to its minutes ends when it was planned to', () => {
  expect(secondsToEnd(path, { at: 'a', elapsed: 0, used: {} })).toBe(planned);
  expect(secondsToEnd(path, { at: 'b', elapsed: 180, used: { a: 120, b: 60 } })).toBe(planned);
});

test('time over a slide’s minutes makes it end later, a slide done early sooner', () => {
  expect(secondsToEnd(path, { at: 'a', elapsed: 240, used: { a: 240 } })).toBe(planned + 120);
  expect(secondsToEnd(path, { at: 'b', elapsed: 60, used: { a: 60 } })).toBe(planned - 60);
});

test('a skipped slide gives its minutes back', () => {
  const shorter = path.filter(({ id }) => id !== 'e');
  expect(secondsToEnd(shorter, { at: 'a', elapsed: 240, used: { a: 240 } })).toBe(planned);
});

test('the pace is told in whole minutes, and only what no spare minute takes up', () => {
  const told = [
    [0, 0],
    [59, 0],
    [-120, 59],
    [60, 0],
    [150, -300],
    [-400, 200],
  ].map(([late = 0, early = 0]) => paceInWords(late, early));
  const late = [1, 2].map((minutes) => `would end ${minutes} min late`);
  expect(told).toEqual(['on time', 'on time', 'on time', ...late, '3 min ahead']);
});

test('with minutes to spare nothing is said; past the end time is up, and nothing is offered', () => {
  const lesson = { all, path, length: 18, at: 'b' };
  const clock = (elapsed: number) => ({ ...zeroClock, elapsed, at: 'b', used: { a: elapsed } });
  expect(pace(lesson, clock(240))).toEqual({ says: 'on time', offers: [] });
  expect(pace(lesson, clock(420)).says).toMatch(/^would end 2 min late: skip/);
  expect(pace(lesson, clock(18 * 60 + 337))).toEqual({ says: 'time is up, 5 min over', offers: [] });
});

test('when late, the shortest slides that shorter lessons leave out are named first', () => {
  expect(slidesToSkip(path, 'a', 125).map(ids)).toEqual(['b', 'e']);
  expect(slidesToSkip(path, 'd', 170).map(ids)).toEqual(['e', 'f']);
});

test('when one slide is not enough several are named together; the last slide stays', () => {
  expect(slidesToSkip(path, 'a', 6 * 60).map(ids)).toEqual(['bf']);
  expect(slidesToSkip(path, 'f', 6 * 60)).toEqual([]);
});

test('no advice ever names a core slide or parts twins', () => {
  const changed = path.map((each) => ({ ...each, core: each.id === 'b', ...(each.id === 'e' && { twin: 'f' }) }));
  expect(slidesToSkip(changed, 'a', 125).map(ids)).toEqual(['d', 'ef']);
  expect(slidesToSkip(changed, 'a', 60 * 60).map(ids)).toEqual(['def']);
  expect(slidesToSkip(changed, 'e', 60 * 60)).toEqual([]);
});

test('nothing is skipped or added while the lesson is on time', () => {
  expect(slidesToSkip(path, 'a', 59)).toEqual([]);
  expect(slidesToAdd(all, path, 'a', 59)).toEqual([]);
});

test('when early, a slide of a longer lesson that fits and still lies ahead is offered', () => {
  expect(slidesToAdd(all, path, 'a', 250).map(ids)).toEqual(['c']);
  expect(slidesToAdd(all, path, 'a', 180)).toEqual([]);
  expect(slidesToAdd(all, path, 'd', 600)).toEqual([]);
});

test('when early, what the plan keeps ready is offered before other slides', () => {
  const kept = all.map((each) => ({ ...each, ...(each.id === 'c' && { extraIn: [45] }) }));
  const inShort = pathOf(all, 20);
  expect(slidesToAdd(kept, inShort, 'a', 10 * 60, 45).map(ids)[0]).toBe('c');
  expect(slidesToAdd(kept, inShort, 'a', 10 * 60, 20).map(ids)[0]).toBe('b');
});

test('twins are offered together, and no half of what was passed over', () => {
  const inShort = pathOf(all, 20);
  const changed = all.map((each) => ({ ...each, ...(each.id === 'b' && { twin: 'e' }) }));
  expect(slidesToAdd(changed, inShort, 'a', 5 * 60).map(ids)).toEqual(['be', 'f']);
  expect(slidesToAdd(changed, inShort, 'a', 4 * 60).map(ids)).toEqual(['f', 'c']);
  expect(slidesToAdd(changed, inShort, 'd', 5 * 60).map(ids)).toEqual(['f']);
});

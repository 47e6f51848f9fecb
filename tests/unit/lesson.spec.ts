import { expect, test } from '@playwright/test';
import {
  minutesOf,
  pathOf,
  roomIn,
  type Stop,
  secondsBehind,
  slidesToAdd,
  slidesToSkip,
  timesOf,
} from '../../src/deck/lesson.ts';
import { paceInWords } from '../../src/views/presenter/pace.ts';

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

test('a lesson that keeps to its minutes is on time all along', () => {
  expect(secondsBehind(path, { at: 'a', elapsed: 0, used: {}, planned })).toBe(0);
  expect(secondsBehind(path, { at: 'b', elapsed: 180, used: { a: 120, b: 60 }, planned })).toBe(0);
});

test('time over a slide’s minutes makes it late, a slide done early makes it early', () => {
  expect(secondsBehind(path, { at: 'a', elapsed: 240, used: { a: 240 }, planned })).toBe(120);
  expect(secondsBehind(path, { at: 'b', elapsed: 60, used: { a: 60 }, planned })).toBe(-60);
});

test('a skipped slide gives its minutes back', () => {
  const shorter = path.filter(({ id }) => id !== 'e');
  expect(secondsBehind(shorter, { at: 'a', elapsed: 240, used: { a: 240 }, planned })).toBe(0);
});

test('the pace is told in whole minutes', () => {
  expect([0, 59, -59, 60, 150, -200].map(paceInWords)).toEqual([
    'on time',
    'on time',
    'on time',
    '1 min behind',
    '2 min behind',
    '3 min ahead',
  ]);
});

test('when late, single slides that are not in shorter lessons are named first', () => {
  expect(slidesToSkip(path, { at: 'a' }, 125).map(ids)).toEqual(['b', 'e']);
  expect(slidesToSkip(path, { at: 'd' }, 170).map(ids)).toEqual(['e', 'f']);
});

test('when one slide is not enough several are named together; the last slide stays', () => {
  expect(slidesToSkip(path, { at: 'a' }, 6 * 60).map(ids)).toEqual(['bf']);
  expect(slidesToSkip(path, { at: 'f' }, 6 * 60)).toEqual([]);
});

test('nothing is skipped or added while the lesson is on time', () => {
  expect(slidesToSkip(path, { at: 'a' }, 59)).toEqual([]);
  expect(slidesToAdd(all, path, { at: 'a' }, -59)).toEqual([]);
});

test('when early, a slide of a longer lesson that fits and still lies ahead is offered', () => {
  expect(ids(slidesToAdd(all, path, { at: 'a' }, -250))).toBe('c');
  expect(slidesToAdd(all, path, { at: 'a' }, -180)).toEqual([]);
  expect(slidesToAdd(all, path, { at: 'd' }, -600)).toEqual([]);
});

import { expect, test } from '@playwright/test';
import { countsInWords } from '#classroom/tally/bars.ts';
import { countsFor, handsIn, setCount, shareShift, shares, toCount } from '#classroom/tally/counts.ts';

test('counts are whole hands, whatever was typed', () => {
  expect(['7', ' 8 ', '2.9', '-3', '', 'many', '1e9', undefined, null].map(toCount)).toEqual([
    7, 8, 2, 0, 0, 0, 999, 0, 0,
  ]);
});

test('one count is set and the others stay', () => {
  const counts = setCount([1, 2, 3], 1, '9');
  expect(counts).toEqual([1, 9, 3]);
  expect(handsIn(counts)).toBe(13);
  expect(countsInWords(counts)).toBe('A 1, B 9, C 3; 13 in all.');
});

test('shares are per cents of the hands that are up', () => {
  expect(shares([1, 1, 2])).toEqual([25, 25, 50]);
  expect(shares([0, 0, 0])).toEqual([0, 0, 0]);
});

test('a shift needs both rounds, and compares shares: classes change size', () => {
  expect(shareShift([0, 0], [1, 1])).toBeUndefined();
  expect(shareShift([1, 1], [0, 0])).toBeUndefined();
  expect(shareShift([5, 5], [15, 5])).toEqual([25, -25]);
});

test('there are as many counts as options, whatever was kept', () => {
  expect(countsFor(4, [4, '5', -1])).toEqual([4, 5, 0, 0]);
  expect(countsFor(2, [1, 2, 3])).toEqual([1, 2]);
  expect(countsFor(2)).toEqual([0, 0]);
});

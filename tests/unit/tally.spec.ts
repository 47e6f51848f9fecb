import { expect, test } from '@playwright/test';
import { handsIn, noHands, readTally, setCount, shares, shift, toCount } from '../../src/blocks/exercise/tally.ts';

test('counts are whole hands, whatever was typed', () => {
  expect(['7', ' 8 ', '2.9', '-3', '', 'many', '1e9', undefined, null].map(toCount)).toEqual([
    7, 8, 2, 0, 0, 0, 999, 0, 0,
  ]);
});

test('one count is set and the others stay', () => {
  const tally = setCount({ counts: [1, 2, 3] }, 1, '9');
  expect(tally).toEqual({ counts: [1, 9, 3] });
  expect(handsIn(tally)).toBe(13);
});

test('shares are per cents of the hands that are up', () => {
  expect(shares({ counts: [1, 1, 2] })).toEqual([25, 25, 50]);
  expect(shares(noHands(3))).toEqual([0, 0, 0]);
});

test('a shift needs both rounds, and compares shares: classes change size', () => {
  expect(shift(noHands(2), { counts: [1, 1] })).toBeUndefined();
  expect(shift({ counts: [1, 1] }, noHands(2))).toBeUndefined();
  expect(shift({ counts: [5, 5] }, { counts: [15, 5] })).toEqual([25, -25]);
});

test('kept counts are read with care', () => {
  expect(readTally('{"counts":[4,"5",-1]}', 4)).toEqual({ counts: [4, 5, 0, 0] });
  for (const text of [null, '', 'x', 'null', '{"counts":7}']) expect(readTally(text, 2)).toEqual(noHands(2));
});

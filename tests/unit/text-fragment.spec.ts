import { expect, test } from '@playwright/test';
import { textFragmentTo } from '#frame/browser/text-fragment.ts';

test('a short sentence is named whole, a long one by its ends', () => {
  expect(textFragmentTo('a-slide', ['The cable holds', '.'])).toBe('#a-slide:~:text=The%20cable%20holds');
  expect(textFragmentTo('a', ['One two three four five six seven eight nine ten eleven', '.'])).toBe(
    '#a:~:text=One%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
  );
});

test('marks and quotation marks, which the page sets otherwise, are in neither end', () => {
  expect(textFragmentTo('a', [' Lenz wrote “very tough” words', ', and then he left', '.'])).toBe(
    '#a:~:text=Lenz%20wrote,and%20then%20he%20left',
  );
});

test('what has a meaning in an address is written out', () => {
  expect(textFragmentTo('a', ['A third-rate cable, they say', '.'])).toBe(
    '#a:~:text=A%20third%2Drate%20cable%2C%20they%20say',
  );
});

test('a sentence without words leads to its slide', () => {
  expect(textFragmentTo('a', ['', '?'])).toBe('#a');
});

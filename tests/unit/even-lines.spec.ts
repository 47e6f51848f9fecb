import { expect, test } from '@playwright/test';
import { evenLines } from '#drawing/even-lines.ts';

/** Lines of letters of one width; a mark of `behind` letters stands after the last word. */
const broken = (text: string, room: number, behind = 0) =>
  evenLines(text.split(' '), room, (line, isLast) => line.join(' ').length + (isLast ? behind : 0)).map((line) =>
    line.join(' '),
  );

test('words are broken into as few lines as they need, each about as long as the others', () => {
  expect(broken('went back on a promise', 40)).toEqual(['went back on a promise']);
  expect(broken('for now, Reuters reports', 21)).toEqual(['for now,', 'Reuters reports']);
  expect(broken('what a class is asked before it knows', 30)).toEqual(['what a class is', 'asked before it knows']);
});

test('a short word does not end alone where its marks leave no room beside the others', () => {
  expect(broken('for security, says the ministry', 26, 12)).toEqual(['for security, says', 'the ministry']);
  expect(broken('under licence since April for security, says the ministry', 26, 10).at(-1)).toMatch(/ /);
});

test('a word that is wider than its room has a line to itself', () => {
  expect(broken('a counterrevolutionary act', 10)).toEqual(['a', 'counterrevolutionary', 'act']);
});

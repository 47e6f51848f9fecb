import { expect, test } from '@playwright/test';
import { lessonAsked } from '#deck/lesson.ts';
import {
  isEither,
  isListOf,
  isMaybe,
  isNumber,
  isOneOf,
  isRecordOf,
  isShape,
  isText,
} from '#frame/browser/storage/guards.ts';

test('a shape has all its parts, each as it should be', () => {
  const fits = isShape<{ a: string; b?: number | undefined }>({ a: isText, b: isMaybe(isNumber) });
  expect([{ a: 'x' }, { a: 'x', b: 1 }, { a: 'x', other: 1 }].every(fits)).toBe(true);
  expect([{}, { a: 1 }, { a: 'x', b: 'y' }, { a: 'x', b: Number.NaN }, null, ['x']].some(fits)).toBe(false);
});

test('what an object only inherits is not its part', () => {
  const proto = isShape<{ constructor: unknown }>({ constructor: (found): found is unknown => found !== undefined });
  expect(proto({})).toBe(false);
  expect(isShape<{ a: string }>({ a: isText })(Object.create({ a: 'x' }))).toBe(false);
});

test('lists, records and alternatives hold nothing else', () => {
  expect(isListOf(isNumber)([1, '2'])).toBe(false);
  expect(isRecordOf(isNumber)({ a: 1, b: 2 })).toBe(true);
  expect(isRecordOf(isNumber)({ a: [1] })).toBe(false);
  expect(isEither(isNumber, isOneOf(null))(null)).toBe(true);
  expect(isEither(isNumber, isOneOf('a', 'b'))('c')).toBe(false);
});

test('an address asks for a length that there is, or gets every slide', () => {
  const stop = (id: string, ...lessons: number[]) => ({ id, title: id, minutes: 1, lessons });
  const lessons = { stops: [stop('one', 20, 45), stop('two', 45)], lengths: [20, 45] };
  expect(lessonAsked(lessons, '20')).toEqual({ lesson: 20, path: ['one'] });
  expect(lessonAsked(lessons, null)).toEqual({ path: ['one', 'two'] });
  for (const asked of ['', '020', '20.0', '2e1', '__proto__', '90'])
    expect(lessonAsked(lessons, asked)).toEqual({ path: ['one', 'two'], unknown: asked });
});

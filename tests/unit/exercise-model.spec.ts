import { expect, test } from '@playwright/test';
import {
  choose,
  fitProgress,
  isProgress,
  isSettled,
  noProgress,
  type QuestionKey,
  retryMissed,
  review,
  verdict,
} from '#blocks/exercise/progress.ts';

const single: QuestionKey = { id: 'one', options: ['a', 'b', 'c'], answer: ['b'], many: false };
const both: QuestionKey = { id: 'two', options: ['x', 'y'], answer: ['x', 'y'], many: true };
const keys = [single, both];

test('on a card the first choice holds', () => {
  const once = choose(noProgress, single, 'a', 'cards');
  expect(once.chosen).toEqual({ one: ['a'] });
  expect(isSettled(once, single, 'cards')).toBe(true);
  expect(choose(once, single, 'b', 'cards')).toBe(once);
});

test('on a board a choice may change until it is compared', () => {
  const changed = choose(choose(noProgress, single, 'a', 'board'), single, 'b', 'board');
  expect(changed.chosen).toEqual({ one: ['b'] });
  expect(choose(changed, single, 'b', 'board').chosen).toEqual({});
  const compared = { ...changed, compared: true };
  expect(choose(compared, single, 'c', 'board')).toBe(compared);
});

test('where several may be chosen each is turned on and off, in the order of the options', () => {
  const progress = choose(choose(noProgress, both, 'y', 'board'), both, 'x', 'board');
  expect(progress.chosen).toEqual({ two: ['x', 'y'] });
  expect(choose(progress, both, 'x', 'board').chosen).toEqual({ two: ['y'] });
});

test('what is no option cannot be chosen', () => {
  expect(choose(noProgress, single, 'z', 'cards')).toBe(noProgress);
});

test('a choice is the sources’ answer, part of it, another, or none', () => {
  const chosen = (ids: string[]) => ({ ...noProgress, chosen: { two: ids } });
  expect(verdict(noProgress, both)).toBe('none');
  expect(verdict(chosen(['x', 'y']), both)).toBe('same');
  expect(verdict(chosen(['x']), both)).toBe('part');
  expect(verdict(choose(noProgress, single, 'c', 'cards'), single)).toBe('other');
  expect(verdict(chosen(['x', 'y']), { ...both, answer: ['x'] })).toBe('part');
});

test('the end says where to look again', () => {
  const progress = choose(choose(noProgress, single, 'b', 'cards'), both, 'x', 'cards');
  expect(review(progress, keys)).toEqual({ chosen: 2, same: 1, again: [2] });
  expect(review(noProgress, keys)).toEqual({ chosen: 0, same: 0, again: [] });
  const others = retryMissed(progress, keys);
  expect(others.at).toBe(1);
  expect(review(others, keys)).toEqual({ chosen: 1, same: 1, again: [] });
});

test('progress survives being kept', () => {
  const progress = { ...choose(noProgress, single, 'a', 'cards'), at: 1 };
  const kept: unknown = JSON.parse(JSON.stringify(progress));
  expect(isProgress(kept) && fitProgress(kept, keys)).toEqual(progress);
});

for (const kept of [null, '', [], {}, { at: '2', chosen: 'a' }, { at: 0, chosen: { one: 'a' }, compared: false }]) {
  test(`what is no progress is not read as one: ${JSON.stringify(kept)}`, () => {
    expect(isProgress(kept)).toBe(false);
  });
}

test('an option that is gone is no longer chosen', () => {
  expect(fitProgress({ at: 0, chosen: { one: ['gone'], two: ['x', 'gone'] }, compared: false }, keys).chosen).toEqual({
    two: ['x'],
  });
});

test('a place past the end of a shortened exercise is its end', () => {
  expect(fitProgress({ ...noProgress, at: 99 }, keys).at).toBe(2);
  expect(fitProgress({ ...noProgress, at: -1 }, keys).at).toBe(0);
});

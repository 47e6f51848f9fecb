import { expect, test } from '@playwright/test';
import { blocksNamed } from '#deck/body.ts';
import { known } from '#deck/deck.ts';
import { minutesToDo } from '#deck/exercise.ts';
import { readingTime } from '#deck/reading-time.ts';
import { minutesToRead } from '#deck/report.ts';
import { coverWords, wayWords } from '#words/index.ts';
import { goodFiles, lazyDeck } from './read-fixture.ts';

const deck = lazyDeck(goodFiles);

test('what an article takes is said apart: to read it, and to do what there is to do', () => {
  const all = readingTime(deck());
  expect(all.read).toBe(minutesToRead(deck()));
  // Of slides without anything to do nothing is promised, and of one with one exercise that.
  const idle = deck().slides.filter(
    ({ body }) => blocksNamed(body, 'Exercise').length + blocksNamed(body, 'Model').length === 0,
  );
  expect(idle.length).toBeGreaterThan(0);
  expect(readingTime(deck(), 'full', idle).todo).toBe(0);
  const one = deck().slides.find(
    ({ body }) => blocksNamed(body, 'Exercise').length === 1 && blocksNamed(body, 'Model').length === 0,
  );
  expect(one).toBeDefined();
  const [exercise] = blocksNamed(one?.body ?? [], 'Exercise').map(({ props }) => known(deck().exercises, props.id));
  if (one && exercise) expect(readingTime(deck(), 'full', [one]).todo).toBe(minutesToDo(exercise));
  expect(all.todo).toBeGreaterThan(0);
});

test('the promise is worded alike wherever it is made', () => {
  const time = { read: 14, todo: 30 };
  const said = 'about 14 minutes to read, 30 more if you do the exercises';
  expect(wayWords.takes(time).toLowerCase()).toBe(said);
  expect(coverWords.how(time)).toBe(`on one page, ${said}`);
  expect(wayWords.shortWay(9, { read: 4, todo: 0 })).toBe(
    'Short of time? 9 sections tell the story: about 4 minutes to read',
  );
  expect(wayWords.takes({ read: undefined, todo: 0 })).toBe('');
});

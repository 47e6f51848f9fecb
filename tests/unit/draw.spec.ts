import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { polylineOf } from '#blocks/exercise/draw/chart.ts';
import { dragLine, type Field, fitGuess, type Guess, isWhole, noGuess, setPoint } from '#blocks/exercise/draw/line.ts';
import { answerText, isAnswerTo, MAX_MESSAGE_BYTES, readAnswer } from '#classroom/live/messages.ts';
import { middleOf } from '#classroom/tally/lines-and-rows.ts';

// A line that is drawn on: what a hand may do to it, what a phone sends of it, what a class makes of many.

const field: fc.Arbitrary<Field> = fc
  .record({ points: fc.integer({ min: 2, max: 8 }), steps: fc.integer({ min: 2, max: 200 }) })
  .chain(({ points, steps }) =>
    fc.record({
      ...{ points: fc.constant(points), steps: fc.constant(steps) },
      start: fc.integer({ min: 0, max: steps }),
    }),
  );
/** Anywhere, also off the axes: a hand slips. */
const place = fc.record({
  at: fc.integer({ min: -3, max: 12 }),
  value: fc.double({ min: -400, max: 400, noNaN: true }),
});

test('however a hand goes, a line has no gap, stays within its axes and ends where the hand ended', () => {
  fc.assert(
    fc.property(field, fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 6 }), (on, strokes) => {
      const line = strokes.reduce<readonly number[]>((drawn, [from, to]) => dragLine(drawn, from, to, on), []);
      expect(line.length).toBeLessThanOrEqual(on.points);
      for (const value of line) expect(Number.isInteger(value) && value >= 0 && value <= on.steps).toBe(true);
      const [, last] = strokes.at(-1) ?? [];
      const at = Math.min(Math.max(last?.at ?? 0, 0), on.points - 1);
      expect(line[at]).toBe(Math.min(Math.max(Math.round(last?.value ?? 0), 0), on.steps));
    }),
  );
});

test('what a fast hand passes over lies on its way, and what it has not passed stays', () => {
  const on = { points: 6, steps: 80, start: 50 };
  expect(dragLine([], { at: 0, value: 40 }, { at: 4, value: 20 }, on)).toEqual([40, 35, 30, 25, 20]);
  // It begins in the middle: the line goes there from where the known ends.
  expect(setPoint([], 2, 20, on)).toEqual([40, 30, 20]);
  // Backwards it changes only what it passes.
  expect(dragLine([1, 2, 3, 4, 5, 6], { at: 3, value: 10 }, { at: 1, value: 30 }, on)).toEqual([1, 30, 20, 10, 5, 6]);
  expect(isWhole(setPoint([], 5, 0, on), on)).toBe(true);
});

test('what was kept fits the exercise as it is now, and tells nothing of a line that is not whole', () => {
  const guess: fc.Arbitrary<Guess> = fc.record({
    line: fc.array(fc.integer({ min: -10, max: 999 }), { maxLength: 12 }),
    told: fc.boolean(),
    because: fc.string(),
  });
  fc.assert(
    fc.property(field, guess, (on, kept) => {
      const { line, told } = fitGuess(kept, on);
      expect(line.length).toBeLessThanOrEqual(on.points);
      for (const value of line) expect(value >= 0 && value <= on.steps).toBe(true);
      expect(told).toBe(kept.told && kept.line.length >= on.points);
    }),
  );
  expect(fitGuess(undefined, { points: 6, steps: 80, start: 1 })).toEqual(noGuess);
});

const lines = fc
  .integer({ min: 1, max: 8 })
  .chain((points) =>
    fc.array(fc.array(fc.nat(200), { minLength: points, maxLength: points }), { minLength: 1, maxLength: 60 }),
  );

test('the middle of a class lies among its lines, whoever comes first, and half of them at each side', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const middle = middleOf(all);
      expect(middleOf(all.toReversed())).toEqual(middle);
      for (const [at, value] of middle.entries()) {
        const values = all.map((line) => line[at] ?? Number.NaN);
        expect(values.filter((one) => one > value).length).toBeLessThanOrEqual(all.length / 2);
        expect(values.filter((one) => one < value).length).toBeLessThanOrEqual(all.length / 2);
      }
    }),
  );
  expect(middleOf([])).toEqual([]);
});

test('a phone’s line comes back as it was sent, in few letters, and fits no question of another kind', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  fc.assert(
    fc.property(fc.array(fc.nat(200), { minLength: 2, maxLength: 8 }), (line) => {
      const payload = bytes(answerText(line));
      expect(payload.length).toBeLessThanOrEqual(MAX_MESSAGE_BYTES);
      expect(readAnswer(payload)).toEqual(line);
      expect(isAnswerTo(line, { options: line.length, steps: 200 })).toBe(true);
      expect(isAnswerTo(line, { options: line.length })).toBe(false);
      expect(isAnswerTo(line, { options: line.length + 1, steps: 200 })).toBe(false);
    }),
  );
  for (const bad of ['1.', '.1', '1..2', '-1.2', '1.2000', '1 2', 'a.b', Array(13).fill(1).join('.')])
    expect(readAnswer(bytes(bad)), bad).toBeUndefined();
  expect(isAnswerTo([81], { options: 1, steps: 80 })).toBe(false);
});

test('a drawn line begins where the known ends, and goes through the middle of each column', () => {
  const data = {
    ...{ name: 'Boats', unit: 'boats', top: 80, step: 10, known: 2, start: 40 },
    points: ['a', 'b'].map((at) => ({ at, name: at, value: 1, hero: at === 'a', reckoned: false })),
    before: [],
  };
  expect(polylineOf([8, 0], data, data.step)).toBe('50,50 62.5,0 87.5,100');
});

import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  answerText,
  isAnswerTo,
  MAX_BOXES,
  MAX_COLUMNS,
  MAX_MESSAGE_BYTES,
  readAnswer,
  readShown,
} from '#classroom/live/messages.ts';
import { allTicked, boxCounts, isTicked, toggleBox } from '#classroom/tally/lines-and-rows.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A board that fits a message, and what some phones fill in. */
const classes = fc
  .integer({ min: 2, max: MAX_COLUMNS })
  .chain((columns) => fc.tuple(fc.constant(columns), fc.integer({ min: 2, max: Math.min(12, MAX_BOXES / columns) })))
  .chain(([columns, options]) => {
    const rows = fc.array(fc.nat(allTicked(columns)), { minLength: options, maxLength: options });
    return fc.record({
      columns: fc.constant(columns),
      options: fc.constant(options),
      all: fc.array(rows, { maxLength: 5 }),
    });
  });

test('rows come back as they were sent, in few letters, and fit no question of another kind', () => {
  fc.assert(
    fc.property(classes, ({ columns, options, all }) => {
      for (const rows of all) {
        const payload = bytes(answerText(rows));
        expect(payload.length).toBeLessThanOrEqual(MAX_MESSAGE_BYTES);
        expect(readAnswer(payload)).toEqual(rows);
        expect(isAnswerTo(rows, { options, columns })).toBe(rows.some((row) => row > 0));
        expect(isAnswerTo(rows, { options })).toBe(false);
        expect(isAnswerTo(rows, { options: options + 1, columns })).toBe(false);
        expect(isAnswerTo([...rows.slice(1), allTicked(columns) + 1], { options, columns })).toBe(false);
      }
    }),
  );
});

test('each box has as many as ticked it, and a second press takes the tick back', () => {
  fc.assert(
    fc.property(classes, fc.nat(), ({ columns, options, all }, seed) => {
      const counts = boxCounts(all, options, columns);
      expect(counts).toHaveLength(options * columns);
      for (const [box, count] of counts.entries()) {
        const [row, column] = [Math.floor(box / columns), box % columns];
        expect(count).toBe(all.filter((rows) => isTicked(rows[row] ?? 0, column)).length);
      }
      const [first] = all;
      if (!first) return;
      const [row, column] = [seed % options, seed % columns];
      const turned = toggleBox(first, row, column);
      expect(boxCounts([first, turned], options, columns)[row * columns + column]).toBe(1);
      expect(toggleBox(turned, row, column)).toEqual(first);
    }),
  );
});

test('a board is asked, and its counts told, within what a message may hold', () => {
  const id = 'a'.repeat(60);
  const ask = { exercise: id, round: 'rows', asked: Date.now(), options: 12, columns: 2, phase: 'closed' } as const;
  const read = (branch: 'ask' | 'tally', message: object) => readShown(branch, bytes(JSON.stringify(message)));
  expect(read('ask', ask)).toEqual(ask);
  for (const columns of [1, MAX_COLUMNS + 1, 2.5, '2']) expect(read('ask', { ...ask, columns })).toBeUndefined();
  expect(read('ask', { ...ask, rows: ['teams'] })).toBeUndefined();
  const tally = { exercise: id, round: 'rows', counts: Array(MAX_BOXES).fill(999) };
  expect(read('tally', tally)).toEqual(tally);
  expect(read('tally', { ...tally, counts: Array(MAX_BOXES + 1).fill(0) })).toBeUndefined();
});

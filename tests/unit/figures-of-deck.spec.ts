import { expect, test } from '@playwright/test';
import { bounds, overlaps, rectangle } from '../../src/drawing/geometry.ts';
import { unreadable } from '../../src/figures/check.ts';
import { tallLayout } from '../../src/figures/room.ts';
import { ownDeck } from './own-deck.ts';

test.describe('the figures of the deck', () => {
  const plates = () =>
    [...ownDeck().figures.values()].flatMap(({ id, tall, stage }) =>
      [tall, stage[1], stage[2]].flatMap((plate) => (plate ? [{ id, plate }] : [])),
    );

  test('can be read in every layout', () => {
    for (const { id, plate } of plates()) expect.soft(unreadable(plate), `${id}, ${plate.layout.name}`).toEqual([]);
  });

  test('fill the stage: both margins, and two thirds of the height under the headline', () => {
    for (const { id, plate } of plates().filter(({ plate }) => plate.layout.name === 'stage')) {
      const { room } = plate.layout;
      const drawn = bounds([
        ...plate.shapes.flatMap(({ outlines }) => outlines.flatMap(({ points }) => points)),
        ...plate.words.flatMap(({ boxes }) => boxes.flatMap((box) => rectangle(box).points)),
        ...plate.marks.flatMap(({ box }) => rectangle(box).points),
      ]);
      expect.soft(drawn.x, `${id}: left margin`).toBeLessThanOrEqual(room.x + 20);
      expect.soft(drawn.x + drawn.w, `${id}: right margin`).toBeGreaterThanOrEqual(room.x + room.w - 20);
      expect.soft(drawn.h, `${id}: height`).toBeGreaterThanOrEqual((room.h * 2) / 3);
    }
  });

  test('are as wide as a phone’s column', () => {
    for (const { id, plate } of plates().filter(({ plate }) => plate.layout.name === 'tall'))
      for (const { box } of plate.marks) expect.soft(overlaps(box, tallLayout.frame), id).toBe(true);
  });
});

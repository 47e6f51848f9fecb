import { expect, test } from '@playwright/test';
import { type FigureScene, tallLayout } from '#drawing/figures/scene.ts';
import { bounds, rectangle } from '#drawing/geometry.ts';
import { ownDeck } from './own-deck.ts';

test.describe('the figures of the deck', () => {
  const scenes = () =>
    [...ownDeck().figures.values()].flatMap(({ id, tall, wide }) =>
      [tall, wide[1], wide[2]].flatMap((scene) => (scene ? [{ id, scene }] : [])),
    );

  const extentOf = ({ shapes, words, marks }: FigureScene) =>
    bounds([
      ...shapes.flatMap(({ outlines }) => outlines.flatMap(({ points }) => points)),
      ...words.flatMap(({ boxes }) => boxes.flatMap((box) => rectangle(box).points)),
      ...marks.flatMap(({ box }) => rectangle(box).points),
    ]);

  test('fill the stage: both margins, and two thirds of the height under the headline', () => {
    for (const { id, scene } of scenes().filter(({ scene }) => scene.layout.name === 'wide')) {
      const { room } = scene.layout;
      const drawn = extentOf(scene);
      expect.soft(drawn.x, `${id}: left margin`).toBeLessThanOrEqual(room.x + 20);
      expect.soft(drawn.x + drawn.w, `${id}: right margin`).toBeGreaterThanOrEqual(room.x + room.w - 20);
      expect.soft(drawn.h, `${id}: height`).toBeGreaterThanOrEqual((room.h * 2) / 3);
    }
  });

  test('are as wide as a phone’s column, and no wider', () => {
    const tall = scenes().filter(({ scene }) => scene.layout.name === 'tall');
    expect(tall.length).toBeGreaterThan(0);
    for (const { id, scene } of tall) {
      const { frame } = tallLayout;
      const drawn = extentOf(scene);
      expect.soft(drawn.x, `${id}: left`).toBeGreaterThanOrEqual(frame.x - 1);
      expect.soft(drawn.x + drawn.w, `${id}: right`).toBeLessThanOrEqual(frame.x + frame.w + 1);
      expect.soft(drawn.w, `${id}: width`).toBeGreaterThanOrEqual(frame.w * 0.8);
    }
  });
});

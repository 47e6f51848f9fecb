import { expect, test } from '@playwright/test';
import { headline } from '#drawing/figures/scene.ts';
import { sizeOf } from '#drawing/figures/type.ts';
import { ownDeck } from './own-deck.ts';

/** px of a slide: its headline, the words of its picture, labels, and one size above them; what frames it is smaller. */
const scale = [headline.size, 34, 24];

test('a drawing is set in the sizes of its slide and one hero', () => {
  for (const { id, wide } of ownDeck().figures.values())
    for (const scene of [wide[1], wide[2]]) {
      if (!scene) continue;
      const runs = scene.words.flatMap(({ lines }) => lines.flatMap((line) => line.runs));
      const sizes = new Set(runs.map(({ role }) => sizeOf(role, scene.layout)));
      const heroes = [...sizes].filter((size) => !scale.includes(size));
      expect.soft(heroes.length, `${id}: ${[...sizes]}`).toBeLessThanOrEqual(1);
      expect.soft(Math.min(...heroes, Number.POSITIVE_INFINITY), id).toBeGreaterThan(headline.size);
    }
});

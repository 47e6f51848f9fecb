import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildDeck } from '#deck/build-deck.ts';
import { edition } from '#edition/edition.ts';
import { keepScene, withDrawings } from '#site/drawings.ts';
import { fixtures, goodFiles, measure, overlay, readFiles, remarksOn } from './read-fixture.ts';

const written = 'title: How fresh the air is\nunit: ppm\nnote: Measured by the class.\ndata: air.csv\n';
const slide = '---\ntitle: The window helps\n---\n\n<Chart id="air" />\n';

async function chartOf(table: string) {
  const least = await readFiles(join(fixtures, 'least/slides'));
  const files = overlay(least, [
    { path: 'slides/charts/air.yaml', text: written },
    { path: 'slides/charts/air.csv', text: table },
    { path: 'slides/20-window.mdx', text: slide },
  ]);
  return buildDeck(files, 'slides', edition, measure, keepScene).charts.get('air');
}

test('bars from a table need no claim in a deck without any, and the longest fills the room', async () => {
  const chart = await chartOf(
    '\uFEFFvalue,label,detail\r\n1200.5,Shut,"At nine, ""sharp"""\r\n\r\n600,Open,At ten\r\n',
  );
  expect(chart).toMatchObject({ max: 1200.5, unit: 'ppm' });
  expect(chart?.bars).toEqual([
    { label: 'Shut', value: 1200.5, detail: 'At nine, "sharp"', claims: [] },
    { label: 'Open', value: 600, detail: 'At ten', claims: [] },
  ]);
});

test('a table may have semicolons', async () => {
  const chart = await chartOf('label;value;detail\nShut, as ever;1200;At nine\n');
  expect(chart?.bars[0]).toMatchObject({ label: 'Shut, as ever', value: 1200 });
});

test('steps of a diagram need no sentence for each part', async () => {
  const path = 'slides/diagrams/power-to-metal.yaml';
  const steps = [
    { title: 'Who holds it', show: ['sudmark', 'cable', 'sudmark:cable'] },
    { title: 'Who needs it', show: ['smelters', 'cable:smelters'] },
  ];
  const meaning = { title: 'From the cable to the metal', description: 'The cable feeds the smelters.', steps };
  const files = await withDrawings(overlay(goodFiles(), [{ path, text: JSON.stringify(meaning) }]));
  const deck = buildDeck(files, 'slides', edition, measure, keepScene);
  expect(deck.diagrams.get('power-to-metal')?.steps).toHaveLength(2);
  expect(remarksOn(files)).not.toContain('drawn but not told');
});

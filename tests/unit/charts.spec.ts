import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildDeck } from '#deck/build-deck.ts';
import { rowScale, valueScale } from '#drawing/charts/scales.ts';
import { textOf } from '#drawing/figures/scene.ts';
import { edition } from '#edition/edition.ts';
import { keepScene, withDrawings } from '#site/drawings.ts';
import { fixtures, goodFiles, measure, messageOf, overlay, readFiles, remarksOn } from './read-fixture.ts';

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

/** The least deck with a chart of that kind in it, and what its author is told. */
async function drawnFrom(table: string, chart: string, body = '<Chart id="air" />') {
  const least = await readFiles(join(fixtures, 'least/slides'));
  return withDrawings(
    overlay(least, [
      { path: 'slides/charts/air.yaml', text: `title: The air\ndata: air.csv\n${chart}` },
      { path: 'slides/charts/air.csv', text: table },
      { path: 'slides/20-window.mdx', text: `---\ntitle: The window helps\n---\n\n${body}\n` },
    ]),
  );
}

const told = async (table: string, chart: string) => messageOf(await drawnFrom(table, chart));

async function sceneOf(table: string, chart: string) {
  const figure = buildDeck(await drawnFrom(table, chart), 'slides', edition, measure, keepScene).figures.get('air');
  if (!figure) throw new Error('no figure');
  return figure;
}

test('lines run in time, leave gaps where nothing is known, and are told with their extremes', async () => {
  const figure = await sceneOf('year,North,South\n2020,3,8\n2010,1,5\n2015,2,\n', 'kind: lines\nunit: ppm\n');
  expect(figure.description).toBe(
    'Line chart: The air, 2010 to 2020. North: lowest 1 ppm (2010), highest 3 ppm (2020). South: lowest 5 ppm (2010), highest 8 ppm (2020).',
  );
  expect(figure.textAlternative.groups[0]?.items.map(({ says }) => says)).toEqual([
    '2010: North 1 ppm, South 5 ppm',
    '2015: North 2 ppm, South no value',
    '2020: North 3 ppm, South 8 ppm',
  ]);
  expect(figure.steps.map(({ title }) => title)).toEqual(['North', 'South']);
  const words = figure.wide[1]?.words.map(textOf) ?? [];
  expect(words).toEqual(expect.arrayContaining(['2010', '2020', '0', '8', 'North', 'South']));
  const at = (step: number) => figure.tall.shapes.filter((shape) => shape.at === step && shape.motion === 'across');
  expect(at(1)).toHaveLength(1);
  // before and after the gap each point stands alone
  expect(at(2)).toHaveLength(2);
});

test('columns and stacks begin at nought; lines that do not say so', async () => {
  const table = 'month,CO2\n2024-01,410\n2024-02,414\n2024-03,420\n';
  const wordsOf = async (chart: string) => (await sceneOf(table, chart)).wide[1]?.words.map(textOf) ?? [];
  for (const kind of ['columns', 'stacked']) expect(await wordsOf(`kind: ${kind}\n`)).toContain('0');
  const lines = await wordsOf('kind: lines\nunit: ppm\n');
  expect(lines).not.toContain('0');
  expect(lines).toContain('The air ppm · scale not from 0');
});

test('a scale ends with nice numbers and keeps nought where lines have room for it', () => {
  expect(valueScale([3, 97], false, 5).domain()).toEqual([0, 100]);
  expect(valueScale([408.4, 419], false, 5).domain()).toEqual([408, 420]);
  expect(valueScale([-4, 9], true, 5).domain()).toEqual([-4, 10]);
  expect(valueScale([0], true, 5).domain()).toEqual([0, 1]);
});

test('names of points in time are as many as fit, with the year where it begins', () => {
  const rows = Array.from(
    { length: 24 },
    (_, index) => `${2023 + Math.floor(index / 12)}-${`0${(index % 12) + 1}`.slice(-2)}`,
  );
  const names = (px: number) =>
    rowScale(rows, 'en')
      .marks(px, (name) => name.length * 10)
      .map(({ name }) => name);
  expect(names(1000).slice(0, 2)).toEqual(['Jan\u00A02023', 'Apr']);
  expect(names(1000)).toContain('Jan\u00A02024');
  expect(names(200)).toEqual(['2023', '2024']);
  expect(rowScale(['low', 'middle', 'high'], 'en').at(1)).toBe(0.5);
});

test('slips in a table of series are told with their lines', async () => {
  const slips = await told('year,North,North\n2020,1,2\n', 'kind: lines\n');
  expect(slips).toContain('slides/charts/air.csv:1  Two columns are called "North".');
  const numbers = await told('year,North\n2020,"1,5"\n2021\n2020,3\n', 'kind: lines\n');
  expect(numbers).toContain('slides/charts/air.csv:2  "1,5" is no number. A number has digits');
  expect(numbers).toContain('slides/charts/air.csv:3  This row has 1 cells. There are 2 columns.');
  expect(numbers).toContain('slides/charts/air.csv:4  Two rows are called "2020".');
  expect(await told('town,North\nAlder,3\n', 'kind: dots\n')).toContain(
    'slides/charts/air.csv:1  A chart of dots has two',
  );
  expect(await told('year,North\n2020,-1\n', 'kind: stacked\n')).toContain(
    'slides/charts/air.csv:2  A part of a whole',
  );
  const seven = 'year,A,B,C,D,E,F,G\n2020,1,2,3,4,5,6,7\n';
  expect(await told(seven, 'kind: lines\n')).toContain('has at most 6. Take some out, or write kind: multiples.');
  expect(await told('year,North\n2020,1\n', 'kind: lines\nlines: [South]\n')).toContain(
    'slides/charts/air.yaml:4  Unknown column "South".',
  );
  expect(await told(`year,${'N'.repeat(43)}\n2020,1\n`, 'kind: lines\n')).toContain('has 43 letters');
  expect(await told('year,North\n2020,1\n', 'kind: pies\n')).toContain('slides/charts/air.yaml:3');
});

test('bars are as many as can be read, and more are counted', async () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => `Place ${index + 1},${index + 5}`);
  const bars = (count: number) => ['label,value', ...rows(count), ''].join('\n');
  expect((await drawnFrom(bars(12), 'unit: mm\n')).length).toBeGreaterThan(0);
  expect(messageOf(await drawnFrom(bars(16), 'unit: mm\n'))).toMatch(
    /This chart has 16 bars, and the stage has room for 1\d\./,
  );
});

const pasted = async (source: string) => {
  const files = await drawnFrom('label,value\na,1\n', 'unit: mm\n', `\`\`\`mermaid\n${source}\n\`\`\``);
  return buildDeck(files, 'slides', edition, measure, keepScene);
};

test('a pie of mermaid is a chart of shares', async () => {
  const deck = await pasted('pie showData\n  title Pets\n  "Dogs" : 386\n  "Cats" : 114');
  expect(deck.charts.get('window')).toMatchObject({ title: 'Pets', unit: '%', max: 100 });
  expect(deck.charts.get('window')?.bars.map(({ label, value }) => [label, value])).toEqual([
    ['Dogs (386)', 77.2],
    ['Cats (114)', 22.8],
  ]);
});

test('an xychart of mermaid is a chart of columns and lines', async () => {
  const source = ['xychart-beta', '  title "Sales"', '  x-axis "Month" [jan, feb]', '  y-axis "Crowns" 40 --> 90'];
  const both = await pasted([...source, '  bar [50, 60]', '  line [40, 70]'].join('\n'));
  expect(both.figures.get('window')?.textAlternative.groups[0]?.items[0]?.says).toBe(
    'jan: Series A 50 Crowns, Series B 40 Crowns',
  );
  const alike = await pasted([...source, '  bar [50, 60]', '  line [50, 60]'].join('\n'));
  expect(alike.figures.get('window')?.textAlternative.groups[0]?.items[0]?.says).toBe('jan: Crowns 50 Crowns');
});

test('a slip in a pie is told where it stands in its slide', async () => {
  const files = await drawnFrom('label,value\na,1\n', 'unit: mm\n', '```mermaid\npie\n  "Dogs" 386\n```');
  expect(messageOf(files)).toMatch(/slides\/20-window\.mdx:[67] {2}This diagram cannot be read/);
});

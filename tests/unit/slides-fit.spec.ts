import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { buildDeck } from '#deck/build-deck.ts';
import { DeckError } from '#deck/problem.ts';
import { textHeight } from '#deck/prose-height.ts';
import type { DeckFile } from '#deck/read-yaml.ts';
import { slideSize } from '#drawing/geometry.ts';
import { edition } from '#edition/edition.ts';
import { pptxOf } from '#exports/slides/pptx.ts';
import { randomSlide, twoSides } from '../site/random-slides.ts';
import { inAll } from '../tags.ts';
import { partsOf } from './office-file.ts';
import { fixtures, measure, readFiles } from './read-fixture.ts';

// Always the same slides, as on the stage: another seed tries others.
const seed = Number(process.env.SEED ?? 2031);
const px = (emu: string | undefined) => Number(emu) / 9525;

test('no words of random slides leave their box in PowerPoint, nor the slide', async () => {
  expect(await faultsIn(60)).toEqual([]);
});

test('nor do those of three hundred', inAll, async () => {
  test.setTimeout(120_000);
  expect(await faultsIn(300)).toEqual([]);
});

/** px below each box before what comes next, or the foot: half of it may be used. */
const white = 10;

/** Slides of which the author is told that they have no room are left out; diagrams are drawn elsewhere. */
async function faultsIn(count: number): Promise<string[]> {
  const bare = await readFiles(join(fixtures, 'bare/slides'));
  const settled = bare.map((file) =>
    file.path === 'slides/deck.yaml' ? { ...file, text: `${file.text}\n${twoSides}` } : file,
  );
  const made = fc
    .sample(randomSlide, { numRuns: count, seed })
    .filter(({ diagram }) => diagram === undefined)
    .map(({ title, body }, index) => ({
      path: `slides/1-the-window/${index + 100}-random-${index}.mdx`,
      text: `---\ntitle: "${title}"\n---\n\n${body}\n`,
    }));
  const { deck, left } = builtOf(settled, made);
  expect(left).toBeGreaterThan(made.length / 2);
  const parts = partsOf(await pptxOf(deck));
  return [...parts].flatMap(([path, xml]) =>
    /^ppt\/slides\/slide\d+\.xml$/.test(path)
      ? [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)].flatMap(([shape]) =>
          faultOf(shape).map((fault) => `${path}: ${fault}`),
        )
      : [],
  );
}

function builtOf(files: readonly DeckFile[], made: readonly DeckFile[]) {
  let shown = made;
  for (;;)
    try {
      return { deck: buildDeck([...files, ...shown], 'slides', edition, measure), left: shown.length };
    } catch (error) {
      if (!(error instanceof DeckError)) throw error;
      const refused = new Set(error.problems.map(({ file }) => file));
      const kept = shown.filter(({ path }) => !refused.has(path));
      if (kept.length === shown.length) throw error;
      shown = kept;
    }
}

/** A shape with words whose box leaves the slide, or is lower than its words are high. */
function faultOf(shape: string): string[] {
  const [, x, y, w, h] = /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(shape)?.map(px) ?? [];
  if (x === undefined || y === undefined || w === undefined || h === undefined) return [];
  const name = /name="([^"]*)"/.exec(shape)?.[1];
  // What a press takes away again lies whole beside its slide.
  const isBeside = x > slideSize.width;
  const leaves = !isBeside && (x < 0 || y < 0 || x + w > slideSize.width || y + h > slideSize.height);
  const columns = Number(/numCol="(\d)"/.exec(shape)?.[1] ?? 1);
  const room = (w - 40 * (columns - 1)) / columns;
  const usual = /type="(?:ftr|dt)"/.test(shape) ? 18 : /idx="13"/.test(shape) ? 24 : 28;
  const heights = [...shape.matchAll(/<a:p>.*?<\/a:p>/gs)].map(([paragraph]) => heightOf(paragraph, room, usual));
  const needs = heights.reduce((sum, each) => sum + each, 0) / columns;
  return [
    ...(leaves ? [`${name} leaves the slide`] : []),
    ...(needs > h + white ? [`${name} needs ${Math.round(needs)} px of ${Math.round(h)}`] : []),
  ];
}

/** Words of a paragraph in its size, each line as far apart as a program sets it. */
function heightOf(paragraph: string, room: number, usual: number): number {
  const attribute = (pattern: RegExp) => Number(pattern.exec(paragraph)?.[1] ?? 0);
  const before = attribute(/<a:spcBef><a:spcPts val="(\d+)"/) / 75;
  const indent = attribute(/marL="(\d+)"/) / 9525;
  const leading = (attribute(/<a:spcPct val="(\d+)"/) || 100_000) / 100_000;
  const lines = paragraph.split(/<a:br\/>/).map((line) => {
    const text = [...line.matchAll(/<a:t>([^<]*)/g)].map(([, said = '']) => said).join('');
    const sizes = [...line.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size) / 75);
    const size = Math.max(0, ...sizes) || usual;
    const look = { size, leading: 1.2 * leading, room: room - indent };
    return textHeight(text, look, { measure, reading: () => undefined });
  });
  return lines.reduce((sum, each) => sum + each, before);
}

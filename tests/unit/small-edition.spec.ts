import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { common as modelCommon, modelKind } from '#core/schema/model-kind.ts';
import { refer, text } from '#core/schema/values.ts';
import { buildDeck } from '#deck/build-deck.ts';
import { known } from '#deck/deck.ts';
import type { Edition } from '#deck/edition.ts';
import { DeckError } from '#deck/problem.ts';
import type { DeckFile } from '#deck/read-yaml.ts';
import { common, figureKind } from '#drawing/figures/kind.ts';
import { textOf } from '#drawing/figures/scene.ts';
import { rectangle } from '#drawing/geometry.ts';
import { openMeasure } from '#drawing/measure.ts';
import { readFolder } from '#site/read-folder.ts';

/** The engine with drawings and models of its own, and none of this story's. */

const pane = figureKind(
  z.strictObject({ ...common, kind: z.literal('pane'), says: text, claims: z.array(refer('claim')).min(1) }),
  {
    draw: ({ says, claims }, pen) => {
      const { x, y, w } = pen.layout.room;
      pen.shape([rectangle({ x, y, w, h: 40 })], { stroke: 'ink', width: 2 });
      pen.words(says, { x, y: y + 60, from: 'top', width: w, claims });
    },
    describe: ({ says, claims }) => ({ groups: [{ items: [{ says, claims }] }] }),
  },
);
const latch = modelKind(
  z.strictObject({
    ...modelCommon,
    kind: z.literal('latch'),
    turns: z.int(),
    steps: z.array(z.strictObject({ title: text })),
    guesses: z.array(z.strictObject({ ask: text, options: z.array(z.int()), why: text })),
  }),
  {
    faults: ({ turns }) => (turns > 1 ? [{ path: ['turns'], message: `It turns ${turns} times.`, fix: 'Once.' }] : []),
  },
);
const edition: Edition = { figures: [pane], models: [latch] };

const measure = await openMeasure();
const files = (own: Record<string, string>): DeckFile[] => [
  ...bare,
  ...Object.entries({ '1-the-window/20-glass.mdx': slide, '1-the-window/30-lock.mdx': model, ...own }).map(
    ([path, text]) => ({ path: `slides/${path}`, text }),
  ),
];
const bare = await readFolder(join(import.meta.dirname, '../fixtures/bare/slides'), 'slides');

const slide = `---
title: The window stood open all morning
claims: [window-open]
minutes: 2
---

<Face>

<Figure id="glass" />

</Face>
`;
const model = `---
title: Nobody saw who opened it
claims: [nobody-saw]
minutes: 2
---

<Model id="lock" />
`;
const glass = `kind: pane
title: A pane of glass
description: One pane.
says: Nobody saw who opened it, says the diary.
claims: [nobody-saw]
`;
const lock = (turns: number) => `kind: latch
title: The latch
ask: Does it hold?
lead: { says: It turns. }
frame: This is a toy.
rests: { says: Nothing. }
description: A latch.
notice: [{ says: It is shut. }]
leftOut: [the wind]
paper: { minutes: 1, say: [Turn it.], teacher: Watch., questions: [{ ask: Why?, good: Because. }] }
turns: ${turns}
steps: []
guesses: []
`;

test('a deck is built with the drawings and models that an edition hands in', () => {
  const deck = buildDeck(
    files({ 'figures/glass.yaml': glass, 'models/lock.yaml': lock(1) }),
    'slides',
    edition,
    measure,
  );
  const { kind, wide, textAlternative: told } = known(deck.figures, 'glass');
  expect(kind).toBe('pane');
  expect(told.groups[0]?.items[0]?.claims).toEqual(['nobody-saw']);
  expect(wide[1]?.words.map(textOf).join(' ')).toContain('Nobody saw');
  expect(known(deck.models, 'lock').byHands).toBeUndefined();
});

test('what its kinds refuse is told with file and line, and so is a kind that it lacks', () => {
  const told = (own: Record<string, string>) => {
    try {
      buildDeck(files(own), 'slides', edition, measure);
      return '';
    } catch (error) {
      return error instanceof DeckError ? error.message : String(error);
    }
  };
  expect(told({ 'figures/glass.yaml': glass, 'models/lock.yaml': lock(2) })).toContain(
    'slides/models/lock.yaml:11  It turns 2 times.',
  );
  expect(told({ 'figures/glass.yaml': 'kind: ledger\n', 'models/lock.yaml': lock(1) })).toContain(
    'A figure has one of these kinds: pane',
  );
});

test('a title and one slide are a deck: nothing is missing, and no rule of claims is asked of it', async () => {
  const files = await readFolder(join(import.meta.dirname, '../fixtures/least/slides'), 'slides');
  const { settings, sections, slides, remarks } = buildDeck(files, 'slides', edition, measure);
  expect(remarks).toEqual([]);
  expect([settings.id, settings.description, settings.language]).toEqual(['a-window', 'A window', 'en']);
  expect(sections.map(({ title }) => title)).toEqual(['A window']);
  expect(slides.map(({ id }) => id)).toEqual(['fresh-air']);
  // Folders with slides are its sections, named as they are.
  const inFolders = [
    ...files,
    ...files
      .filter(({ path }) => path.endsWith('.mdx'))
      .flatMap((file) => [
        { ...file, path: 'slides/2-the-heat/10-stove.mdx' },
        { ...file, path: 'slides/10-last/10-end.mdx' },
      ]),
  ];
  const titles = buildDeck(inFolders, 'slides', edition, measure).sections.map(({ title }) => title);
  expect(titles).toEqual(['A window', 'The heat', 'Last']);
});

test('the first slide under the deck’s own title is its title page, and asks for nothing else', async () => {
  const least = await readFolder(join(import.meta.dirname, '../fixtures/least/slides'), 'slides');
  const build = (title: string, body = '') =>
    buildDeck(
      [...least, { path: 'slides/5-title.mdx', text: `---\ntitle: ${title}\n---\n${body}` }],
      'slides',
      edition,
      measure,
    );
  const deck = build('A window');
  expect(deck.slides.map(({ isTitlePage }) => isTitlePage)).toEqual([true, false]);
  expect(deck.remarks.filter(({ file }) => file.endsWith('5-title.mdx'))).toEqual([]);
  const isTitlePage = (...given: Parameters<typeof build>) => build(...given).slides[0]?.isTitlePage;
  expect(isTitlePage('Another headline')).toBe(false);
  expect(isTitlePage('A window', '\n<Face>\n\nIt stands open.\n\n</Face>\n')).toBe(false);
});

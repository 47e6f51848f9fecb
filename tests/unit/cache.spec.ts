import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { cached, cachedNow, prune } from '#core/node/cache.ts';
import { buildDeck } from '#deck/build-deck.ts';
import type { DeckFile } from '#deck/read-yaml.ts';
import { edition } from '#edition/edition.ts';
import { keepScene } from '#site/drawings.ts';
import { goodFiles, measure } from './read-fixture.ts';

test('what several ask for at once is made once, and then kept', async () => {
  const folder = `tests-${randomUUID()}`;
  let made = 0;
  const ask = () => cached(`${folder}/drawing`, async () => `drawn ${++made}`);
  const first = await Promise.all([ask(), ask(), ask()]);
  expect([...first, await ask()].map(String)).toEqual(Array(4).fill('drawn 1'));
  await rm(`node_modules/.cache/${folder}`, { recursive: true });
});

test('what is old and not asked for is let go; what is asked for, or new, stays', async () => {
  const kind = `tests-${randomUUID()}`;
  const folder = `node_modules/.cache/${kind}`;
  mkdirSync(folder, { recursive: true });
  const longAgo = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
  for (const name of ['old', 'wanted', 'new']) writeFileSync(`${folder}/${name}`, name);
  for (const name of ['old', 'wanted']) utimesSync(`${folder}/${name}`, longAgo, longAgo);
  expect(cachedNow(`${kind}/wanted`, () => 'made anew').toString()).toBe('wanted');
  prune(kind);
  expect(['old', 'wanted', 'new'].filter((name) => existsSync(`${folder}/${name}`))).toEqual(['wanted', 'new']);
  await rm(folder, { recursive: true });
});

test('a figure is kept as it would be drawn, and drawn anew with a word, a side or a source mark that has changed', () => {
  const drawn = (files: readonly DeckFile[], keep?: typeof keepScene) =>
    JSON.stringify([...buildDeck(files, 'slides', edition, measure, keep).figures]);
  /** A word that no run has drawn before. */
  const other = `of${Date.now()}`;
  const changed = (name: string, change: (text: string) => string) =>
    goodFiles().map((file) => (file.path.endsWith(name) ? { ...file, text: change(file.text) } : file));
  const claim = `${other}: { says: No word., kind: fact, confidence: B, speaker: ada-brandt, paragraphs: [4], unused: here }`;
  const swapped = { solid: 'hatched', hatched: 'solid' };
  const decks = [
    goodFiles(),
    goodFiles(),
    changed('figures/two-promises.yaml', (text) => text.replace('it kept its word', `it kept its word ${other}`)),
    changed('deck.yaml', (text) => text.replace(/solid|hatched/g, (one) => swapped[one as keyof typeof swapped])),
    changed('ledger/claims.yaml', (text) => `${claim}\n${text}`),
  ];
  for (const files of decks) expect(drawn(files, keepScene)).toBe(drawn(files));
  expect(new Set(decks.map((files) => drawn(files))).size).toBe(decks.length - 1);
});

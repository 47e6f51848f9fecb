import { expect, test } from '@playwright/test';
import { buildDeck } from '#deck/build-deck.ts';
import { known } from '#deck/deck.ts';
import { openMeasure } from '#drawing/measure.ts';
import { edition } from '#edition/edition.ts';
import { readDeckFiles } from '#site/deck-files.ts';

test('a name in another language stands beside that of the deck, and never beside itself', async () => {
  const files = await readDeckFiles();
  const measure = await openMeasure();
  const termWith = (name: string) => {
    const renamed = files.map(({ text, ...file }) => ({
      ...file,
      text: file.path.endsWith('/glossary.yaml') ? text.replace('term: rare earths', `term: ${name}`) : text,
    }));
    return known(buildDeck(renamed, 'slides', edition, measure).terms, 'rare-earths');
  };
  expect(termWith('rare earths').native?.text).toBe('稀土');
  expect(termWith('稀土')).toMatchObject({ term: '稀土', native: undefined });
});

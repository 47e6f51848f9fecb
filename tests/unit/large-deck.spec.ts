import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { largeDeck } from '../bench/large-deck.ts';
import { lazyDeck, messageOf, readFiles } from './read-fixture.ts';

test('the deck of many slides that is measured breaks no rule of a deck', async () => {
  const folder = largeDeck(30);
  try {
    const files = await readFiles(folder);
    expect(messageOf(files)).toBe('');
    const deck = lazyDeck(() => files)();
    expect([deck.slides.length, deck.diagrams.size]).toEqual([30, 10]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

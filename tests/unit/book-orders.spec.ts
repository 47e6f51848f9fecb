import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { environment } from '#core/node/environment.ts';
import { epubOf } from '#exports/book/epub.ts';
import { ownDeck } from './own-deck.ts';

test('a book leaves out what only a screen can do, and leads to the live model where the site has an address', async () => {
  const deck = ownDeck();
  const [model] = [...deck.models.values()].filter(({ inBook }) => inBook);
  const draw = [...deck.exercises.values()].find(({ kind }) => kind === 'draw');
  if (!model?.inBook || !draw?.inBook) throw new Error('the deck has no words for its book');
  const textOf = async () => {
    const files = unzipSync(await epubOf(deck, 'full'));
    return Object.entries(files)
      .map(([path, bytes]) => (path.endsWith('.xhtml') ? strFromU8(bytes) : ''))
      .join('');
  };
  const book = await textOf();
  expect(book).toContain(model.inBook);
  expect(book).toContain(draw.inBook);
  expect(book).not.toContain(model.lead.says);
  expect(book).not.toContain(draw.lead);
  expect(book).not.toContain(`play/${model.id}/`);
  environment.site = 'https://school.example';
  try {
    expect(await textOf()).toContain(`href="https://school.example/play/${model.id}/"`);
  } finally {
    environment.site = undefined;
  }
});

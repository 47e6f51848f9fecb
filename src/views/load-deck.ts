import { getCollection } from 'astro:content';
import { environment } from '../build/environment.ts';
import { handed } from '../build/handed.ts';
import { buildDeck } from '../deck/build-deck.ts';
import type { Deck } from '../deck/deck.ts';
import { openMeasure } from '../drawing/measure.ts';

let built: { texts: string[]; deck: Deck } | undefined;

/** The deck of the present files; built again only when one of them has changed. Throws a `DeckError` that the page shows. */
export async function loadDeck(): Promise<Deck> {
  if (handed.deck) return handed.deck;
  const files = (await getCollection('files')).map(({ data }) => data);
  const texts = files.map(({ text, size }) => (size ? JSON.stringify(size) : text));
  if (!built || built.texts.length !== texts.length || texts.some((text, index) => text !== built?.texts[index])) {
    built = { texts, deck: buildDeck(files, environment.slidesDir, await openMeasure()) };
  }
  return built.deck;
}

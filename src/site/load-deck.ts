import { getCollection } from 'astro:content';
import { environment } from '#core/node/environment.ts';
import type { Deck } from '#deck/deck.ts';
import { DeckError } from '#deck/problem.ts';
import { buildState } from './build-state.ts';

let built: { texts: string[]; deck: Deck } | undefined;

/**
 * The deck that the site is built from. While writing it is the deck of the present files, built again only when one of
 * them has changed; then it throws a `DeckError` that the page shows.
 */
export async function loadDeck(): Promise<Deck> {
  if (!import.meta.env.DEV) {
    if (!buildState.deck) throw new Error('the loader has built no deck');
    return buildState.deck;
  }
  // Imported above all, not here: only so does the page hear of a file that has changed.
  const files = (await getCollection('files')).map(({ data }) => data);
  const texts = files.map(({ path, text, size }) => `${path}\n${size ? JSON.stringify(size) : text}`);
  if (!built || built.texts.length !== texts.length || texts.some((text, index) => text !== built?.texts[index])) {
    // Imported here: the pages of a build need not have this code bundled with them.
    const [{ buildDeck }, { edition }, { openMeasure }, { keepScene }] = await Promise.all([
      import('#deck/build-deck.ts'),
      import('#edition/edition.ts'),
      import('#drawing/measure.ts'),
      import('./drawings.ts'),
    ]);
    const measure = await openMeasure();
    built = { texts, deck: inItsFiles(() => buildDeck(files, environment.slidesDir, edition, measure, keepScene)) };
  }
  return built.deck;
}

/** A page that shows an error quotes the file where its stack begins, which is an author's file here and none of ours. */
function inItsFiles<Result>(build: () => Result): Result {
  try {
    return build();
  } catch (error) {
    throw error instanceof DeckError ? error.standingIn(process.cwd()) : error;
  }
}

import { readTheDeck } from '#site/deck-files.ts';

/** The deck that the site under test was built from. */
export const deck = await readTheDeck();
export const slideIds = deck.slides.map(({ id }) => id);

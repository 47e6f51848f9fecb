import { sectionsToRead } from '#deck/deck.ts';
import { readTheDeck } from '#site/deck-files.ts';

/** The deck that the site under test was built from. */
export const deck = await readTheDeck();
export const slideIds = deck.slides.map(({ id }) => id);
/** The slides that are sections of the article. */
export const sections = sectionsToRead(deck.slides);
export const sectionIds = sections.map(({ id }) => id);
/** The section that tells a slide. */
export const sectionOf = (slide: string | undefined) => {
  const { id, readIn } = deck.slides.find((each) => each.id === slide) ?? {};
  return readIn ?? id;
};

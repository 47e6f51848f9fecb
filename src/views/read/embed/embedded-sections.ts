import { type Level, levels } from '#core/schema/view.ts';
import { type Deck, known } from '#deck/deck.ts';
import { hasPlain } from '#deck/sentences.ts';
import { type ArticleSection, articleOf } from '../article.ts';

/** A section of the article under an id by which other pages may frame it. */
interface EmbeddedSection {
  id: string;
  level: Level;
  section: ArticleSection;
}

/**
 * Every slide as the section that tells it, at each level that the deck has: under its own id, and under those of slides that
 * are gone and whose matter it tells now.
 */
export function embeddedSections(deck: Deck): EmbeddedSection[] {
  const { slides, settings } = deck;
  const told = levels.filter((level) => level === 'full' || hasPlain(slides));
  return told.flatMap((level) => {
    const { chapters, after } = articleOf(deck, level);
    const sections = [...chapters.flatMap(({ sections }) => sections), ...after];
    const bySlide = new Map(sections.map((section) => [section.slide.id, section]));
    const tells = slides.map(({ id, readIn = id }) => [id, readIn] as const);
    const telling = new Map(tells);
    const gone = Object.entries(settings.moved).map(([was, is]) => [was, known(telling, is)] as const);
    return [...tells, ...gone].map(([id, teller]) => ({ id, level, section: known(bySlide, teller) }));
  });
}

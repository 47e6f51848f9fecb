import { proseAs, type Sentence } from '#deck/sentences.ts';
import { readingOf } from '#deck/statements.ts';
import { deck, sections } from './deck.ts';

/** The first sentence of the article that is like that, and the section that it stands in. */
export function firstSentence(isLike: (sentence: Sentence) => boolean) {
  for (const section of sections) {
    const sentence = proseAs(section.body, 'full', readingOf(deck)).find(isLike);
    if (sentence) return { section, sentence };
  }
  throw new Error('The article has no such sentence.');
}

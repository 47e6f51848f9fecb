import { type Deck, termsInOrder } from '#deck/deck.ts';

/** The glossary as a list of pairs, tab between term and meaning: what programs with flash cards import. */
export const glossaryOf = (deck: Pick<Deck, 'terms' | 'settings'>): string =>
  termsInOrder(deck)
    .map(({ term, means }) => `${cell(term)}\t${cell(means)}\n`)
    .join('');

/** A tab or a line break within a cell would be read as its end. */
const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

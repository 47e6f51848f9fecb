import type { Deck } from '../deck/deck.ts';

/** The files for other programs that a deck has matter for, by name. */
export const quizFilesOf = ({ exercises, terms }: Pick<Deck, 'exercises' | 'terms'>): string[] => [
  ...(exercises.size > 0 ? ['exercises-gift.txt', 'exercises-qti.zip'] : []),
  ...(terms.size > 0 ? ['glossary.tsv'] : []),
];

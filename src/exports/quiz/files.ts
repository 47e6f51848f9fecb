import type { Deck } from '#deck/deck.ts';

/** A file for other programs, by its name. */
export type QuizFile = 'exercises-gift.txt' | 'exercises-qti.zip' | 'glossary.tsv';

/** Those that a deck has matter for. */
export const quizFilesOf = ({ exercises, terms }: Pick<Deck, 'exercises' | 'terms'>): QuizFile[] => [
  ...(exercises.size > 0 ? (['exercises-gift.txt', 'exercises-qti.zip'] as const) : []),
  ...(terms.size > 0 ? (['glossary.tsv'] as const) : []),
];

import { letterOf } from '#core/text/letter.ts';
import type { Deck } from '#deck/deck.ts';
import type { Question, Vote } from '#deck/exercise.ts';
import { ended } from '#words/index.ts';

/** A question as other programs know one. Without an answer it is a matter of opinion, to be answered in writing. */
export interface QuizItem {
  /** Unique in the deck: letters, digits, hyphens and full stops. */
  id: string;
  title: string;
  ask: string;
  options: { id: string; text: string; right: boolean }[];
  /** Several options may be chosen. */
  many: boolean;
  /** What is to be learnt from it, shown after the answer. */
  feedback: string;
}

/** The questions of one exercise, with what it asks its reader to do. */
export interface QuizGroup {
  id: string;
  title: string;
  lead: string;
  items: QuizItem[];
}

/** Every exercise of a deck that other programs can ask, in the order of its files. A vote is one question without an answer. */
export const quizOf = ({ exercises }: Pick<Deck, 'exercises'>): QuizGroup[] =>
  [...exercises.values()].flatMap((exercise) => {
    if (exercise.kind === 'draw') return [];
    const { id, title, lead } = exercise;
    const items =
      exercise.kind === 'vote'
        ? [itemOfVote(exercise)]
        : exercise.questions.map((question, index) => itemOf(id, `${title} ${index + 1}`, question));
    return { id, title, lead, items };
  });

const itemOf = (
  exercise: string,
  title: string,
  { id, ask, options, answer, many, found, why }: Question,
): QuizItem => ({
  id: `${exercise}.${id}`,
  title,
  ask,
  options: options.map(({ id, text, label }) => ({
    id,
    // A line that may be false is nowhere read without its label.
    text: label ? `${text} (${label})` : text,
    right: answer.includes(id),
  })),
  many,
  feedback: `${ended(found)} ${why}`.trim(),
});

const itemOfVote = ({ id, title, ask, options, voices }: Vote): QuizItem => ({
  id,
  title,
  ask,
  options: options.map(({ id, text }) => ({ id, text, right: false })),
  many: false,
  feedback: voices.map(({ says }) => says).join('\n'),
});

/** Whether the sources answer a question. */
export const hasAnswer = ({ options }: QuizItem): boolean => options.some(({ right }) => right);

/** A matter of opinion in one text: its options by letter, and what is wanted. */
export const inWriting = ({ ask, options }: QuizItem, reason: string): string =>
  [ask, ...options.map(({ text }, index) => `${letterOf(index)}. ${text}`), reason].join('\n');

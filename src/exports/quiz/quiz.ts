import { type Deck, termsByAlphabet } from '#deck/deck.ts';
import { askedAlone, type Question, type Vote } from '#deck/exercise.ts';
import { ended, letterOf, quizWords as words } from '#words/index.ts';

/** A file for other programs, by its name. */
export type QuizFile = 'exercises-gift.txt' | 'exercises-qti.zip' | 'glossary.tsv';

/** Lists the files that a deck has matter for. */
export const quizFilesOf = ({ exercises, terms }: Pick<Deck, 'exercises' | 'terms'>): QuizFile[] => [
  ...(exercises.size > 0 ? (['exercises-gift.txt', 'exercises-qti.zip'] as const) : []),
  ...(terms.size > 0 ? (['glossary.tsv'] as const) : []),
];

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

function itemOf(exercise: string, title: string, question: Question): QuizItem {
  const { id, options, answer, many, found, why } = question;
  const { asks, of } = askedAlone(question);
  return {
    id: `${exercise}.${id}`,
    title,
    ask: of === undefined ? asks : `${asks}\n${of}`,
    options: options.map(({ id, text, label }) => ({
      id,
      // A line that may be false is nowhere read without its label.
      text: label ? `${text} (${label})` : text,
      right: answer.includes(id),
    })),
    many,
    feedback: `${ended(found)} ${why}`.trim(),
  };
}

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

/** Exercises as GIFT, the text format that Moodle and others read: a category an exercise, an empty line between questions. */
export const giftOf = (deck: string, groups: readonly QuizGroup[]): string =>
  groups
    .flatMap(({ title, items }) => [`$CATEGORY: $course$/top/${folder(deck)}/${folder(title)}`, ...items.map(question)])
    .map((part) => `${part}\n`)
    .join('\n');

function question(item: QuizItem): string {
  const head = `::${escaped(item.title)}::[plain]`;
  const feedback = item.feedback === '' ? '' : `####${escaped(item.feedback)}`;
  if (!hasAnswer(item)) return `${head}${escaped(inWriting(item, words.reason))}{${feedback}}`;
  const right = item.options.filter((option) => option.right).length;
  // A share of the mark for each right choice; a wrong one costs all, so that choosing everything earns nothing.
  const share = (100 / right).toFixed(5).replace(/\.?0+$/, '');
  const options = item.options.map(({ text, right }) => {
    const sign = item.many ? `~%${right ? share : -100}%` : right ? '=' : '~';
    return `${sign}[plain]${escaped(text)}`;
  });
  return [`${head}${escaped(item.ask)}{`, ...options, ...(feedback ? [feedback] : []), '}'].join('\n');
}

/** GIFT gives these a meaning; a line break would end the question. */
const escaped = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');

/** In the path of a category a slash is doubled. */
const folder = (title: string): string => title.replaceAll('/', '//').replaceAll(/\s+/g, ' ');

/** The glossary as a list of pairs, tab between term and meaning: what programs with flash cards import. */
export const glossaryOf = (deck: Pick<Deck, 'terms' | 'settings'>): string =>
  termsByAlphabet(deck)
    .map(({ term, means }) => `${cell(term)}\t${cell(means)}\n`)
    .join('');

/** A tab or a line break within a cell would be read as its end. */
const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

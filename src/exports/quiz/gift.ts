import { quizWords as words } from '#words/index.ts';
import { hasAnswer, inWriting, type QuizGroup, type QuizItem } from './item.ts';

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

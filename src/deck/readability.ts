import { syllable } from 'syllable';
import { countWords, type Sentence } from './sentences.ts';

/** Words a minute of silent reading in English (M. Brysbaert, Journal of Memory and Language, 2019). */
const readingSpeed = 238;

/** Words of some sentences. */
export const wordsIn = (sentences: readonly Pick<Sentence, 'text'>[]): number =>
  sentences.reduce((sum, { text }) => sum + countWords(text), 0);

/** Whole minutes that it takes to read some sentences, one at least. */
export const readingMinutes = (sentences: readonly Pick<Sentence, 'text'>[]): number =>
  Math.max(1, Math.round(wordsIn(sentences) / readingSpeed));

/** Flesch–Kincaid grade of some sentences: years of US school, to one decimal. Formula: Kincaid and others, 1975. */
export function gradeOf(sentences: readonly Sentence[]): number {
  const words = wordsIn(sentences);
  const syllables = sentences.reduce((sum, { text }) => sum + syllable(text), 0);
  const grade = 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59;
  return Math.round(grade * 10) / 10;
}

import { syllable } from 'syllable';
import { countLetters, countWords } from '#core/text/words.ts';
import type { Sentence } from './sentences.ts';

/** What is known of reading a language. What is not known of one is left out where it would be told. */
interface Reading {
  /** Minutes of silent reading. */
  minutes(text: string): number;
  /** Years of school that some sentences ask for. */
  grade?(sentences: readonly Pick<Sentence, 'text'>[]): number;
}

const readings: Record<string, Reading> = {
  en: {
    // Words a minute (M. Brysbaert, Journal of Memory and Language, 2019).
    minutes: (text) => countWords(text) / 238,
    /** Flesch–Kincaid: years of US school. Formula: Kincaid and others, 1975. */
    grade: (sentences) => {
      const words = wordsIn(sentences);
      const syllables = sentences.reduce((sum, { text }) => sum + syllable(text), 0);
      return 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59;
    },
  },
  // Characters a minute (S. Trauzettel-Klosinski and K. Dietz, Investigative Ophthalmology & Visual Science, 2012).
  zh: { minutes: (text) => countLetters(text) / 255 },
};

const readingOf = (language: string): Reading | undefined => readings[new Intl.Locale(language).language];

/** Words of some sentences. */
export const wordsIn = (sentences: readonly Pick<Sentence, 'text'>[]): number =>
  sentences.reduce((sum, { text }) => sum + countWords(text), 0);

/** Whole minutes that it takes to read some sentences, one at least. */
export function readingMinutes(sentences: readonly Pick<Sentence, 'text'>[], language: string): number | undefined {
  const reading = readingOf(language);
  if (!reading) return undefined;
  const minutes = sentences.reduce((sum, { text }) => sum + reading.minutes(text), 0);
  return Math.max(1, Math.round(minutes));
}

/** The grade of some sentences, to one decimal. */
export function gradeOf(sentences: readonly Pick<Sentence, 'text'>[], language: string): number | undefined {
  const grade = readingOf(language)?.grade?.(sentences);
  return grade === undefined ? undefined : Math.round(grade * 10) / 10;
}

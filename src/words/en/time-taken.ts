import { commonWords } from './common.ts';

/** How long a reader is busy: with reading, where that is known, and with what there is to do. */
export interface Time {
  read: number | undefined;
  todo: number;
}

/** `about 14 minutes to read, 30 more if you do the exercises`. */
export const timeTaken = ({ read, todo }: Time): string => {
  const more = read === undefined ? commonWords.minutes(todo) : `${todo} more`;
  return [
    ...(read === undefined ? [] : [`about ${commonWords.minutes(read)} to read`]),
    ...(todo > 0 ? [`${more} if you do the exercises`] : []),
  ].join(', ');
};

/** With a capital letter, as a sentence begins. */
export const begun = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

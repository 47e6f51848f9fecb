/** `1 slide`, `2 slides`. */
export const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

/** `Two accounts, before`; what ends in a mark of its own takes no comma: `Who gave way? (before)`. */
export const adding = (title: string, more: string): string =>
  /[?!.…]$/.test(title) ? `${title} (${more})` : `${title}, ${more}`;

/** With a full stop, unless it ends with a mark of its own. */
export const ended = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`);

/** The marks that end a sentence and part what is listed, and how a remark stands behind words. */
export const fullStop: string = '.';
export const comma: string = ', ';
/** The mark between words or numbers that stand in a row. */
export const serialComma: string = ', ';
export const colon: string = ': ';
export const aside = (words: string): string => ` (${words})`;

/** Words that several parts of the site say. */
export const commonWords = {
  close: 'Close',
  back: 'Back',
  next: 'Next',
  pause: 'Pause',
  startAgain: 'Start again',
  readAsText: 'Read as text',
  notInArticle: 'from another source',
  minutes: (minutes: number) => count(minutes, 'minute'),
  min: (count: number) => `${count} min`,
  /** In place of what a script would do that a network or a filter keeps away. */
  missing:
    'A script couldn’t be loaded. Check your connection, or ask whoever runs the school’s filter, then try again.',
  missingPart: 'This couldn’t be loaded. Close it, and open it again when you are back online.',
  missingDrawing: 'This drawing couldn’t be loaded. It will appear when you are back online.',
  stepOf: (step: number, steps: number) => `Step ${step} of ${steps}`,
};

/** Some words with the minutes that they take, where these are known. */
export const inTime = (words: string, minutes: number | undefined): string =>
  minutes === undefined ? words : `${words}, ${commonWords.minutes(minutes)}`;

/** The days of a working week. */
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

/** `3`, `3 and 5`, `3, 5 and 8`. */
export const listed = (items: readonly (string | number)[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** The letter of an option, the first being A. */
export const letterOf = (option: number): string => String.fromCharCode(65 + option);

/**
 * The words of the site. A build of a deck in another language reads `<language>/index.ts` in place of this file where there
 * is one; what that does not say is said as here.
 */
export * from './en/index.ts';

/** In which they are. */
export const wordsLanguage: string = 'en';

/** Names of words that are said in English, as nobody has written them in the deck's language. */
export const unwritten: readonly string[] = [];

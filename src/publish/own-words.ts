import type { Plugin } from 'vite';
import { wordsOfDeck } from '#core/node/language.ts';

/** Pages and their scripts say their words in the deck's language, and hold no other. */
export const ownWords = (): Plugin => ({
  name: 'own-words',
  enforce: 'pre',
  resolveId(name, importer) {
    return name === '#words/index.ts' ? this.resolve(wordsOfDeck(), importer, { skipSelf: true }) : undefined;
  },
});

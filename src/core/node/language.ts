import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { languageIn } from '../text/language-in.ts';
import { environment } from './environment.ts';
import { inProject } from './project.ts';
import { editionFile } from './read-environment.ts';

/** The language of the edition that is built, or that `deck.yaml` names; a mistake in it is told where the deck is read. */
export function deckLanguage(): string {
  const { slidesDir, edition } = environment;
  const file = edition ? join(slidesDir, edition, editionFile) : join(slidesDir, 'deck.yaml');
  return languageIn(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

const words = '#words/index.ts';

/** The folder of `src/words/` with the deck's language: with its script, or for all scripts. English where there is none. */
export function folderOfWords(): string {
  const { language, script } = new Intl.Locale(deckLanguage()).maximize();
  return (
    [`${language}-${script}`, language].find((name) => existsSync(inProject(`src/words/${name}/index.ts`))) ?? 'en'
  );
}

/** Where the site's words are written in the deck's language, as code imports them. */
const wordsOfDeck = (): string => (folderOfWords() === 'en' ? words : `#words/${folderOfWords()}/index.ts`);

/** Lets what Node imports from now on say its words in the deck's language. Vite is told by the plugin `ownWords`. */
export function speakDeckLanguage(): void {
  const own = wordsOfDeck();
  if (own !== words) registerHooks({ resolve: (name, context, next) => next(name === words ? own : name, context) });
}

/** Pages and their scripts say their words in the deck's language, and hold no other. */
export const ownWords = (): Plugin => ({
  name: 'own-words',
  enforce: 'pre',
  resolveId(name, importer) {
    return name === '#words/index.ts' ? this.resolve(wordsOfDeck(), importer, { skipSelf: true }) : undefined;
  },
});

// `npm run dev -- harbour`: the first word behind a command may name the deck's folder, and `--edition zh` the language in
// which it is built. Imported before anything else, since what commands import reads both at once. What has words of the
// site is imported by a command once it runs: then they are those of the deck's language.
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { chooseDeck, isProjects, notForDecks } from '#core/node/read-environment.ts';

const [word] = process.argv.slice(2);
if (word !== undefined && existsSync(join(word, 'deck.yaml'))) {
  if (isProjects(word)) {
    console.error(`${word} lies in a folder of the project: ${notForDecks.join(', ')}. Move the deck.`);
    process.exit(1);
  }
  const path = word.replaceAll(sep, '/');
  chooseDeck(path.replace(/^\.\//, '').replace(/(?<=.)\/+$/, ''));
  // The rest are the command's own words.
  process.argv.splice(2, 1);
}

const asks = /^--edition(?:=(.*))?$/;
const at = process.argv.findIndex((each) => asks.test(each));
if (at > 0) {
  const [, said] = asks.exec(process.argv[at] ?? '') ?? [];
  process.env.EDITION = said ?? process.argv[at + 1] ?? '';
  process.argv.splice(at, said === undefined ? 2 : 1);
}

(await import('#core/node/language.ts')).speakDeckLanguage();

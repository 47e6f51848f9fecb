// `npm run dev -- harbour`: the first word behind a command may name the deck's folder. Imported before anything else, since
// what commands import reads the deck's folder at once.
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

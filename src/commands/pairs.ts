// `npm run pairs -- zh`: writes into the files of an edition each pair whose second words are missing, in the order of the deck,
// and says what the deck no longer says.
import './choose-deck.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { environment } from '#core/node/environment.ts';
import { editionFile, editionsIn } from '#core/node/read-environment.ts';
import { UserError } from '#core/node/user-error.ts';
import { DeckError, type Problem } from '#deck/problem.ts';
import { pairsText } from '#deck/translation/pairs.ts';
import { languageOf, readPairs, wordsByPairs } from '#deck/translation/translate.ts';
import { edition } from '#edition/edition.ts';
import { readFolder } from '#site/read-folder.ts';
import { command } from './command.ts';

await command(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const { slidesDir: root } = environment;
  const [folder = ''] = positionals;
  if (!editionsIn(root).includes(folder))
    throw new UserError(
      `There is no ${join(root, folder || 'zh', editionFile)}. Write it, with language: and name:, as in: npm run pairs -- zh`,
    );
  const given = await readFolder(join(root, folder), `${root}/${folder}`);
  const files = await readFolder(root);
  const own = languageOf(files, root);
  const problems: Problem[] = [];
  let missing = 0;
  for (const [of, words] of wordsByPairs(files, root, edition)) {
    const path = `${root}/${folder}/${of}`;
    const file = given.find((each) => each.path === path) ?? { path, text: '' };
    const before = problems.length;
    const pairs = readPairs(file, own, folder, problems);
    // A file that cannot be read is not written over.
    if (problems.length > before) continue;
    const known = new Map(pairs.map((pair) => [pair.of, pair.is]));
    const old = pairs.filter(({ of, is }) => !words.includes(of) && is !== '');
    missing += words.filter((each) => !known.get(each)).length;
    const all = [...words.map((of) => ({ of, is: known.get(of) ?? '' })), ...old];
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, pairsText(all, own, folder));
    for (const { of } of old) console.info(`${path}  The deck no longer says “${of}”.`);
  }
  if (problems.length > 0) throw new DeckError(problems);
  console.info(`${missing} pairs in ${root}/${folder} lack their second words.`);
});

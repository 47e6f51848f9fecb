import { join } from 'node:path';
import { parse } from 'yaml';
import { environment } from '#core/node/environment.ts';
import type { DeckFile } from '#deck/read-yaml.ts';
import { languageOf, readPairs } from '#deck/translation/translate.ts';
import { seenOf } from '#deck/translation/twins.ts';
import { readFolder } from './read-folder.ts';

/** Files of pairs whose words a page shows sentence by sentence beside their twins. */
const shown = /^(?:\d|deck\.yaml$|ledger\/glossary|teach\/one-sheet|questions\/)/;

/**
 * The words of the edition that is built, as a reader sees them, each with the same in another language of the deck: in that of
 * `folder`, which is empty for the deck’s own.
 */
export async function twinsIn(folder: string): Promise<Record<string, string>> {
  const files = await readFolder(environment.slidesDir);
  const { edition: here } = environment;
  if (!here) return Object.fromEntries((await seenPairs(files, folder)).values());
  const ours = await seenPairs(files, here);
  const theirs = folder ? await seenPairs(files, folder) : undefined;
  return Object.fromEntries([...ours].map(([place, [of, is]]) => [is, theirs?.get(place)?.[1] ?? of]));
}

/** What a reader sees of each pair of an edition, in the deck’s language and in its own, by where the pair stands. */
async function seenPairs(files: readonly DeckFile[], folder: string): Promise<Map<string, [string, string]>> {
  const { slidesDir: root } = environment;
  const given = await readFolder(join(root, folder), `${root}/${folder}`);
  const own = languageOf(files, root);
  const pairsIn = (of: string) => {
    const file = given.find(({ path }) => path === `${root}/${folder}/${of}`);
    return (file ? readPairs(file, own, folder, []) : []).filter(({ is }) => is !== '');
  };
  const quoted = parse(files.find(({ path }) => path.endsWith('/ledger/quotations.yaml'))?.text ?? '{}') as Quoted;
  const words = new Map(pairsIn('ledger/quotations.yaml').map(({ of, is }) => [of, is]));
  const others = Object.fromEntries(
    Object.entries(quoted).map(([id, { text }]) => [id, { text: words.get(text) ?? text }]),
  );
  const names = given.map(({ path }) => path.slice(`${root}/${folder}/`.length)).filter((of) => shown.test(of));
  return new Map(
    names.flatMap((name) =>
      pairsIn(name).map(({ of, is }): [string, [string, string]] => [
        `${name} ${of}`,
        [seenOf(of, quoted), seenOf(is, others)],
      ]),
    ),
  );
}

type Quoted = Record<string, { text: string }>;

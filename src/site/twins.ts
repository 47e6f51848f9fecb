import { join } from 'node:path';
import { parse } from 'yaml';
import { environment } from '#core/node/environment.ts';
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
  const { slidesDir: root, edition: here = '' } = environment;
  const pairsFolder = here || folder;
  const [files, given] = await Promise.all([
    readFolder(root),
    readFolder(join(root, pairsFolder), `${root}/${pairsFolder}`),
  ]);
  const own = languageOf(files, root);
  const quoted = parse(files.find(({ path }) => path.endsWith('/ledger/quotations.yaml'))?.text ?? '{}') as Quoted;
  const pairs = given
    .map(({ path }) => path.slice(`${root}/${pairsFolder}/`.length))
    .filter((of) => shown.test(of))
    .flatMap(pairsIn);
  const words = new Map(pairsIn('ledger/quotations.yaml'));
  const others = Object.fromEntries(
    Object.entries(quoted).map(([id, { text }]) => [id, { text: words.get(text) ?? text }]),
  );
  return Object.fromEntries(
    pairs.map(([of, is]) => {
      const [ours, theirs] = [seenOf(of, quoted), seenOf(is, others)];
      return here ? [theirs, ours] : [ours, theirs];
    }),
  );

  function pairsIn(of: string): [string, string][] {
    const file = given.find(({ path }) => path === `${root}/${pairsFolder}/${of}`);
    const read = file ? readPairs(file, own, pairsFolder, []) : [];
    return read.filter(({ is }) => is !== '').map(({ of, is }) => [of, is]);
  }
}

type Quoted = Record<string, { text: string }>;

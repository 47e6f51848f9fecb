import { glob, readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { buildDeck } from '../deck/build-deck.ts';
import { DeckError } from '../deck/problem.ts';
import type { DeckFile } from '../deck/read-yaml.ts';
import { report } from '../deck/report.ts';
import { reportText } from '../deck/report-text.ts';
import { slidesDir } from './slides-dir.ts';

/** Every text file below the deck's folder, in the order of their paths. */
export async function readDeckFiles(): Promise<DeckFile[]> {
  const paths: string[] = [];
  for await (const path of glob(`${slidesDir}/**/*.{mdx,yaml,mmd,svg}`)) paths.push(path.split(sep).join('/'));
  return Promise.all(paths.sort().map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}

/**
 * Loads the deck's files into the content store. A mistake in them stops the build; while writing, the page itself shows
 * it (every page builds the deck), so here it is only logged and the author can go on.
 */
export function deckFiles(): Loader {
  return {
    name: 'deck-files',
    async load({ store, watcher, logger, parseData, generateDigest }) {
      const fill = async () => {
        const files = await readDeckFiles();
        store.clear();
        for (const data of files) {
          const { path: id, text } = data;
          store.set({ id, data: await parseData({ id, data: { ...data } }), digest: generateDigest(text) });
        }
        return files;
      };
      const files = await fill();
      try {
        logger.info(`\n${reportText(report(buildDeck(files, slidesDir)))}`);
      } catch (error) {
        if (!watcher || !(error instanceof DeckError)) throw error;
        logger.error(error.message);
      }
      watcher?.on('all', (_event, path) => {
        if (resolve(path).startsWith(resolve(slidesDir) + sep)) void fill();
      });
      watcher?.add(slidesDir);
    },
  };
}

import { glob, readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { buildDeck } from '../deck/build-deck.ts';
import { DeckError, type Problem } from '../deck/problem.ts';
import type { DeckFile } from '../deck/read-yaml.ts';
import { report } from '../deck/report.ts';
import { reportText } from '../deck/report-text.ts';
import { isStale } from '../diagrams/drawing.ts';
import { findChromium } from './browser.ts';
import { environment } from './environment.ts';

/** Every text file below the deck's folder, in the order of their paths. */
export async function readDeckFiles(): Promise<DeckFile[]> {
  const paths: string[] = [];
  for await (const path of glob(`${environment.slidesDir}/**/*.{mdx,yaml,mmd,svg}`))
    paths.push(path.split(sep).join('/'));
  return Promise.all(paths.sort().map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}

/**
 * Loads the deck's files into the content store, and draws what has changed where there is a browser to draw with.
 * A mistake in the files stops the build; while writing, the page itself shows it (every page builds the deck), so here
 * it is only logged and the author can go on.
 */
export function deckFiles(): Loader {
  return {
    name: 'deck-files',
    async load({ store, watcher, logger, parseData, generateDigest }) {
      const fill = async () => {
        const problems = await drawStale(await readDeckFiles());
        const files = await readDeckFiles();
        store.clear();
        for (const data of files) {
          const { path: id, text } = data;
          store.set({ id, data: await parseData({ id, data: { ...data } }), digest: generateDigest(text) });
        }
        try {
          if (problems.length > 0) throw new DeckError(problems);
          const deck = buildDeck(files, environment.slidesDir);
          logger.info(`\n${reportText(report(deck))}`);
        } catch (error) {
          if (!watcher || !(error instanceof DeckError)) throw error;
          logger.error(error.message);
        }
      };
      await fill();
      watcher?.add(environment.slidesDir);
      watcher?.on('all', (_event, path) => {
        if (resolve(path).startsWith(resolve(environment.slidesDir) + sep)) void fill();
      });
    },
  };
}

/** Without a browser nothing is drawn, and the deck's own check says which diagrams are stale. */
async function drawStale(files: readonly DeckFile[]): Promise<Problem[]> {
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '';
  const sources = files.filter(({ path }) => path.endsWith('.mmd'));
  const stale = sources.some(({ path, text }) => isStale(text, textOf(path.replace(/mmd$/, 'svg'))));
  const chromium = stale ? findChromium() : undefined;
  if (!chromium) return [];
  // Loaded only now: a build without a stale diagram needs neither mermaid nor a browser.
  const { redraw } = await import('../diagrams/redraw.ts');
  const { failed } = await redraw(environment.slidesDir, () => chromium);
  if (!failed) return [];
  const { file, line = 1, reason } = failed;
  return [{ file, line, wrong: `This diagram cannot be drawn: ${reason}`, mend: 'Correct its mermaid source.' }];
}

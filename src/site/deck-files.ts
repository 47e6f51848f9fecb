import { join, resolve, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { prune } from '#core/node/cache.ts';
import { environment } from '#core/node/environment.ts';
import { buildDeck } from '#deck/build-deck.ts';
import type { Deck } from '#deck/deck.ts';
import { DeckError, type Problem } from '#deck/problem.ts';
import type { DeckFile } from '#deck/read-yaml.ts';
import { remarksText, report, reportText } from '#deck/report.ts';
import { type Translated, translate } from '#deck/translation/translate.ts';
import { openMeasure } from '#drawing/measure.ts';
import { edition } from '#edition/edition.ts';
import { buildState } from './build-state.ts';
import { keepScene, withDrawings } from './drawings.ts';
import { withOutlines, withSizes } from './media.ts';
import { readFolder } from './read-folder.ts';

/**
 * Every file below the deck's folder, in the words of the edition that is built, and what the diagrams' sources draw. Mistakes
 * in its pairs are added to `problems`, else they are thrown.
 */
export const readDeckFiles = async (problems?: Problem[]): Promise<DeckFile[]> => {
  const files = (await readEdition(environment.edition, problems))?.files ?? (await readFolder(environment.slidesDir));
  const known = await withOutlines(await withSizes(files, environment.slidesDir), environment.slidesDir);
  return withDrawings(known);
};

/** The deck's files in the words of an edition, and what it still has to say; nothing where the deck's own is built. Mistakes in its pairs are added to `told`; without it they are thrown in a `DeckError`. */
export async function readEdition(folder = environment.edition, told?: Problem[]): Promise<Translated | undefined> {
  const { slidesDir: root } = environment;
  if (!folder) return undefined;
  const problems: Problem[] = told ?? [];
  const [files, given] = await Promise.all([readFolder(root), readFolder(join(root, folder), `${root}/${folder}`)]);
  const translated = translate(files, given, { root, folder, edition }, problems);
  if (!told && problems.length > 0) throw new DeckError(problems);
  return translated;
}

/** The deck that the site is built from. Throws a `DeckError` that lists the mistakes in its files. */
export const readTheDeck = async (): Promise<Deck> =>
  buildDeck(await readDeckFiles(), environment.slidesDir, edition, await openMeasure(), keepScene);

/**
 * Builds the deck for the pages. While writing, it loads the deck's files into the content store instead, with the
 * drawings of its diagrams: a page builds the deck of them and shows a mistake in them, so here that is only logged and
 * the author can go on. Otherwise a mistake stops the build.
 */
export async function loadDeckFiles({
  store,
  watcher,
  logger,
  parseData,
  generateDigest,
}: LoaderContext): Promise<void> {
  const fill = async () => {
    const inPairs: Problem[] = [];
    const files = await readDeckFiles(inPairs);
    store.clear();
    if (watcher)
      for (const data of files) {
        const { path: id, text } = data;
        store.set({
          id,
          data: await parseData({ id, data: { ...data } }),
          digest: generateDigest({ text, size: data.size }),
        });
      }
    try {
      if (inPairs.length > 0) throw new DeckError(inPairs);
      const deck = buildDeck(files, environment.slidesDir, edition, await openMeasure(), keepScene);
      if (!watcher) {
        buildState.deck = deck;
        for (const kind of ['drawings', 'plates']) prune(kind);
      }
      logger.info(`\n${reportText(report(deck))}`);
      if (deck.remarks.length > 0) logger.warn(`\n${remarksText(deck.remarks)}`);
    } catch (error) {
      if (!watcher || !(error instanceof DeckError)) throw error;
      logger.error(error.message);
    }
  };
  await fill();
  watcher?.add(environment.slidesDir);
  // One reading after another, and one for files that change together: each begins by forgetting what was read before.
  let reading = Promise.resolve();
  let soon: ReturnType<typeof setTimeout> | undefined;
  watcher?.on('all', (_event, path) => {
    if (!resolve(path).startsWith(resolve(environment.slidesDir) + sep)) return;
    clearTimeout(soon);
    soon = setTimeout(() => {
      reading = reading.then(fill, fill);
    }, 50);
  });
}

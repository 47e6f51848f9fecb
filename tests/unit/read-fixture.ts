import { join } from 'node:path';
import { buildDeck } from '#deck/build-deck.ts';
import type { Deck } from '#deck/deck.ts';
import { DeckError, formatProblem } from '#deck/problem.ts';
import type { DeckFile } from '#deck/read-yaml.ts';
import { openMeasure } from '#drawing/measure.ts';
import { edition } from '#edition/edition.ts';
import { keepScene, sidesIn, withDrawings } from '#site/drawings.ts';
import { withOutlines, withSizes } from '#site/media.ts';
import { readFolder } from '#site/read-folder.ts';

export const project = join(import.meta.dirname, '../..');
export const fixtures = join(project, 'tests/fixtures');
export const measure = await openMeasure();

/** The files of a deck as the build reads them. Every deck's folder is called `slides` here, so that messages read alike. */
export async function readFiles(folder: string): Promise<DeckFile[]> {
  const read = await withOutlines(
    await withSizes(await readFolder(folder, 'slides'), folder, 'slides'),
    folder,
    'slides',
  );
  // a case without a deck.yaml has that of the good deck
  return withDrawings(
    read.filter(({ path }) => path !== 'slides/expected.txt'),
    sidesIn(read) ?? goodSides,
  );
}

let goodSides: string[] | undefined;
const good = await readFiles(join(fixtures, 'good/slides'));
goodSides = sidesIn(good);
export const goodFiles = (): DeckFile[] => good.map((file) => ({ ...file }));

/** Puts a case's own files over the good deck's; an empty `<name>.deleted` takes one away. */
export function overlay(files: readonly DeckFile[], own: readonly DeckFile[]): DeckFile[] {
  const merged = new Map(files.map((file) => [file.path, file]));
  for (const file of own) {
    if (!file.path.endsWith('.deleted')) merged.set(file.path, file);
    else if (!merged.delete(file.path.replace(/\.deleted$/, '')))
      throw new Error(`${file.path} names no file of the deck`);
  }
  return [...merged.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What an author is told about a deck; empty when it builds. The remarks on it are told by `remarksOn`. */
export function messageOf(files: readonly DeckFile[]): string {
  try {
    buildDeck(files, 'slides', edition, measure, keepScene);
    return '';
  } catch (error) {
    if (error instanceof DeckError) return error.message;
    throw error;
  }
}

/** The remarks on a deck that builds. */
export const remarksOn = (files: readonly DeckFile[]): string =>
  buildDeck(files, 'slides', edition, measure, keepScene).remarks.map(formatProblem).join('\n');

/** The same deck, in which a remark is a mistake. */
export const asStrict = (files: readonly DeckFile[]): DeckFile[] =>
  files.map((file) => (file.path === 'slides/deck.yaml' ? { ...file, text: `${file.text}\nstrict: true\n` } : file));

/** Builds a deck when a test first asks for it, so that a mistake fails tests by name and not the reading of their file. */
export function lazyDeck(files: () => readonly DeckFile[]): () => Deck {
  let deck: Deck | undefined;
  return () => {
    deck ??= buildDeck(files(), 'slides', edition, measure, keepScene);
    return deck;
  };
}

import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { deckEntries, isLitter } from '#core/node/project.ts';
import { editionsIn } from '#core/node/read-environment.ts';
import type { DeckFile } from '#deck/read-yaml.ts';

/** What an author writes; of any other file only the name matters. */
const isText = (name: string) => /\.(?:mdx|yaml|mmd|csv)$/.test(name);
/** Tell authors about decks, and are no part of one. */
const guides = ['README.md', 'drawings.md'];

/**
 * Every file below a deck's folder but those of its editions, in the order of their paths, which start with `root`. A folder
 * that is named like a file is in it too, with a slash at the end, and so is one that cannot be read, so that the deck's
 * checks can tell its author.
 */
export async function readFolder(folder: string, root = folder): Promise<DeckFile[]> {
  const own = deckEntries(folder);
  const below = own.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  const deeper = await Promise.all(below.map((path) => readdir(path, { recursive: true, withFileTypes: true })));
  const entries = [...own, ...deeper.flat()];
  const editions = editionsIn(folder);
  const names = entries.flatMap((entry) => {
    const parts = relative(folder, join(entry.parentPath, entry.name)).split(sep);
    if (parts.some(isLitter) || editions.includes(parts[0] ?? '')) return [];
    if (entry.isDirectory()) return isText(entry.name) ? `${parts.join('/')}/` : [];
    const name = parts.join('/');
    return guides.includes(name) ? [] : name;
  });
  const read = async (name: string): Promise<DeckFile> => {
    const path = `${root}/${name}`;
    if (!isText(name)) return { path, text: '' };
    try {
      // One letter has one form, however it was typed: names in different files find each other.
      const text = await readFile(join(folder, name), 'utf8');
      return { path, text: text.normalize('NFC') };
    } catch {
      return { path, text: '', lost: true };
    }
  };
  return Promise.all(names.sort().map(read));
}

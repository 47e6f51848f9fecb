import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { deckFiles, filesBelow } from '#core/node/cache.ts';
import { isOfOtherEdition } from '#core/node/editions.ts';
import { environment } from '#core/node/environment.ts';
import { folderOfWords } from '#core/node/language.ts';
import { inProject } from '#core/node/project.ts';

/** Where titles stand: in a slide's front matter, and in `deck.yaml`, which also names the sections. */
const title = /^[\s-]*title: *(["']?)(.+)\1 *$/gm;

const textOf = (file: string): string => readFileSync(file, 'utf8').normalize();

/** `deck.yaml` and the slides in their order, each with its pairs in the edition that is built. */
function ownFiles(): { file: string; pairs: string | undefined }[] {
  const { slidesDir, edition } = environment;
  const files = deckFiles().filter((file) => !isOfOtherEdition(file));
  const settings = join(slidesDir, 'deck.yaml');
  const slides = files.filter((file) => file.endsWith('.mdx'));
  slides.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return [settings, ...slides].map((file) => {
    const pairs = edition && join(slidesDir, edition, relative(slidesDir, file).replace(/\.mdx$/, '.yaml'));
    return { file, pairs: pairs && files.includes(pairs) ? pairs : undefined };
  });
}

/** All titles of the deck, its sections and slides in the edition that is built, with what these stand for. */
export function headlines(): string {
  const own = ownFiles();
  const titles = new Set(own.flatMap(({ file }) => [...textOf(file).matchAll(title)].map(([, , words = '']) => words)));
  return [...titles, ...own.flatMap(({ pairs }) => (pairs ? namedIn(pairs, titles) : []))].join('');
}

/** What stands for titles in a file of pairs; a mistake in it is told where the deck is read. */
function namedIn(pairs: string, titles: ReadonlySet<string>): string[] {
  try {
    const read: unknown = parse(textOf(pairs));
    const all = Array.isArray(read) ? read.map((pair): unknown[] => Object.values(pair ?? {})) : [];
    return all.flatMap(([of, is]) => (titles.has(String(of)) && typeof is === 'string' ? is : []));
  } catch {
    return [];
  }
}

/** What a visitor sees first: of the deck its settings and first slide, of the site the words round what is read. */
export function firstSeen(): string {
  const first = ownFiles()
    .slice(0, 2)
    .map(({ file, pairs }) => textOf(pairs ?? file));
  const site = filesBelow(inProject('src/words', folderOfWords())).filter((file) => file.endsWith('reading.ts'));
  return [...first, ...site.map(textOf)].join('');
}

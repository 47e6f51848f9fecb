import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { deckFiles, filesBelow, hashOf, hashOfFiles } from '#core/node/cache.ts';
import { builtFolder } from '#core/node/editions.ts';
import { environment } from '#core/node/environment.ts';
import { inProject } from '#core/node/project.ts';
import { buildState } from './build-state.ts';

/** Folder of the site whose build runs, or was built last. */
export const siteFolder = (): string => buildState.siteFolder ?? builtFolder();
/** Stands beside a site’s PDFs and says of which deck they are, what each was printed from, and on which day. */
const list = (folder: string) => join(folder, 'pdf', 'printed.json');

interface Printed {
  /** Hash of all that pages are made of. */
  of: string;
  /** Day of printing where it was printed, `2026-06-30`. */
  on: string;
}

type Files = Readonly<Record<string, Printed>>;

let id: string | undefined;

/** The deck’s own name, by which its files are called. Throws where there is no deck to read. */
export function deckId(): string {
  id ??= String(parse(readFileSync(join(environment.slidesDir, 'deck.yaml'), 'utf8')).id);
  return id;
}

/**
 * Reads what was printed of this deck in a site’s folder, by file; undefined where nothing was. A list that is no list counts
 * for nothing.
 */
export function printedIn(folder: string): Files | undefined {
  try {
    const { deck, files } = JSON.parse(readFileSync(list(folder), 'utf8')) as { deck: string; files: Files };
    return deck === deckId() ? files : undefined;
  } catch {
    return undefined;
  }
}

/** The PDFs that stand beside the pages of the build that runs, else in `dist/`. */
export const printedFiles = (): Files => printedIn(siteFolder()) ?? {};

/** Notes that these PDFs show the deck as it is on a day, `2026-06-30`. */
export function notePrinted(files: readonly string[], on: string): void {
  const now: Printed = { of: sourcesHash(), on };
  mkdirSync(join(siteFolder(), 'pdf'), { recursive: true });
  const all = { ...printedFiles(), ...Object.fromEntries(files.map((file) => [file, now])) };
  writeFileSync(list(siteFolder()), JSON.stringify({ deck: deckId(), files: all }));
}

let known: string | undefined;

/** Hash of what every page is made of: the deck, our code, the packages' versions and the site's address. No page is made of a guide. */
export function sourcesHash(): string {
  const { site: address = '', base } = environment;
  const own = filesBelow(...['src', 'public', 'package.json'].map((path) => inProject(path)));
  const files = [...deckFiles(), ...own].filter((file) => !file.endsWith('.md'));
  known ??= hashOf(address, base, hashOfFiles(files));
  return known;
}

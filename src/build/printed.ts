import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from './environment.ts';
import { filesBelow, hashOf, hashOfFiles } from './keep.ts';

/** Where the PDFs of a site stand: beside the pages of the build that runs, else in `dist/`. */
const folder = join(process.env.SITE_FOLDER ?? 'dist', 'pdf');
/** Stands beside the PDFs and says what each was printed from, and on which day. */
const list = join(folder, 'printed.json');

export interface Printed {
  /** Hash of all that pages are made of. */
  of: string;
  /** Day of printing, `2026-06-30`. */
  on: string;
}

/** What is kept there, by file. A list that is no list counts for nothing. */
export function printedFiles(): Readonly<Record<string, Printed>> {
  try {
    return JSON.parse(readFileSync(list, 'utf8')) as Record<string, Printed>;
  } catch {
    return {};
  }
}

/** Notes that these PDFs now show the deck as it is. */
export function notePrinted(files: readonly string[]): void {
  const now: Printed = { of: sourcesHash(), on: new Date().toISOString().slice(0, 10) };
  mkdirSync(folder, { recursive: true });
  writeFileSync(list, JSON.stringify({ ...printedFiles(), ...Object.fromEntries(files.map((file) => [file, now])) }));
}

let known: string | undefined;

/** Hash of what every page is made of: the deck, our code, the packages' versions and the site's address. */
export function sourcesHash(): string {
  const { slidesDir, site = '', base } = environment;
  known ??= hashOf(site, base, hashOfFiles(filesBelow(slidesDir, 'src', 'public', 'package-lock.json')));
  return known;
}

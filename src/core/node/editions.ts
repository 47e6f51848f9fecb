import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { environment } from './environment.ts';
import { editionFile } from './read-environment.ts';
import { UserError } from './user-error.ts';

/** The deck in one language, as the site leads to it. */
export interface OfferedEdition {
  /** Its folder below the site’s root; empty for the deck’s own language. */
  folder: string;
  language: string;
  /** What the language is called by those who speak it. */
  name: string;
}

/** What a file of settings says, as far as it can be read: a mistake in it is told where the deck is read. */
function settingsIn(...path: string[]): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = parse(readFileSync(join(environment.slidesDir, ...path), 'utf8'));
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

/** What `deck.yaml` says, with language and fonts of the edition that is built. */
export const ownSettings = (): Readonly<Record<string, unknown>> => ({
  ...settingsIn('deck.yaml'),
  ...(environment.edition && settingsIn(environment.edition, editionFile)),
});

const languageIn = ({ language }: Readonly<Record<string, unknown>>, otherwise: string): string =>
  typeof language === 'string' ? language : otherwise;

const nameOf = (language: string): string => {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
};

const isThere = (folder: string): boolean => existsSync(join(environment.slidesDir, folder, editionFile));

function named(): string[] {
  const { editions } = settingsIn('deck.yaml');
  return Array.isArray(editions) ? editions.map(String) : [];
}

/** The folders of the editions that `deck.yaml` names for the site, in its order. */
export const editionFolders = (): string[] => named().filter(isThere);

/** Throws where `deck.yaml` names an edition that is not there. */
export function needEditions(): void {
  const missing = named().find((folder) => !isThere(folder));
  if (missing !== undefined)
    throw new UserError(
      `${environment.slidesDir}/deck.yaml  It names the edition "${missing}", of which there is no ${join(environment.slidesDir, missing, editionFile)}. Write it, with language: and name:, or take the name out of editions:.`,
    );
}

/** Where the site is built, or the edition of it, as seen from where a command runs. */
export const builtFolder = (): string => (environment.edition ? `dist/${environment.edition}` : 'dist');

/** Whether a file below the deck’s folder holds what another edition says than the one that is built. */
export function isOfOtherEdition(file: string): boolean {
  const { slidesDir, edition } = environment;
  const [folder = '', ...rest] = relative(slidesDir, file).split(sep);
  const isEdition = rest.length > 0 && existsSync(join(slidesDir, folder, editionFile));
  return isEdition && folder !== edition && rest.join('/') !== editionFile;
}

/** Every edition of the site, the deck’s own first; none where it has only one. */
export function offeredEditions(): OfferedEdition[] {
  const folders = editionFolders();
  if (folders.length === 0) return [];
  const own = languageIn(settingsIn('deck.yaml'), 'en');
  return [
    { folder: '', language: own, name: nameOf(own) },
    ...folders.map((folder) => {
      const settings = settingsIn(folder, editionFile);
      const language = languageIn(settings, folder);
      return { folder, language, name: typeof settings.name === 'string' ? settings.name : nameOf(language) };
    }),
  ];
}

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isPackage, projectFolder } from './project.ts';
import { UserError } from './user-error.ts';

/** What the environment says about a build. */
interface Environment {
  /** Origin of the site as the world sees it, e.g. `https://school.example`; undefined where it has no public address. */
  site: string | undefined;
  /** Folder of the whole site on its host, with a slash at both ends. */
  root: string;
  /** Folder of the deck’s edition that is built: the whole site’s, or one in it for another language. */
  base: string;
  /** The deck in another language: the folder below the deck’s that holds it. Undefined where the deck’s own is built. */
  edition: string | undefined;
  port: number;
  /** Path of the browser to print and test with; undefined where one is to be looked for. */
  chromium: string | undefined;
  /** Address of the broker through which phones answer; undefined where `npm run class` brings its own, or none does. */
  broker: string | undefined;
}

/**
 * Reads the variables that README names. Throws an `EnvironmentError` that holds one sentence a mistake, so that nothing
 * is built, printed or installed on a wrong word. `project` is the folder in which the project stands.
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  project: string = projectFolder,
): Environment {
  const mistakes: string[] = [];
  // Vite takes what follows ? or # for no part of a file's name, and % for the beginning of a letter.
  if (/[?#%]/.test(project))
    mistakes.push(
      `The project stands in ${project}. Rename the folder that has #, ? or % in its name, or copy the project.`,
    );
  const read = <T>(name: string, meaning: (value: string) => T | Invalid, otherwise: T): T => {
    const value = variables[name];
    if (value === undefined) return otherwise;
    const found = value === '' ? new Invalid('Give it a value or leave it out.') : meaning(value);
    if (!(found instanceof Invalid)) return found;
    mistakes.push(`${name} is ${value === '' ? 'empty' : JSON.stringify(value)}. ${found.fix}`);
    return otherwise;
  };
  const root = read('BASE_PATH', folderOnHost, '/');
  const edition = read<string | undefined>('EDITION', editionFolder, undefined);
  const environment: Environment = {
    site: read<string | undefined>('SITE_URL', origin, undefined),
    root,
    base: edition === undefined ? root : `${root}${edition}/`,
    edition,
    port: read('PORT', portNumber, 4321),
    chromium: read<string | undefined>('CHROMIUM_PATH', browserFile, undefined),
    broker: read<string | undefined>('CLASS_BROKER', brokerAddress, undefined),
  };
  if (mistakes.length > 0) throw new EnvironmentError(mistakes);
  return environment;
}

/** The environment cannot be used. The message has one sentence a mistake, each on a line. */
export class EnvironmentError extends UserError {
  override readonly name = 'EnvironmentError';

  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'));
  }
}

/** Why a value cannot be used, as a sentence about what it must be. */
class Invalid {
  readonly fix: string;

  constructor(fix: string) {
    this.fix = fix;
  }
}

function origin(value: string): string | Invalid {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol))
    return new Invalid('It must be a whole address, e.g. https://school.example.');
  if (url.href !== `${url.origin}/`)
    return new Invalid(`Only the origin belongs there: ${url.origin}. The folder on it goes into BASE_PATH.`);
  return url.origin;
}

function folderOnHost(value: string): string | Invalid {
  const parts = value.replace(/^\/|\/$/g, '').split('/');
  const good = parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part));
  if (value === '/' || (value.startsWith('/') && good)) return `${value.replace(/\/$/, '')}/`;
  return new Invalid(
    'It must be a path from the root of the host, of plain letters, digits, dots and dashes, e.g. /civics/.',
  );
}

const editionFolder = (value: string): string | Invalid =>
  /^[\w-]+$/.test(value)
    ? value
    : new Invalid(
        'It must be the folder of an edition below the deck’s, of plain letters, digits and dashes, e.g. zh.',
      );

function portNumber(value: string): number | Invalid {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535
    ? Number(value)
    : new Invalid('It must be a whole number from 0 to 65535; 0 takes any free port.');
}

/** The folder of an edition has its settings under this name. */
export const editionFile = 'edition.yaml';

/** The folders of a deck that hold it in other languages; none where there is no deck. */
export const editionsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => existsSync(join(folder, name, editionFile)))
        .sort()
    : [];

/** Folders of the project in which no deck can stand: a build empties them, or reads them as its own. */
export const notForDecks = ['dist', 'src', 'public', 'node_modules', '.astro'];

/** Whether a folder lies in one that is the project's own. */
export const isProjects = (folder: string): boolean => {
  const [first = ''] = relative('.', folder).split(sep);
  return notForDecks.includes(first);
};

function browserFile(value: string): string | Invalid {
  return statSync(value, { throwIfNoEntry: false })?.isFile()
    ? value
    : new Invalid('There is no such file. It must be the path of a Chromium or Chrome.');
}

function brokerAddress(value: string): string | Invalid {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url && ['ws:', 'wss:'].includes(url.protocol)
    ? value
    : new Invalid('It must be the address of a broker, e.g. wss://broker.school.example/mqtt.');
}

/** Where the deck of this process stands. Astro's pages are bundled apart from what commands import, so it is global. */
const name = Symbol.for('folder of the deck');
const shared = globalThis as { [name]?: string };

/** Chooses the deck that is built, by its folder relative to the project's. Only what is imported afterwards reads it. */
export const chooseDeck = (folder: string): void => {
  shared[name] = folder;
};

export const deckFolder = (): string => shared[name] ?? (isPackage() ? '.' : 'slides');

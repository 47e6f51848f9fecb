import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Astro's pages are bundled to another place, and Node has read this file before: so it is global. */
const name = Symbol.for('folder of the project');
const shared = globalThis as { [name]?: string };
shared[name] ??= join(import.meta.dirname, '../../..');

/** The folder of this code. A clone is where its commands run; the package runs in the folder of a story. */
export const projectFolder: string = shared[name];

/** A file of the project's own, wherever a command runs. */
export const inProject = (...path: readonly string[]): string => join(projectFolder, ...path);

/** Whether the deck is the folder that one stands in. */
export const isPackage = (): boolean => relative(projectFolder, '.') !== '';

/** How a user calls one of the commands, with words behind it. */
export const toRun = (command: string, ...words: readonly string[]): string =>
  isPackage()
    ? ['who-needs-whom', command, ...words].join(' ')
    : [`npm run ${command}`, ...(words.length > 0 ? ['--', ...words] : [])].join(' ');

/** What editors and systems leave behind. */
export const isLitter = (name: string): boolean => /^\.|~$|^(?:Thumbs\.db|desktop\.ini)$/.test(name);

/** What stands in a deck's folder and is the deck's own: neither what commands write beside it nor what npm keeps there. */
export const deckEntries = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => !isLitter(name) && !['dist', 'node_modules'].includes(name),
  );

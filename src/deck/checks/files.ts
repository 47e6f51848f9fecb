import { id } from '#core/schema/values.ts';
import type { Finding, Problem } from '../problem.ts';
import { fontNames, pictureNames } from '../read-media.ts';
import type { DeckFile } from '../read-yaml.ts';
import { yamlFiles } from '../yaml-files.ts';

/** Letters that a file may have. The largest that an author has needed so far is a tenth of it. */
const largest = 500_000;

const slides = '<number>-<id>.mdx';

/**
 * Control characters, invisible ones that turn the direction of text or break its lines, lone surrogates and codes that are
 * no characters. Joiners, which some scripts and emoji need, are allowed.
 */
const unshown =
  /[[\p{Cc}\p{Co}\p{Surrogate}]--[\t\n\r]]|[\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFFFE\uFFFF]|(?<!^)\uFEFF/v;

/** The same in every edition. */
const yamlPaths = Object.keys(yamlFiles({ figures: [], models: [] }));

const inFolder = (folder: string) =>
  yamlPaths.flatMap((path) =>
    path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : folder === '' && !path.includes('/') ? path : [],
  );
const folders = new Set(yamlPaths.map((path) => (path.includes('/') ? path.replace(/\/.*/, '') : '')));

/** The files that are read in each folder; any other folder is a section’s. */
const read: Record<string, readonly string[]> = {
  ...Object.fromEntries([...folders].map((folder) => [folder, inFolder(folder)])),
  '': [...inFolder(''), slides],
  diagrams: [...inFolder('diagrams'), '<id>.mmd', '<id>.tall.mmd'],
  charts: [...inFolder('charts'), '<id>.csv'],
  teach: [...inFolder('teach'), 'read-me.txt'],
  pictures: pictureNames,
  fonts: fontNames,
};

/** Every file below the deck’s folder is one that is read, so that none is forgotten in silence. A folder’s path ends with a slash. */
export function checkFiles(files: readonly DeckFile[], root: string, problems: Problem[]): void {
  for (const file of files) {
    // Only the first: what is wrong with a name says nothing about what the file holds.
    const told = wrongName(file, root) ?? wrongText(file);
    if (told) problems.push({ file: file.path, line: 1, ...told });
  }
}

/** Remarks once on the letters of the deck that no shipped face has, where the first of them stands. */
export function checkLetters(files: readonly DeckFile[], lacking: string, problems: Problem[]): void {
  const isText = ({ path }: DeckFile) => /\.(?:mdx|yaml|mmd|csv)$/.test(path);
  const first = files.filter(isText).flatMap(({ path, text }) => {
    const at = [...lacking].map((letter) => text.indexOf(letter)).filter((place) => place >= 0);
    return at.length > 0 ? [{ file: path, line: text.slice(0, Math.min(...at)).split('\n').length }] : [];
  })[0];
  if (!first) return;
  const letters = [...lacking];
  const more = letters.length - 12;
  const named = `${letters.slice(0, 12).join(' ')}${more > 0 ? ` and ${more} more` : ''}`;
  problems.push({
    ...first,
    message: `No face of the site has ${letters.length > 1 ? 'these letters' : 'this letter'}: ${named}.`,
    context: 'Each device sets them in a font of its own, and cards for sharing leave them out.',
    fix: 'Put a font that has them into fonts/ and name it in deck.yaml after fonts:, or write without them.',
    remark: true,
  });
}

type FileFinding = Finding & { line?: number };

function wrongName({ path }: DeckFile, root: string): FileFinding | undefined {
  const name = path.slice(root.length + 1);
  const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '';
  const known = (Object.hasOwn(read, folder) ? read[folder] : undefined) ?? (folder.includes('/') ? [] : [slides]);
  if (path.endsWith('/')) return { message: 'This is a folder with the name of a file.', fix: 'Rename it.' };
  if (!known.some((pattern) => fits(name.slice(folder.length).replace('/', ''), pattern)))
    return {
      message: 'This file is not read.',
      context:
        known.length > 0 ? `Beside it are read: ${known.join(', ')}.` : 'Nothing is read so deep below the deck.',
      fix: 'Rename it, move it, or take it out of the deck.',
      remark: true,
    };
  if (known.some((pattern) => pattern.startsWith('<id>')) && !id.safeParse(nameOf(path)).success)
    return {
      message: `"${nameOf(path)}" cannot be an id, and this file is known by it.`,
      context: 'An id has small letters from a to z, digits and single hyphens.',
      fix: 'Rename the file.',
    };
  return undefined;
}

function wrongText({ text, lost }: DeckFile): FileFinding | undefined {
  if (lost)
    return {
      message: 'This file cannot be read.',
      context: 'It is a link to nothing or to a folder, or it is kept from being read.',
      fix: 'Put the file itself here.',
    };
  if (text.includes('\0') || text.includes('\uFFFD'))
    return {
      message: 'This file is not text in UTF-8.',
      context: 'It was saved in another encoding, or it is no text at all.',
      fix: 'Save it as UTF-8.',
    };
  if (unshown.test(text)) {
    const before = text.slice(0, text.search(unshown));
    const code = text.codePointAt(before.length)?.toString(16).toUpperCase().padStart(4, '0');
    return {
      line: before.split('\n').length,
      message: `There is a character that nobody sees: U+${code}.`,
      context: 'It came in with something that was copied.',
      fix: 'Delete it, and what stands beside it if need be.',
    };
  }
  if (text.length > largest)
    return {
      message: `This file has ${text.length.toLocaleString('en')} letters.`,
      context: `The largest may have ${largest.toLocaleString('en')}.`,
      fix: 'Split it, or take out what does not belong to the deck.',
    };
  return undefined;
}

/** The part of a file’s name by which others name it. */
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.tall)?\.(?:yaml|mmd|csv)$/, '');

/** A slide’s or a ledger’s name has a message of its own; here it need only end as it should. */
const fits = (name: string, pattern: string) =>
  pattern.startsWith('<') ? /^[^.]+(\.[a-z\d.]+)$/.exec(name)?.[1] === /\..*/.exec(pattern)?.[0] : name === pattern;

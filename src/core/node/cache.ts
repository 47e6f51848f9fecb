import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { environment } from './environment.ts';
import { deckEntries, inProject, projectFolder } from './project.ts';

/** Results that take long to make are kept here between builds. */
export const cacheFolder = inProject('node_modules/.cache');

/** A name of 32 characters for some texts in their order: the same texts, the same name. */
export const hashOf = (...texts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 32);

/** The files at some paths, of a folder all that are below it. */
export const filesBelow = (...paths: readonly string[]): string[] =>
  paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return path;
    const entries = readdirSync(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  });

/** The files of the deck. */
export const deckFiles = (): string[] =>
  filesBelow(...deckEntries(environment.slidesDir).map(({ name }) => join(environment.slidesDir, name)));

/** A hash of what some files are called and hold. */
export const hashOfFiles = (files: readonly string[]): string =>
  hashOf(...files.toSorted().flatMap((file) => [relative(projectFolder, file), readFileSync(file, 'latin1')]));

/** What makes a thing out of what is asked for: our code, in files or folders, and the packages that help it. */
interface Tools {
  code: readonly string[];
  packages: readonly string[];
}

/** Names things of one kind in the cache: by a hash of what was `asked` for and of the tools, which are read once. */
export function keysOf(kind: string, { code, packages }: Tools): (asked: readonly string[]) => string {
  let tools: string | undefined;
  return (asked) => {
    tools ??= hashOfFiles([
      ...filesBelow(...code.map((path) => inProject(path))).filter((file) => file.endsWith('.ts')),
      ...packages.map((name) => inProject('node_modules', name, 'package.json')),
    ]);
    return `${kind}/${hashOf(tools, ...asked)}`;
  };
}

const making = new Map<string, Promise<Buffer>>();

/**
 * The file `name` of the cache, made if it is not there; what several ask for at once is made once. Its name holds a hash of
 * all that shapes it: it is never stale.
 */
export function cached(name: string, make: () => Promise<string | Uint8Array>): Promise<Buffer> {
  const coming = making.get(name) ?? readOrMake(name, make).finally(() => making.delete(name));
  making.set(name, coming);
  return coming;
}

const readOrMake = async (name: string, make: () => Promise<string | Uint8Array>): Promise<Buffer> =>
  found(name) ?? put(name, await make());

/** Does as `cached` for what is made without waiting. */
export const cachedNow = (name: string, make: () => string): Buffer => found(name) ?? put(name, make());

const asked = new Set<string>();

function found(name: string): Buffer | undefined {
  asked.add(name);
  try {
    return readFileSync(join(cacheFolder, name));
  } catch {
    return undefined;
  }
}

function put(name: string, made: string | Uint8Array): Buffer {
  const file = join(cacheFolder, name);
  mkdirSync(dirname(file), { recursive: true });
  // Under its name only when whole: a build may break off, and another may write the same.
  writeFileSync(`${file}.${process.pid}`, made);
  renameSync(`${file}.${process.pid}`, file);
  return Buffer.from(made);
}

const week = 7 * 24 * 60 * 60 * 1000;

/** Deletes entries of one kind that are older than a week and that this process has not read. */
export function prune(kind: string): void {
  const folder = join(cacheFolder, kind);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (!asked.has(`${kind}/${name}`) && Date.now() - statSync(file).mtimeMs > week) rmSync(file, { force: true });
  }
}

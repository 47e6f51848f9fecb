import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What is dear to make stays here from build to build. */
const store = 'node_modules/.cache';

export const hashOf = (...texts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 32);

/** A hash of some files, such as the code that makes a thing, and of the versions of the packages that it asks for help. */
export async function hashOfTools(files: readonly string[], packages: readonly string[]): Promise<string> {
  const manifests = packages.map((name) => `node_modules/${name}/package.json`);
  return hashOf(...(await Promise.all([...files, ...manifests].map((file) => readFile(file, 'utf8')))));
}

const making = new Map<string, Promise<Buffer>>();

/**
 * The file `name` of the store, made if it is not there; what several ask for at once is made once. Its name holds a hash of
 * all that shapes it: it is never stale.
 */
export function kept(name: string, make: () => Promise<string | Uint8Array>): Promise<Buffer> {
  const coming = making.get(name) ?? readOrMake(join(store, name), make).finally(() => making.delete(name));
  making.set(name, coming);
  return coming;
}

async function readOrMake(file: string, make: () => Promise<string | Uint8Array>): Promise<Buffer> {
  const found = await readFile(file).catch(() => undefined);
  if (found) return found;
  const made = await make();
  await mkdir(dirname(file), { recursive: true });
  // Under its name only when whole: a build may break off, and another may write the same.
  await writeFile(`${file}.${process.pid}`, made);
  await rename(`${file}.${process.pid}`, file);
  return Buffer.from(made);
}

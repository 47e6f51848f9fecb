import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a program, by the first of its names that the system knows. */
export function findProgram(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project in a folder of its own, so that a command may write all that it writes. */
export interface Copy {
  folder: string;
  /** Runs one of the project’s commands, such as `pack`, on that deck or with other words. */
  run(
    command: string,
    environment?: Record<string, string>,
    ...words: string[]
  ): { status: number | null; said: string };
}

/** Copies the project, with a deck laid together from some folders: a later one's files replace an earlier one's. */
export function copyProject(...decks: readonly string[]): Copy {
  // A space and an umlaut, as folders of teachers have.
  const folder = mkdtempSync(join(tmpdir(), 'Büro 4 '));
  for (const name of ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'])
    cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'deck'));
  for (const deck of decks) cpSync(deck, join(folder, 'deck'), { recursive: true });
  // The packages are shared, and so are drawings; what Astro and Vite keep beside them is each project's own.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((name) => !/^\.(astro|vite|package-lock)/.test(name)))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
  return {
    folder,
    run(command, environment = {}, ...words) {
      const named = words.length > 0 ? words : ['deck'];
      const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...named], {
        cwd: folder,
        env: { ...process.env, ...environment },
        encoding: 'utf8',
      });
      return { status, said: stdout + stderr };
    },
  };
}

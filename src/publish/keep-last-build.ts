import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { acquireLock, releaseLock } from '#core/node/lock.mjs';
import { buildState } from '#site/build-state.ts';
import { deckId, printedIn } from '#site/printed.ts';

/** Holds the number of the process that builds this project. */
const lock = '.astro/building';

/** What other commands put beside the site's own files, if it shows this deck: another deck’s would pass for its own. */
function isKept(folder: string, name: string): boolean {
  const deck = deckId();
  if (name === 'pdf') return printedIn(folder) !== undefined;
  if (name === 'offline') return existsSync(join(folder, name, `${deck}.html`));
  return name === `${deck}.zip`;
}

/**
 * Lets every build write to a folder of its own and puts that in the place of the last one when all is well: a failed
 * build leaves the last good one untouched. Two builds of one project take turns, since Astro keeps one store for both.
 * Must be the last integration.
 */
export function keepLastBuild(): AstroIntegration {
  let goal = '';
  const cleanUp = () => rmSync(unfinished(goal), { recursive: true, force: true });
  return {
    name: 'keep-last-build',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        // What Astro and Vite make of a build may not hang on what a shell happens to say.
        process.env.NODE_ENV = command === 'dev' ? 'development' : 'production';
        if (command !== 'build') return;
        await acquireLock(lock, 'building this project');
        goal = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        buildState.siteFolder = goal;
        process.once('exit', cleanUp);
        updateConfig({ outDir: pathToFileURL(`${unfinished(goal)}/`) });
      },
      'astro:build:done': async () => {
        putInPlace(unfinished(goal), goal);
        // From now on the folder may be another process's.
        process.off('exit', cleanUp);
        releaseLock(lock);
      },
    },
  };
}

const unfinished = (folder: string) => join(dirname(folder), `.${basename(folder)}.unfinished`);

/**
 * Replaces a folder by a finished one. What other commands made stays: it is moved last, when nothing can fail any more that
 * would take it along.
 */
function putInPlace(finished: string, folder: string): void {
  const old = join(dirname(folder), `.${basename(folder)}.old`);
  rmSync(old, { recursive: true, force: true });
  const isThere = existsSync(folder);
  if (isThere) renameSync(folder, old);
  try {
    renameSync(finished, folder);
  } catch (error) {
    if (isThere) renameSync(old, folder);
    throw error;
  }
  if (!isThere) return;
  for (const name of readdirSync(old).filter((name) => isKept(old, name)))
    renameSync(join(old, name), join(folder, name));
  rmSync(old, { recursive: true, force: true });
}

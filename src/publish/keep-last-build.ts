import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFolder, editionFolders } from '#core/node/editions.ts';
import { environment } from '#core/node/environment.ts';
import { acquireLock, releaseLock } from '#core/node/lock.mjs';
import { inProject, isPackage } from '#core/node/project.ts';
import { buildState } from '#site/build-state.ts';
import { deckId, printedIn } from '#site/printed.ts';

/** Holds the number of the process that builds this project. */
const lock = inProject('.astro/building');

/** What other commands put beside the site's own files, if it shows this deck: another deck’s would pass for its own. */
function isKept(folder: string, name: string): boolean {
  // Built just before: see `buildSite`.
  if (environment.edition === undefined && editionFolders().includes(name)) return true;
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
  const goal = resolve(builtFolder());
  const begun = inProject(unfinished(builtFolder()));
  const cleanUp = () => {
    rmSync(begun, { recursive: true, force: true });
    if (isPackage()) rmSync(astros, { recursive: true, force: true });
  };
  return {
    name: 'keep-last-build',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        // What Astro and Vite make of a build may not hang on what a shell happens to say.
        process.env.NODE_ENV = command === 'dev' ? 'development' : 'production';
        if (command !== 'build') return;
        await acquireLock(lock, 'building this project');
        buildState.siteFolder = goal;
        if (isPackage()) linkPackages();
        process.once('exit', cleanUp);
        updateConfig({ outDir: pathToFileURL(`${begun}/`) });
      },
      'astro:build:done': async () => {
        if (begun !== unfinished(goal)) move(begun, unfinished(goal));
        putInPlace(unfinished(goal), goal);
        cleanUp();
        // From now on the folder may be another process's.
        process.off('exit', cleanUp);
        releaseLock(lock);
      },
    },
  };
}

/** Where Astro bundles pages, below the folder that one stands in, and looks for the packages that they are made with. */
const astros = '.astro';

function linkPackages(): void {
  rmSync(astros, { recursive: true, force: true });
  mkdirSync(astros);
  symlinkSync(inProject('node_modules'), join(astros, 'node_modules'), 'junction');
}

const unfinished = (folder: string) => join(dirname(folder), `.${basename(folder)}.unfinished`);

/** Moves a folder, to another disk too. */
function move(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  rmSync(from, { recursive: true });
}

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

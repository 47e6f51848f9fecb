import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { classFile } from '../class/names.ts';
import { UserError } from '../environment/user-error.ts';
import { printedIn, siteFolder } from '../printed/printed.ts';

/** The worker's file, at the site's root so that it serves every page. */
const workerFile = 'service-worker.js';

/** What a visitor's device need not keep: what no page shows, what is one file as a whole, and whether a class is open. */
const leftOut = [
  // Who cites a single claim is at the ledger, and on the line.
  'cite/claim-*',
  ...['_headers', 'robots.txt', 'sitemap.xml', 'CITATION.cff', '**/*.map'],
  // Pictures for other sites, and their pages.
  'share/**',
  ...[workerFile, classFile, 'offline/**', 'pdf/printed.json', '*.zip'],
];

/** Kept apart, and only where a teacher is: they are five times as much as all pages. */
const isSheet = (name: string) => name.startsWith('pdf/');

/** Bytes. Some megabytes once, so that a class never waits; but a page never needs as much. */
const largest = 5 * 1024 * 1024;

/** Writes the worker that keeps the whole site in `folder` on a visitor's device. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const files = filesOf(folder);
  const sheetFiles = files.filter(({ url }) => isSheet(url));
  const siteFiles = files.filter(({ url }) => !isSheet(url));
  await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    define: {
      siteFiles: JSON.stringify(siteFiles),
      sheetFiles: JSON.stringify(sheetFiles),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: 'src/build/offline-worker.ts', formats: ['iife'], name: 'worker', fileName: () => workerFile },
    },
  });
}

/** Every file to keep, and a hash of what it holds: a file that stays as it is, is not fetched again. */
function filesOf(folder: string): { url: string; revision: string }[] {
  const names = globSync('**/*', { cwd: folder, exclude: leftOut });
  return names.sort().flatMap((name) => {
    const path = join(folder, name);
    const about = statSync(path);
    if (!about.isFile()) return [];
    if (about.size > largest)
      throw new UserError(`${path} is too large to keep on a visitor’s device. Make it smaller.`);
    const revision = createHash('md5').update(readFileSync(path)).digest('hex');
    return [{ url: name.replaceAll(sep, '/'), revision }];
  });
}

/** Whether the site that is being built gets the PDFs of an earlier build. */
export const keepsPdfs = (): boolean => printedIn(siteFolder()) !== undefined;

/** Adds the worker to every build. */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        // With PDFs from before it is written once they stand beside the pages.
        if (!keepsPdfs()) await writeServiceWorker(fileURLToPath(dir));
      },
    },
  };
}

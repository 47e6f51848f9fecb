import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { classFile } from '#classroom/live/names.ts';
import { inProject } from '#core/node/project.ts';
import { UserError } from '#core/node/user-error.ts';
import { printedIn, siteFolder } from '#site/printed.ts';

/** The worker's file, at the site's root so that it serves every page. */
const workerFile = 'service-worker.js';

/** What a visitor's device need not keep: what no page shows, what is one file as a whole, and whether a class is open. */
const leftOut = [
  ...['_headers', 'robots.txt', 'sitemap.xml', 'CITATION.cff', '**/*.map'],
  // Pictures for other sites, and their pages.
  'share/**',
  ...[workerFile, classFile, 'offline/**', 'export/**', 'pdf/printed.json', '*.zip'],
];

/** Kept apart, and only where a teacher is: they are five times as much as all pages. */
const sheets = { printed: 'pdf/**', toChange: 'word/**' };

/** Megabytes. Some once, so that a class never waits; but a page never needs as much. */
const largest = 5;

/**
 * Writes the worker that keeps the whole site in `folder` on a visitor's device. The site's PDFs may stand in another
 * folder still. Throws where a file of the site is too large to keep.
 */
export async function writeServiceWorker(folder: string, printed = folder): Promise<void> {
  const siteFiles = filesOf(folder, '**/*', [...leftOut, ...Object.values(sheets)]);
  for (const { url, size } of siteFiles)
    if (size > largest)
      throw new UserError(
        `${url} is too large to keep on a visitor’s device: ${size.toFixed(1)} MB. The most is ${largest} MB. Make it smaller.`,
      );
  const kept = (files: readonly SiteFile[]) => JSON.stringify(files.map(({ url, revision }) => ({ url, revision })));
  await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    define: {
      siteFiles: kept(siteFiles),
      sheetFiles: kept([...filesOf(printed, sheets.printed, leftOut), ...filesOf(folder, sheets.toChange, leftOut)]),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: inProject('src/publish/offline-worker.ts'),
        formats: ['iife'],
        name: 'worker',
        fileName: () => workerFile,
      },
    },
  });
}

interface SiteFile {
  /** From the site's root. */
  url: string;
  /** Hash of what it holds: a file that stays as it is, is not fetched again. */
  revision: string;
  /** Megabytes. */
  size: number;
}

function filesOf(folder: string, pattern: string, exclude: readonly string[]): SiteFile[] {
  const names = globSync(pattern, { cwd: folder, exclude });
  return names.sort().flatMap((name) => {
    const path = join(folder, name);
    const about = statSync(path);
    if (!about.isFile()) return [];
    const revision = createHash('md5').update(readFileSync(path)).digest('hex');
    return [{ url: name.replaceAll(sep, '/'), revision, size: about.size / 1e6 }];
  });
}

/** Adds the worker to every build. PDFs of an earlier build, which will stand beside the pages again, are kept too. */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const earlier = siteFolder();
        await writeServiceWorker(fileURLToPath(dir), printedIn(earlier) && earlier);
      },
    },
  };
}

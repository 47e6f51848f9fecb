import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { classFile } from '#classroom/live/names.ts';
import { editionFolders } from '#core/node/editions.ts';
import { environment } from '#core/node/environment.ts';
import { inProject } from '#core/node/project.ts';
import { UserError } from '#core/node/user-error.ts';
import { printedIn, siteFolder } from '#site/printed.ts';

/** The worker's file, at the site's root so that it serves every page. */
const workerFile = 'service-worker.js';

/** What a visitor's device need not keep: what no page shows, what is one file as a whole, and whether a class is open. */
const leftOut = [
  ...['_headers', 'robots.txt', 'sitemap.xml', 'CITATION.cff', '**/*.map'],
  // Pictures for other sites, and what stands there in frames.
  ...['share/**', 'embed/**'],
  ...[workerFile, classFile, 'offline/**', 'export/**', 'pdf/printed.json', '*.zip'],
];

/** Kept apart, and only where a teacher is: they are five times as much as all pages. */
const sheets = { printed: 'pdf/**', toChange: 'word/**' };

/** Megabytes. Some once, so that a class never waits; but a page never needs as much. */
const largest = 5;

/** Where what a visitor is served of one language stands while the worker is written. */
interface Place {
  /** Its pages. */
  folder: string;
  /** Its PDFs, which may stand in another folder still. */
  printed: string;
}

/**
 * Writes the worker that keeps the whole site in `folder` on a visitor's device, each language by itself: its own, whose PDFs
 * may stand in another folder still, and those in `editions`, by the folders of the site. Throws where a file of the site is too large to keep.
 */
export async function writeServiceWorker(
  folder: string,
  printed = folder,
  editions: Readonly<Record<string, string>> = {},
): Promise<void> {
  const places: [string, Place][] = [
    ['', { folder, printed }],
    ...Object.entries(editions).map(([name, at]): [string, Place] => [name, { folder: at, printed: at }]),
  ];
  const inOthers = Object.keys(editions).map((name) => `${name}/**`);
  const pages = places.map(([name, at]) =>
    filesOf(at.folder, '**/*', [...leftOut, ...inOthers, ...Object.values(sheets)], name),
  );
  for (const { url, size } of pages.flat())
    if (size > largest)
      throw new UserError(
        `${url} is too large to keep on a visitor’s device: ${size.toFixed(1)} MB. The most is ${largest} MB. Make it smaller.`,
      );
  const kept = (files: readonly SiteFile[]) => files.map(({ url, revision }) => ({ url, revision }));
  const languages = places.map(([name, at], index) => ({
    folder: name,
    files: kept(pages[index] ?? []),
    sheets: kept([
      ...filesOf(at.printed, sheets.printed, leftOut, name),
      ...filesOf(at.folder, sheets.toChange, leftOut, name),
    ]),
  }));
  await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    define: {
      siteLanguages: JSON.stringify(languages),
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

/** `name` is the folder of the site in which they stand. */
function filesOf(folder: string, pattern: string, exclude: readonly string[], name = ''): SiteFile[] {
  const files = globSync(pattern, { cwd: folder, exclude });
  return files.sort().flatMap((file) => {
    const path = join(folder, file);
    const about = statSync(path);
    if (!about.isFile()) return [];
    const revision = createHash('md5').update(readFileSync(path)).digest('hex');
    return [{ url: `${name && `${name}/`}${file.replaceAll(sep, '/')}`, revision, size: about.size / 1e6 }];
  });
}

/** Adds the worker to every build. PDFs of an earlier build, which will stand beside the pages again, are kept too. */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        // One worker for all languages stands at the site's root, and is renewed once this one is in its place.
        if (environment.edition) return;
        const earlier = siteFolder();
        await writeServiceWorker(fileURLToPath(dir), printedIn(earlier) && earlier, builtEditionsIn('dist'));
      },
    },
  };
}

/** Lets the worker of the site in `dist/` know its files anew, once some of them have changed. */
export async function renewServiceWorker(): Promise<void> {
  if (existsSync(join('dist', workerFile))) await writeServiceWorker('dist', 'dist', builtEditionsIn('dist'));
}

/** The editions of the deck that stand in a site, with their folders. */
export const builtEditionsIn = (site: string): Record<string, string> =>
  Object.fromEntries(
    editionFolders()
      .map((name) => [name, join(site, name)] as const)
      .filter(([, folder]) => existsSync(folder)),
  );

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { generateSW } from 'workbox-build';
import { classFile } from '../class/names.ts';

/** The worker's file, at the site's root so that it serves every page. */
export const workerFile = 'service-worker.js';

/**
 * Writes the worker that keeps the whole site on a visitor's device. A new version waits until the visitor asks for it or
 * has closed every page: no open page ever mixes two versions.
 */
export async function writeServiceWorker(folder: string): Promise<void> {
  const { warnings } = await generateSW({
    globDirectory: folder,
    globPatterns: ['**/*'],
    // Whether a class is open is asked anew each time.
    // Who cites a single claim is at the ledger, and on the line.
    globIgnores: [
      'cite/claim-*',
      '_headers',
      'robots.txt',
      'sitemap.xml',
      'CITATION.cff',
      workerFile,
      classFile,
      'offline/**',
      'pdf/printed.json',
      '*.zip',
      '**/*.map',
    ],
    swDest: `${folder}/${workerFile}`,
    // Several megabytes once, so that a class never waits: PDFs included.
    maximumFileSizeToCacheInBytes: 5 * 1024 * 1024,
    ignoreURLParametersMatching: [/./],
    cleanupOutdatedCaches: true,
    skipWaiting: false,
    clientsClaim: false,
    inlineWorkboxRuntime: true,
    sourcemap: false,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
}

/** Whether the site that is being built gets the PDFs of an earlier build. */
export const keepsPdfs = (): boolean => existsSync(join(process.env.SITE_FOLDER ?? 'dist', 'pdf'));

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

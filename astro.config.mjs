import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { defineConfig } from 'astro/config';
import { environment } from '#core/node/environment.ts';
import { ownWords, speakDeckLanguage } from '#core/node/language.ts';
import { inProject } from '#core/node/project.ts';
import { chunkFile, chunks } from '#publish/chunks.ts';
import { inlineScripts, ownPolicy } from '#publish/finish-pages.ts';
import { keepLastBuild } from '#publish/keep-last-build.ts';
import { extractLazyFragments } from '#publish/lazy-fragments.ts';
import { licences } from '#publish/licences.ts';
import { preloadFiles } from '#publish/preload-files.ts';
import { serviceWorker } from '#publish/service-worker.ts';
import { inlineSheets, joinSheets } from '#publish/sheets.ts';
import { deckLoader } from '#site/deck-loader.ts';
import { revealParts } from '#views/present/reveal-parts.ts';

// Before the deck is read: its drawings have words too.
speakDeckLanguage();

export default defineConfig({
  site: environment.site,
  base: environment.base,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  server: { port: environment.port },
  // In this order: the service worker's list holds each page as it finally is, and only then is the site put in place.
  integrations: [
    deckLoader(),
    inlineScripts(),
    joinSheets(),
    ownPolicy(),
    extractLazyFragments(),
    licences(),
    inlineSheets(),
    preloadFiles(),
    serviceWorker(),
    keepLastBuild(),
  ],
  // A stray .env file says nothing to a build either.
  vite: {
    envDir: false,
    plugins: [ownWords(), revealParts()],
    // Also where npm keeps the packages, if those here are links.
    server: { fs: { allow: ['.', dirname(realpathSync(inProject('node_modules/reveal.js')))] } },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: chunks, chunkFileNames: chunkFile } } } },
    },
    // Scripts find one another from where they stand, so that a packed site works in any folder.
    experimental: { renderBuiltUrl: (_file, { hostType }) => (hostType === 'js' ? { relative: true } : undefined) },
  },
  // Code is coloured by our own block, through classes: a strict CSP forbids the default's style attributes.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        // Phones speak with the broker that the environment names; without one, with whoever serves the site.
        `connect-src 'self'${environment.broker ? ` ${new URL(environment.broker).origin}` : ''}`,
        "manifest-src 'self'",
        "worker-src 'self'",
        "frame-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  // Small stylesheets stand in the page, with their hashes in its policy: fewer requests. Pages wait for
  // files, so a few are made at once.
  build: { inlineStylesheets: 'auto', concurrency: 4 },
});

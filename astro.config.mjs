import { defineConfig } from 'astro/config';
import { preloadScripts } from './src/build/preload.ts';
import { serviceWorker } from './src/build/service-worker.ts';

/** Where the site will stand: SITE_URL is its origin, BASE_PATH the folder on it. */
const { SITE_URL, BASE_PATH = '/' } = process.env;

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // In this order: the service worker's list holds each page as it finally is.
  integrations: [preloadScripts(), serviceWorker()],
  // Code is coloured by our own block, through classes: a strict CSP forbids the default's style attributes.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "frame-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  // Small stylesheets stand in the page, with their hashes in its policy: fewer requests.
  build: { inlineStylesheets: 'auto' },
});

// The worker itself: it runs in a browser, beside the pages. `service-worker.ts` writes it, with the site's files in it.
import {
  cleanupOutdatedCaches,
  getCacheKeyForURL,
  PrecacheController,
  type PrecacheEntry,
  PrecacheRoute,
  precacheAndRoute,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

declare const siteFiles: PrecacheEntry[];
declare const sheetFiles: PrecacheEntry[];
/** What the worker's own global object has, as far as it is used here. */
interface Work extends Event {
  waitUntil(work: Promise<unknown>): void;
  data: { type?: string } | null;
  ports: readonly MessagePort[];
}
declare const self: {
  addEventListener(type: 'message' | 'install' | 'activate', listener: (event: Work) => void): void;
  skipWaiting(): Promise<void>;
  registration: { scope: string };
};

// A lesson or a slide in the address is no other page.
const anyLesson = { ignoreURLParametersMatching: [/./] };
precacheAndRoute(siteFiles, anyLesson);
cleanupOutdatedCaches();

// An address that lacks its last slash leads on to the page, as hosts do it.
const withSlash = ({ origin, pathname, search }: URL) => `${origin}${pathname}/${search}`;
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && getCacheKeyForURL(`${url.origin}${url.pathname}/index.html`),
  async ({ url }) => Response.redirect(withSlash(url)),
);

// PDFs are most of a site's bytes, and a teacher's. A device keeps them once a page asks for them, and from then on.
const sheetsName = `sheets ${self.registration.scope}`;
const sheets = new PrecacheController({ cacheName: sheetsName });
sheets.addToCacheList(sheetFiles);
registerRoute(new PrecacheRoute(sheets, anyLesson));

/** The controller itself would fill its cache only while the worker is installed. */
async function keepSheets(): Promise<void> {
  const cache = await caches.open(sheetsName);
  for (const address of sheets.getURLsToCacheKeys().values())
    if (!(await cache.match(address))) await cache.add(new Request(address, { cache: 'reload' }));
}

/** Where sheets are kept; whether that is done or not, the pages are. */
const ifKept = (keep: () => Promise<unknown>) =>
  caches
    .has(sheetsName)
    .then((has) => has && keep())
    .catch(() => undefined);
self.addEventListener('install', (event) => event.waitUntil(ifKept(keepSheets)));
self.addEventListener('activate', (event) => event.waitUntil(ifKept(() => sheets.activate(event))));

self.addEventListener('message', (event) => {
  // A new version waits until the visitor asks for it or has closed every page: no open page ever mixes two versions.
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
  if (event.data?.type === 'KEEP_SHEETS') event.waitUntil(keepSheets().then(() => event.ports[0]?.postMessage('kept')));
});

// The worker itself: it runs in a browser, beside the pages. `service-worker.ts` writes it, with the site's files in it.
import { cleanupOutdatedCaches, PrecacheController, type PrecacheEntry, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

/** The site in each of its languages, its own first. */
declare const siteLanguages: {
  /** Below the site's root; empty for its own. */
  folder: string;
  files: PrecacheEntry[];
  sheets: PrecacheEntry[];
}[];
/** What the worker's own global object has, as far as it is used here. */
interface Work extends Event {
  waitUntil(work: Promise<unknown>): void;
  data: { type?: string } | null;
  ports: readonly MessagePort[];
  source: { url?: string } | null;
}
declare const self: {
  addEventListener(type: 'message' | 'install' | 'activate', listener: (event: Work) => void): void;
  skipWaiting(): Promise<void>;
  clients: { matchAll(of: { includeUncontrolled: boolean }): Promise<readonly { url: string }[]> };
  registration: { scope: string };
};

// A lesson or a slide in the address is no other page.
const anyLesson = { ignoreURLParametersMatching: [/./] };
const { scope } = self.registration;

/**
 * Each language is kept in a cache of its own, and only once somebody has asked for it. PDFs are most of a site's bytes, and a
 * teacher's: a device keeps them once a page asks for them, and from then on.
 */
const languages = siteLanguages.map(({ folder, files, sheets }) => {
  const name = folder ? `pages ${folder} ${scope}` : undefined;
  const sheetsName = folder ? `sheets ${folder} ${scope}` : `sheets ${scope}`;
  return { folder, pages: kept(files, name), sheets: kept(sheets, sheetsName) };
});
type Language = (typeof languages)[number];

/** Files that are answered from the cache where they are in it. */
function kept(files: PrecacheEntry[], cacheName?: string) {
  const controller = new PrecacheController(cacheName ? { cacheName } : {});
  controller.addToCacheList(files);
  registerRoute(new PrecacheRoute(controller, anyLesson));
  return { controller, cacheName: controller.strategy.cacheName };
}
type Kept = ReturnType<typeof kept>;

cleanupOutdatedCaches();

/** The language of a page of the site. */
function languageOf(address: string): Language | undefined {
  const inside = address.startsWith(scope) ? address.slice(scope.length) : '';
  return languages.find(({ folder }) => folder && inside.startsWith(`${folder}/`)) ?? languages[0];
}

// An address that lacks its last slash leads on to the page, as hosts do it.
const withSlash = ({ origin, pathname, search }: URL) => `${origin}${pathname}/${search}`;
registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' &&
    languages.some(({ pages }) => pages.controller.getCacheKeyForURL(`${url.origin}${url.pathname}/index.html`)),
  async ({ url }) => Response.redirect(withSlash(url)),
);

/** What is missing of some files: the controller itself would fetch them only while the worker is installed. */
async function keep({ controller, cacheName }: Kept): Promise<void> {
  const cache = await caches.open(cacheName);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  for (const address of controller.getURLsToCacheKeys().values())
    if (!there.has(address)) await cache.add(new Request(address, { cache: 'reload' }));
}

/** Does something where these files are kept; a failure leaves the rest as it is. */
const ifKept = (files: Kept, work: () => Promise<unknown>) =>
  caches
    .has(files.cacheName)
    .then((has) => has && work())
    .catch(() => undefined);

/** Those that are kept already, and those of the pages that are open. */
async function languagesInUse(): Promise<Language[]> {
  const open = await self.clients.matchAll({ includeUncontrolled: true });
  const read = new Set(open.map(({ url }) => languageOf(url)));
  const isKept = await Promise.all(languages.map(({ pages }) => caches.has(pages.cacheName)));
  const used = languages.filter((language, index) => isKept[index] || read.has(language));
  return used.length > 0 ? used : languages.slice(0, 1);
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    languagesInUse().then((used) => Promise.all(used.map(({ pages }) => pages.controller.install(event)))),
  );
  for (const { sheets } of languages) event.waitUntil(ifKept(sheets, () => keep(sheets)));
});
self.addEventListener('activate', (event) => {
  for (const files of languages.flatMap(({ pages, sheets }) => [pages, sheets]))
    event.waitUntil(ifKept(files, () => files.controller.activate(event)));
});

self.addEventListener('message', (event) => {
  const language = languageOf(event.source?.url ?? scope);
  // A new version waits until the visitor asks for it or has closed every page: no open page ever mixes two versions.
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
  if (!language) return;
  if (event.data?.type === 'KEEP_LANGUAGE') event.waitUntil(keep(language.pages).catch(() => undefined));
  if (event.data?.type === 'KEEP_SHEETS')
    event.waitUntil(keep(language.sheets).then(() => event.ports[0]?.postMessage('kept')));
});

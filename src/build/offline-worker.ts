// The worker itself: it runs in a browser, beside the pages. `service-worker.ts` writes it, with the site's files in it.
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';

declare const siteFiles: PrecacheEntry[];
declare const self: {
  addEventListener(type: 'message', listener: (event: MessageEvent<{ type?: string } | null>) => void): void;
  skipWaiting(): Promise<void>;
};

// A new version waits until the visitor asks for it or has closed every page: no open page ever mixes two versions.
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
// A lesson or a slide in the address is no other page.
precacheAndRoute(siteFiles, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();

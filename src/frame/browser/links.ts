/** The site's root. In a browser the page names it: a zip may be unpacked anywhere. */
const base = import.meta.env.SSR
  ? import.meta.env.BASE_URL.replace(/\/*$/, '/')
  : new URL(document.documentElement.dataset.home ?? '/', document.baseURI).pathname;

/** A link inside the site, e.g. `read/#a-slide`, under whatever folder the site stands in. */
export const siteLink = (path: string): string => base + path;

/** The address of a page as the world sees it, or `undefined` where the site has no public address (SITE_URL). */
export function publicLink(path: string): string | undefined {
  return import.meta.env.SITE ? new URL(base + path, import.meta.env.SITE).href : undefined;
}

/** Whether the site stands here page by page: not on a disk, and not in the one-file deck, whose host is a stranger's. */
export const isServed = (): boolean =>
  location.protocol.startsWith('http') && document.documentElement.dataset.oneFile === undefined;

/** The root of the whole site in a browser, which serves every language of it. */
export const rootLink = import.meta.env.SSR
  ? base
  : new URL(document.documentElement.dataset.root ?? base, document.baseURI).pathname;

/** A link below the site’s root to a page in this page’s language, as `zh/join/`: a class may be found under several addresses. */
export const linkBelowRoot = (path: string): string => siteLink(path).slice(rootLink.length);

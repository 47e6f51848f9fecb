import { type OfferedEdition, offeredEditions } from '#core/node/editions.ts';
import { environment } from '#core/node/environment.ts';
import { buildState } from '#site/build-state.ts';

/** A page of the site in one of its languages. */
interface EditionOfPage {
  language: string;
  /** What the language is called by those who speak it. */
  name: string;
  isHere: boolean;
  /** Its path on the host. */
  link: string;
}

/** Read once for all pages of a build. */
let offered: OfferedEdition[] | undefined;

/**
 * The page at `path`, below the root of its edition, in each language of the site, the deck’s own first. None where there is
 * only one, while the deck is written, and in an edition that is packed by itself.
 */
export function editionsOfPage(path: string): EditionOfPage[] {
  if (import.meta.env.DEV || buildState.alone) return [];
  const { root, edition = '' } = environment;
  offered ??= offeredEditions();
  return offered.map(({ folder, language, name }) => {
    const link = `${root}${folder && `${folder}/`}${path}`;
    return { language, name, isHere: folder === edition, link };
  });
}

/** The same for search engines, by `hreflang`: where the site has a public address. The deck’s own language is for all others. */
export function alternatesOf(path: string): { language: string; address: string }[] {
  const { site } = environment;
  const all = site
    ? editionsOfPage(path).map(({ language, link }) => ({ language, address: new URL(link, site).href }))
    : [];
  return [...all, ...all.slice(0, 1).map(({ address }) => ({ language: 'x-default', address }))];
}

/** The site's root on its host, where that is not the root of the page's own edition. */
export const rootLink = (): string | undefined =>
  environment.edition !== undefined && !buildState.alone ? environment.root : undefined;

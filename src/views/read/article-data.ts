import type { Level } from '#core/schema/view.ts';
import { isServed, siteLink } from '#frame/browser/links.ts';
import { type PageData, pageData } from '#frame/browser/page-data.ts';

/** Data of the article for its own code, and for that of a section by itself. */
export interface ArticleData {
  level: Level;
  /** The text that the deck follows: publisher, title, date and, where it has one, address. */
  article: string;
  /** Path of the article at this level, below the site's root. */
  path: string;
  /** Its public address; undefined where the site has none. */
  address?: string | undefined;
}

/** Gives the address of the article for others: its public one, else where the site is read; a file on a disk has none. */
export function articleAddress(): string | undefined {
  const { address, path } = pageData<PageData & ArticleData>();
  return address ?? (isServed() ? new URL(siteLink(path), location.href).href : undefined);
}

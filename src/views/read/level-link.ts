import type { Level } from '#core/schema/view.ts';
import { siteLink } from '#frame/browser/links.ts';
import { pathOfPage } from '#frame/page/catalogue.ts';

/**
 * The article at one level. A reader who chose plain words and now wants the full article says so in the
 * address; without that its page would lead back.
 */
export const levelLink = (level: Level): string =>
  siteLink(level === 'plain' ? pathOfPage('plain') : `${pathOfPage('read')}?level=full`);

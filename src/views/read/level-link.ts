import type { Level } from '../../deck/view.ts';
import { pathOfPage } from '../../parts/page/catalogue.ts';
import { siteLink } from '../../parts/page/links.ts';

/**
 * The article at one level, at one slide. A reader who chose plain words and now wants the full article says so in the
 * address; without that its page would lead back.
 */
export const levelLink = (level: Level, slide?: string): string =>
  siteLink(
    `${level === 'plain' ? pathOfPage('plain') : `${pathOfPage('read')}?level=full`}${slide ? `#${slide}` : ''}`,
  );

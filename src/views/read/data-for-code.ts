import type { Level } from '#core/schema/view.ts';
import { type Deck, known } from '#deck/deck.ts';
import { publicLink } from '#frame/browser/links.ts';
import { pathOfPage } from '#frame/page/catalogue.ts';
import { comma, longDate } from '#words/index.ts';
import type { ArticleData } from './article-data.ts';

/** Data of the article at one level for the code of its pages. */
export function articleData({ settings, sources }: Deck, level: Level): ArticleData {
  const followed = settings.article && known(sources, settings.article);
  const path = pathOfPage(level === 'plain' ? 'plain' : 'read');
  return {
    level,
    article: followed
      ? [followed.publisher, `“${followed.title}”`, longDate(followed.date, settings.language), followed.url]
          .filter(Boolean)
          .join(comma)
      : '',
    path,
    address: publicLink(path),
  };
}

import type { Level } from '#core/schema/view.ts';
import { jsonForPage } from '#core/text/escape.ts';
import { type Deck, known } from '#deck/deck.ts';
import { minutesToRead } from '#deck/report.ts';
import type { AddressOf } from './item.ts';

/**
 * What a page is, in the words of schema.org, as JSON for search engines: the cover and the article, in full and in plain
 * words; nothing for others.
 */
export function linkedData(
  deck: Deck,
  { view, path, level }: { view: string; path: string; level: Level },
  addressOf: AddressOf,
): string | undefined {
  const type = ({ cover: 'LearningResource', read: 'Article' } as const)[view];
  if (!type) return undefined;
  const { settings, sources, slides, terms } = deck;
  const article = settings.article && known(sources, settings.article);
  const minutes = minutesToRead(deck, level);
  const picture = addressOf(`share/${slides[0]?.id}.png`);
  const data = {
    '@context': 'https://schema.org',
    '@type': type,
    ...(type === 'Article' ? { headline: settings.title } : { name: settings.title }),
    description: settings.description,
    inLanguage: settings.language,
    ...(settings.author && { author: { '@type': 'Person', name: settings.author } }),
    dateModified: settings.asOf,
    isAccessibleForFree: true,
    url: addressOf(path),
    image: picture,
    ...(article && {
      isBasedOn: {
        '@type': 'CreativeWork',
        name: article.title,
        publisher: { '@type': 'Organization', name: article.publisher },
        datePublished: article.date,
        url: article.url,
      },
    }),
    ...(minutes !== undefined && { timeRequired: `PT${minutes}M` }),
    ...(type === 'LearningResource' && {
      learningResourceType: ['presentation', 'article', ...(settings.lessons.length > 0 ? ['lesson plan'] : [])],
      audience: { '@type': 'EducationalAudience', educationalRole: 'student', audienceType: settings.audience },
      teaches: [...terms.values()].map(({ term }) => term),
    }),
  };
  // No text of the deck can end the element that holds it.
  return jsonForPage(data);
}

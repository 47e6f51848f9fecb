import { stringify } from 'yaml';
import { localDay } from '#core/text/local-day.ts';
import type { Deck, Source } from '#deck/deck.ts';
import { citationWords } from '#words/index.ts';
import { type AddressOf, sourceItem } from './item.ts';

/** A day, or the year and month that are known of it. */
const dated = (date: string, name: 'date-released' | 'date-published') => {
  const [year, month] = date.split('-').map(Number);
  return date.length === 10 ? { [name]: date } : { year, ...(month ? { month } : {}) };
};

const reference = (deck: Deck, source: Source) => {
  const { title, URL: url } = sourceItem(deck, source);
  return {
    type: source.id === deck.settings.article ? 'newspaper-article' : 'generic',
    title,
    authors: [{ name: source.publisher }],
    ...dated(source.date, 'date-published'),
    ...(url ? { url } : {}),
  };
};

/** The explainer in the Citation File Format, 1.2.0: the text that it follows first, if it follows one, then every source that it rests on. */
export function citationFile(deck: Deck, addressOf: AddressOf): string {
  const { settings, sources } = deck;
  const url = addressOf('');
  return stringify({
    'cff-version': '1.2.0',
    message: citationWords.askToCite,
    type: 'dataset',
    title: settings.title,
    abstract: settings.description,
    // The format asks for authors, and has this word where nobody is named.
    authors: [{ name: settings.author ?? 'anonymous' }],
    'date-released': localDay(),
    ...(url ? { url } : {}),
    references: [...sources.values()]
      .sort((a, b) => Number(b.id === settings.article) - Number(a.id === settings.article))
      .map((source) => reference(deck, source)),
  });
}

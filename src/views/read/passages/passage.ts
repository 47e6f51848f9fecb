import type { Level } from '#core/schema/view.ts';
import { type PageData, pageData } from '#frame/browser/page-data.ts';
import { type Guard, isListOf, isShape, isText } from '#frame/browser/storage/guards.ts';
import { isLevel } from '#frame/browser/storage/preferences.ts';
import { storedValue } from '#frame/browser/storage/stored-value.ts';
import type { ArticleData } from '../article-data.ts';
import { type PageText, pageTextOf, partsToRead } from '../page-text.ts';

/** Words that a reader has marked, and what they wrote to them. The words themselves find their place again. */
export interface Passage {
  section: string;
  /** Headline of the section, for when it is gone. */
  headline: string;
  level: Level;
  quote: string;
  /** A few letters on both sides, which tell these words from the same words elsewhere. */
  before: string;
  after: string;
  note: string;
}

const isPassage: Guard<Passage> = isShape<Passage>({
  section: isText,
  headline: isText,
  level: isLevel,
  quote: isText,
  before: isText,
  after: isText,
  note: isText,
});

/** All of this deck, on this device, in the order in which they were marked. They are no part of a class. */
export const passages = storedValue('reader/passages', isListOf(isPassage));

/** Letters on each side. */
const CONTEXT_LETTERS = 32;

/** Quotes what is marked in a text from `start` to `end`. */
export const quoted = (text: string, start: number, end: number): Pick<Passage, 'quote' | 'before' | 'after'> => ({
  quote: text.slice(start, end),
  before: text.slice(Math.max(0, start - CONTEXT_LETTERS), start),
  after: text.slice(end, end + CONTEXT_LETTERS),
});

/**
 * Finds the words of a passage in the text of their section as it is now, if they still stand there: where they come more
 * than once, with the most of what stood round them.
 */
function placeOf({ quote, before, after }: Passage, text: string): { start: number; end: number } | undefined {
  if (quote === '') return undefined;
  const places: { start: number; same: number }[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length;
    const same = sameEnd(text.slice(0, start), before) + sameStart(text.slice(end), after);
    places.push({ start, same });
  }
  const [best] = places.sort((a, b) => b.same - a.same);
  return best && { start: best.start, end: best.start + quote.length };
}

function sameStart(one: string, other: string): number {
  let same = 0;
  while (same < other.length && one[same] === other[same]) same++;
  return same;
}

const reversed = (text: string) => [...text].reverse().join('');
const sameEnd = (one: string, other: string) =>
  sameStart(reversed(one.slice(-other.length || one.length)), reversed(other));

/** Name of passages in the browser's own list of marked words. */
const HIGHLIGHT_NAME = 'passages';

export const ownLevel = () => pageData<PageData & ArticleData>().level;

/** The words of a section of this page, read anew: folds and drawings may have come since. */
function textOfSection(id: string): PageText | undefined {
  const section = document.getElementById(id)?.closest('article.slide');
  return section ? pageTextOf(partsToRead(section)) : undefined;
}

/** Finds a passage in this page. `elsewhere`: in the other version of the article; `gone`: its words have been changed. */
export function rangeOf(passage: Passage, flat = textOfSection(passage.section)): Range | 'elsewhere' | 'gone' {
  if (passage.level !== ownLevel()) return 'elsewhere';
  const place = flat && placeOf(passage, flat.text);
  return place && flat ? flat.rangeOf(place.start, place.end) : 'gone';
}

/** Shows what is marked, without changing the page. A browser that knows no marked words lists them all the same. */
export function showPassages(): void {
  if (!('highlights' in CSS)) return;
  const flats = new Map<string, PageText | undefined>();
  const ranges = (passages.get() ?? []).flatMap((passage) => {
    if (!flats.has(passage.section)) flats.set(passage.section, textOfSection(passage.section));
    const range = rangeOf(passage, flats.get(passage.section));
    return range instanceof Range ? [range] : [];
  });
  if (ranges.length > 0) CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(...ranges));
  else CSS.highlights.delete(HIGHLIGHT_NAME);
}

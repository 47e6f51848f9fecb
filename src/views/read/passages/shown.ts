import { type PageData, pageData } from '#frame/browser/page-data.ts';
import type { ArticleData } from '../level.ts';
import { type Flat, flatOf } from '../text/flat.ts';
import { wordsOf } from '../text/parts.ts';
import { type Passage, passages, placeOf } from './passage.ts';

/** In the browser's own list of marked words. */
const name = 'passages';

export const ownLevel = () => pageData<PageData & ArticleData>().level;

/** The words of a section of this page, read anew: folds and drawings may have come since. */
function flatOfSection(id: string): Flat | undefined {
  const section = document.getElementById(id)?.closest('article.slide');
  return section ? flatOf(wordsOf(section)) : undefined;
}

/** Where a passage stands in this page. `elsewhere`: in the other version of the article; `gone`: its words have been changed. */
export function rangeOf(passage: Passage, flat = flatOfSection(passage.section)): Range | 'elsewhere' | 'gone' {
  if (passage.level !== ownLevel()) return 'elsewhere';
  const place = flat && placeOf(passage, flat.text);
  return place && flat ? flat.rangeOf(place.start, place.end) : 'gone';
}

/** Shows what is marked, without changing the page. A browser that knows no marked words lists them all the same. */
export function showPassages(): void {
  if (!('highlights' in CSS)) return;
  const flats = new Map<string, Flat | undefined>();
  const ranges = (passages.get() ?? []).flatMap((passage) => {
    if (!flats.has(passage.section)) flats.set(passage.section, flatOfSection(passage.section));
    const range = rangeOf(passage, flats.get(passage.section));
    return range instanceof Range ? [range] : [];
  });
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}

import type { Deck } from '../../deck/deck.ts';
import { publicLink } from '../../parts/page/links.ts';
import { cssString } from '../../styles/css-string.ts';
import { longDate, pageWords } from '../../words/index.ts';

/**
 * The stylesheet of margins and running foot of the sheets. The size is left to the printer, so that one page serves A4 and
 * Letter. A printer cannot reach the outermost 8 mm. `name` stands in the foot: a second page that is found alone says what
 * it belongs to.
 */
export function paperCss({ settings: { title, asOf, language } }: Deck, name?: string): Response {
  const address = publicLink('')?.replace(/^https?:\/\//, '');
  const foot = [title, name, pageWords.factsUpTo(longDate(asOf, language)), address].filter(Boolean).join(' · ');
  const style = 'color:#4a4d51;font:8.5pt "Public Sans",Arial,sans-serif;vertical-align:top;padding-top:3mm';
  const css = `@page{margin:14mm 14mm 18mm;@bottom-left{content:${cssString(foot)};${style}}@bottom-right{content:counter(page) " / " counter(pages);${style}}}`;
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}

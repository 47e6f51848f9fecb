import { cssString } from '#core/text/escape.ts';
import { factsUpTo } from '#deck/as-of.ts';
import type { Deck } from '#deck/deck.ts';
import { publicLink } from '#frame/browser/links.ts';
import { worksheetWords } from '#words/index.ts';

/**
 * The stylesheet of margins and running foot of the sheets. The size is left to the printer, so that one page serves A4 and
 * Letter. A printer cannot reach the outermost 8 mm; the margins are about 12, 14 and 18 mm, in whole px, or a line at the right
 * edge would lose its half. `name` stands in the foot: a second page that is found alone says what it belongs to.
 * Of what a pupil fills in, `isPupils`, each later page has a line for the name at its head.
 */
export function paperCss({ settings }: Deck, name: string, isPupils = false): Response {
  const address = publicLink('')?.replace(/^https?:\/\//, '');
  const foot = [settings.title, name, factsUpTo(settings), address].filter(Boolean).join(' · ');
  const style =
    'color:#4a4d51;font:8.5pt "Public Sans","Deck","Signs",Arial,sans-serif;vertical-align:top;padding-top:3mm';
  const named = `@page{@top-right{content:${cssString(`${worksheetWords.name} ${'_'.repeat(36)}`)};${style};padding:0 0 2mm;vertical-align:bottom}}@page:first{@top-right{content:none}}`;
  const css = `@page{margin:52px 44px 68px;@bottom-left{content:${cssString(foot)};${style}}@bottom-right{content:counter(page) " / " counter(pages);${style}}}${isPupils ? named : ''}`;
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}

import { type Deck, known, restsOn } from '#deck/deck.ts';
import { comma, exportWords, longDate } from '#words/index.ts';
import { addFrame } from './frame.ts';
import { looks } from './master.ts';
import { Page } from './page.ts';
import type { Given } from './questions.ts';
import { type Paragraph, placeholder } from './text.ts';

/** How a slide lists them: px of their letters, characters of a line, columns and their lines. */
const list = { size: 16, wide: 44, columns: 3, lines: 24 } as const;

/** On what the slides rest: who published it on which day, on as many slides as that takes. */
export function sourcePages(claims: readonly string[], { deck, colour, upTo }: Given): Page[] {
  const pages: string[][] = [];
  let room = 0;
  const lines = linesOn(deck, claims);
  for (const line of lines.keys()) {
    const taken = Math.ceil(line.length / list.wide);
    if (room < taken) {
      pages.push([]);
      room = list.columns * list.lines;
    }
    pages.at(-1)?.push(line);
    room -= taken;
  }
  return pages.map((some) => {
    const page = new Page(deck, 'one', { colour });
    addFrame(page, { kicker: undefined, titles: [{ text: exportWords.sources }], place: upTo });
    const told = some.map((text): Paragraph => ({ lines: [[{ text, size: list.size, link: lines.get(text) }]] }));
    const place = { id: page.ids.next(), name: exportWords.parts.body, box: looks.one.body.box, columns: list.columns };
    page.add(placeholder('body', place, told, page.setting));
    return page;
  });
}

/** Each text on which the claims rest, by its publisher and day, with its address where it has one. */
function linesOn(deck: Deck, claims: readonly string[]): Map<string, string | undefined> {
  const { language } = deck.settings;
  const cited = new Set(claims.flatMap((id) => restsOn(deck, known(deck.claims, id))));
  const lines = [...cited].map((id) => {
    const { publisher, date, url } = known(deck.sources, id);
    return [`${publisher}${comma}${longDate(date, language)}`, url] as const;
  });
  return new Map(lines.sort(([a], [b]) => a.localeCompare(b, language)));
}

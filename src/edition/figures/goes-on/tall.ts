import { ask } from '#drawing/figures/ask.ts';
import type { Pen } from '#drawing/figures/pen.ts';
import { phoneWidth } from '#drawing/figures/room.ts';
import { point, polygon } from '#drawing/geometry.ts';
import type { GoesOn } from './schema.ts';

/** px: how far its head stands out, its right edge, where the words beside it begin. */
const [wing, thick, edge] = [10, 34, 58];

/** The line runs down the left edge; the words stand beside it in the order of their days. */
export function drawTall(figure: GoesOn, pen: Pen): void {
  const { begun, words, open } = figure;
  const { side } = begun;
  const start = [{ text: pen.day(begun.date), role: 'strong', side } as const, { text: ` ${begun.says}` }];
  const first = pen
    .at(begun.step)
    .words(start, { x: edge, y: 0, from: 'top', width: phoneWidth - edge, claims: begun.claims });
  let y = first.y + first.h + 22;
  for (const word of words.toSorted((a, b) => a.date.localeCompare(b.date))) {
    const own = pen.at(word.step);
    own.disc(point(thick, y + 8), 11, { fill: 'paper', ghost: false });
    own.spot(word.side, point(thick, y + 8), 8);
    const head = [{ text: pen.day(word.date), role: 'strong', side: word.side } as const, { text: ` ${word.who}` }];
    const named = own.words(head, { x: edge, y, from: 'top', width: phoneWidth - edge });
    y = own.sayUnder(named, 7, word, { x: edge, width: phoneWidth - edge }) + 22;
  }
  const inked = pen.at(begun.step);
  const [top, neck, tip] = [2, y + 12, y + 58];
  const line = [point(wing, top), point(thick, top), point(thick, neck), point(thick + wing, neck)];
  const head = [point((wing + thick) / 2, tip), point(0, neck), point(wing, neck)];
  inked.shape([polygon([...line, ...head])], { fill: 'side', side, ground: true });
  const hero = { x: edge, y: y + 8, from: 'top', width: phoneWidth - edge } as const;
  const large = pen.at(open.step).words(open.hero, { ...hero, role: 'person' });
  ask(figure, { ...hero, role: 'question' }, pen, open.step);
  const proof = { x: edge, y: large.y + large.h + 12, from: 'top', width: phoneWidth - edge } as const;
  pen.at(open.step).words(open.says, { ...proof, claims: open.claims });
}

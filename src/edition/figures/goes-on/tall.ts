import type { Pen } from '#drawing/figures/pen.ts';
import { phoneWidth } from '#drawing/figures/room.ts';
import { point } from '#drawing/geometry.ts';
import type { GoesOn } from './schema.ts';

const edge = 44;

/** The bar runs down the left edge; the words stand beside it in the order of their days. */
export function drawTall({ begun, words, open }: GoesOn, pen: Pen): void {
  const { side } = begun;
  const start = [{ text: pen.day(begun.date), role: 'strong', side } as const, { text: ` ${begun.says}` }];
  const first = pen
    .at(begun.step)
    .words(start, { x: edge, y: 0, from: 'top', width: phoneWidth - edge, claims: begun.claims });
  let y = first.y + first.h + 22;
  for (const word of words.toSorted((a, b) => a.date.localeCompare(b.date))) {
    const own = pen.at(word.step);
    own.spot(word.side, point(31, y + 9), 7);
    const head = [{ text: pen.day(word.date), role: 'strong', side: word.side } as const, { text: ` ${word.who}` }];
    const named = own.words(head, { x: edge, y, from: 'top', width: phoneWidth - edge });
    y = own.sayUnder(named, 7, word, { x: edge, width: phoneWidth - edge }) + 22;
  }
  const bar = pen.at(begun.step);
  bar.field(side, { x: 4, y: 2, w: 14, h: y });
  bar.arrow([point(11, y + 2), point(11, y + 66)], { side, width: 4, head: 20, dash: 'dashed' });
  pen.at(open.step).words(open.says, {
    x: edge,
    y: y + 8,
    from: 'top',
    role: 'statement',
    width: phoneWidth - edge,
    claims: open.claims,
  });
}

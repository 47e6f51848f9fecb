import type { Pen } from '#drawing/figures/pen.ts';
import { tornSheet } from '#drawing/figures/torn-sheet.ts';
import { point, type Rect } from '#drawing/geometry.ts';
import { crossing } from './crossing.ts';
import type { Half, Swap } from './schema.ts';

/** px for a phone: a half of the sheet, a column, and where things stand, counted from the half's outer edge. */
const size = { half: 316, column: 164, inset: 10, tile: { y: 50, h: 62 }, whose: 128, doubt: 226, tip: 148 } as const;

/** Torn across: the first half above, whose tile goes down at the left; the second below, whose tile goes up at the right. */
export function drawTall({ halves }: Swap, pen: Pen): void {
  const { room } = pen.layout;
  const whole = 2 * size.half;
  tornSheet({ x: room.x, y: 0, w: room.w, h: whole }, size.half, pen);
  for (const [index, half] of halves.entries()) {
    const above = index === 0;
    const rule = above ? 8 : whole - 8;
    const heading = { x: room.x + size.inset, y: above ? 20 : whole - 20, role: 'heading', side: half.side } as const;
    pen.stroke(half.side, [point(size.inset, rule), point(room.w - size.inset, rule)], { width: 4, on: 'card' });
    pen.words(half.heading, { ...heading, from: above ? 'top' : 'bottom' });
    column(half, above, whole, pen);
  }
}

function column({ side, gives, meets, doubt }: Half, above: boolean, whole: number, pen: Pen): void {
  const [giving, doubting] = [pen.at(gives.step), pen.at(doubt.step)];
  const { inset, column: w, tile: at } = size;
  /** Down from the outer edge of the upper half, or up from that of the lower. */
  const y = (away: number) => (above ? away : whole - away);
  const x = above ? inset : pen.layout.room.w - inset - w;
  const from = above ? 'top' : 'bottom';
  const tile: Rect = { x, y: Math.min(y(at.y), y(at.y + at.h)), w, h: at.h };
  const tone = giving.panel(side, tile);
  const centre = { x: x + w / 2, y: tile.y + at.h / 2, from: 'middle', anchor: 'middle' } as const;
  giving.words(gives.thing, { ...centre, role: 'strong', width: w - 30, tone, side });
  const line = x + 16;
  const whose = giving.words(gives.says, { x: line + 24, y: y(size.whose), from, width: w - 36, claims: gives.claims });
  const points = { from: point(line, y(at.y + at.h + 3)), at: point(line, y(size.doubt)) };
  const tip = point(line, whole - y(size.tip));
  crossing({ side, giving, doubting }, { ...points, tip });
  const beside = { role: 'strong', width: w - 40, claims: doubt.claims } as const;
  // Level with its sign, and clear of the words before it, which it does not go on from.
  const clear = doubting.sizeOfWords(doubt.says, beside).h / 2 + 12;
  const level = above ? Math.max(y(size.doubt), whose.y + whose.h + clear) : Math.min(y(size.doubt), whose.y - clear);
  doubting.words(doubt.says, { ...beside, x: line + 24, y: level, from: 'middle' });
  const beyond = { x, y: above ? tip.y + 10 : tip.y - 10, from, width: w, claims: meets.claims } as const;
  giving.words(meets.says, beyond);
}

import type { Pen } from '#drawing/figures/pen.ts';
import { tornSheet } from '#drawing/figures/torn-sheet.ts';
import { point, type Rect } from '#drawing/geometry.ts';
import { crossing } from './crossing.ts';
import type { Half, Swap } from './schema.ts';

/** px: a tile, the words under it, the column that receives it, the words of a doubt, how far they stand from the tear's middle, a half's rule. */
const size = { tile: { w: 252, h: 100 }, whose: 300, column: 392, doubt: 246, beside: 48, half: 512 } as const;

/** Torn down the middle; the first half's tile crosses in the upper row, the second's in the lower. */
export function drawOnStage({ halves }: Swap, pen: Pen): void {
  const { room } = pen.layout;
  const page: Rect = { x: room.x - 12, y: room.y + 10, w: room.w + 24, h: room.h - 18 };
  const tear = page.x + page.w / 2;
  tornSheet(page, tear, pen, true);
  const top = page.y + 66;
  const high = (page.y + page.h - top - 6) / halves.length;
  for (const [index, half] of halves.entries()) {
    const left = pen.side(half.side).place === 'left';
    const edge = left ? room.x : room.x + room.w - size.half;
    pen.stroke(half.side, [point(edge, page.y + 11), point(edge + size.half, page.y + 11)], { width: 6, on: 'card' });
    pen.words(half.heading, { x: edge, y: page.y + 28, from: 'top', role: 'heading', side: half.side });
    row(half, { x: room.x, y: top + index * high, w: room.w, h: high }, { left, tear }, pen);
  }
}

function row({ side, gives, meets, doubt }: Half, at: Rect, { left, tear }: { left: boolean; tear: number }, pen: Pen) {
  const [giving, doubting] = [pen.at(gives.step), pen.at(doubt.step)];
  const { w, h } = size.tile;
  const tile: Rect = { x: left ? at.x : at.x + at.w - w, y: at.y + 12, w, h };
  const level = tile.y + h / 2;
  const centre = { x: tile.x + w / 2, from: 'middle', anchor: 'middle', role: 'name' } as const;
  const tone = giving.panel(side, tile);
  giving.words(gives.thing, { ...centre, y: level, width: w - 36, tone, side });
  const under = { x: left ? tile.x : tile.x + w, y: tile.y + h + 12, from: 'top' } as const;
  const whose = { width: size.whose, claims: gives.claims, anchor: left ? 'start' : 'end' } as const;
  giving.words(gives.says, { ...under, ...whose });
  const [from, to] = left ? [tile.x + w + 4, at.x + at.w - size.column] : [tile.x - 4, at.x + size.column];
  crossing({ side, giving, doubting }, { from: point(from, level), at: point(tear, level), tip: point(to, level) });
  const beyond = {
    y: level,
    from: 'middle',
    role: 'statement',
    width: size.column - 24,
    claims: meets.claims,
  } as const;
  giving.words(meets.says, { ...beyond, x: left ? to + 20 : to - 20, anchor: left ? 'start' : 'end' });
  // On the giver's side, so that the paper stays torn from top to bottom.
  const beside = { x: tear + (left ? -size.beside : size.beside), y: level + 22, from: 'top' } as const;
  const words = { width: size.doubt, claims: doubt.claims, role: 'strong', anchor: left ? 'end' : 'start' } as const;
  doubting.words(doubt.says, { ...beside, ...words });
}

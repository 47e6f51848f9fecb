import type { Pen } from '#drawing/figures/pen.ts';
import { spanOf } from '#drawing/figures/time.ts';
import { point, type Rect } from '#drawing/geometry.ts';
import type { Calendar, Move } from './schema.ts';

/** The numbered moves, each under a rule in its side's code, then the answer. Shares the height, where there is one. */
export function drawList({ moves, answer }: Calendar, at: Rect, pen: Pen): void {
  const rows = [
    ...moves.map((move, index) => ({ ...move, number: String(index + 1) })),
    { ...answer, until: undefined, number: '' },
  ];
  const share = at.h / rows.length;
  let { y } = at;
  for (const row of rows) {
    const used = entry(row, row.number, { ...at, y }, pen);
    y += Math.max(share, used + 14);
  }
}

function entry({ side, date, until, says, step, claims }: Move, number: string, { x, y, w }: Rect, pen: Pen): number {
  const inked = pen.at(step);
  const day = until ? spanOf(date, until, (each) => pen.day(each)) : pen.day(date);
  inked.stroke(side, [point(x, y), point(x + w, y)], { width: 5 });
  const indent = pen.tall ? 36 : 54;
  if (number) inked.words(number, { x, y: y + 14, from: 'top', role: pen.tall ? 'name' : 'numeral', side });
  const left = number ? x + indent : x;
  const heading = inked.words(day, { x: left, y: y + 12, from: 'top', role: 'strong', side });
  const words = inked.words(says, { x: left, y: heading.y + heading.h + 10, from: 'top', width: x + w - left, claims });
  return words.y + words.h - y;
}

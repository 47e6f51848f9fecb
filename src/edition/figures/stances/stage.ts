import type { Pen } from '#drawing/figures/pen.ts';
import { tab } from '#drawing/figures/tab.ts';
import { point, type Rect } from '#drawing/geometry.ts';
import type { Drawn, Row, Stances } from './schema.ts';
import { dot, spoken } from './voice.ts';

/** px: the tab over a group with the white under it, the white over it, the column of topics, a dot, its words beside it, and half of the two distances' shorter. */
const size = { tab: 46, above: 12, topic: 226, dot: 15, beside: 27, joined: 32 } as const;

/** Rows of one height under the tabs of their groups. */
export function drawOnStage({ groups }: Stances, pen: Pen): void {
  const { room } = pen.layout;
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const high = (room.h - 8 - groups.length * size.tab - (groups.length - 1) * size.above) / count;
  let y = room.y + 8;
  for (const { title, drawn, rows } of groups) {
    tab(title, y, pen);
    y += size.tab;
    for (const row of rows) {
      oneRow(row, drawn, { x: room.x, y, w: room.w, h: high }, pen);
      y += high;
    }
    y += size.above;
  }
}

function oneRow({ topic, voices, step }: Row, drawn: Drawn, at: Rect, pen: Pen): void {
  const middle = at.y + at.h / 2;
  const level = { y: middle, from: 'middle' } as const;
  pen.words(topic, { ...level, x: at.x, role: 'statement' });
  const inked = pen.at(step);
  const [left, right] = [at.x + size.topic + size.dot, at.x + at.w - size.dot];
  const centre = (left + right) / 2;
  const [one, two] = voices;
  if (drawn === 'apart' && two) {
    dot(one, point(left, middle), size.dot, inked);
    dot(two, point(right, middle), size.dot, inked);
    const first = inked.words(spoken(one), { ...level, x: left + size.beside, claims: one.claims });
    const second = inked.words(spoken(two), { ...level, x: right - size.beside, anchor: 'end', claims: two.claims });
    const gap = [point(first.x + first.w + 10, middle), point(second.x - 10, middle)] as const;
    if (gap[1].x - gap[0].x > 20) inked.line(gap, { stroke: 'muted', width: 3, dash: 'dotted' });
    return;
  }
  const [from, to] = two ? [centre - size.joined, centre + size.joined] : [left, left];
  if (two) inked.line([point(from + 10, middle), point(to - size.dot, middle)], { stroke: 'expert', width: 7 });
  dot(one, point(from, middle), size.dot, inked);
  if (!two) {
    inked.words(spoken(one), { ...level, x: from + size.beside, claims: one.claims });
    return;
  }
  dot(two, point(to, middle), size.dot, inked);
  inked.words(spoken(one), { ...level, x: from - size.beside, anchor: 'end', claims: one.claims });
  inked.words(spoken(two), { ...level, x: to + size.beside, claims: two.claims });
}

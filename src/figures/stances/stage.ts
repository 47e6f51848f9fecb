import { point, type Rect } from '../../drawing/geometry.ts';
import type { Pen } from '../pen.ts';
import { tab } from '../tab.ts';
import type { Drawn, Row, Stances } from './schema.ts';
import { dot, spoken } from './voice.ts';

/** px: the tab over a group with the white under it, the white over it, the column of topics, a dot, and half of the two distances' shorter. */
const size = { tab: 46, above: 12, topic: 226, dot: 15, joined: 32 } as const;

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
  /** Level with it are a row's name and its dots; words stand on it where the two are far apart. */
  const line = drawn === 'apart' && voices.length > 1 ? middle + 8 : middle;
  pen.words(topic, { x: at.x, y: line, from: 'middle', role: 'statement' });
  const inked = pen.at(step);
  const [left, right] = [at.x + size.topic + size.dot, at.x + at.w - size.dot];
  const centre = (left + right) / 2;
  const [one, two] = voices;
  if (drawn === 'apart' && two) {
    inked.line([point(left + 22, line), point(right - 22, line)], { stroke: 'muted', width: 3, dash: 'dotted' });
    dot(one, point(left, line), size.dot, 0, inked);
    dot(two, point(right, line), size.dot, 0, inked);
    inked.words(spoken(one), { x: left + 24, y: line - 13, claims: one.claims });
    inked.words(spoken(two), { x: right - 24, y: line - 13, anchor: 'end', claims: two.claims });
    return;
  }
  const [from, to] = two ? [centre - size.joined, centre + size.joined] : [left, left];
  if (two) inked.line([point(from + 10, middle), point(to - size.dot, middle)], { stroke: 'expert', width: 7 });
  dot(one, point(from, middle), size.dot, 0, inked);
  const beside = { y: middle, from: 'middle' } as const;
  if (!two) {
    inked.words(spoken(one), { ...beside, x: from + 32, claims: one.claims });
    return;
  }
  dot(two, point(to, middle), size.dot, 1, inked);
  inked.words(spoken(one), { ...beside, x: from - 27, anchor: 'end', claims: one.claims });
  inked.words(spoken(two), { ...beside, x: to + 27, claims: two.claims });
}

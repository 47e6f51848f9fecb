import { type Point, round } from '../../geometry.ts';
import { type Head, labelOf, type PlacedArrow } from '../model.ts';
import { heard } from '../names.ts';
import { attributes, coat, INK, isHatched, type Painting, paintWords, path } from './painting.ts';
import { pathThrough } from './shapes.ts';

const HEAD = { long: 17, half: 9.5 } as const;

/** Draws a head and shortens the line to end where the head begins. */
function tip(points: { x: number; y: number }[], head: Exclude<Head, 'none'>, atEnd: boolean): string {
  const index = atEnd ? points.length - 1 : 0;
  const end = points[index] as { x: number; y: number };
  const before = points[atEnd ? index - 1 : 1] as Point;
  const length = Math.hypot(end.x - before.x, end.y - before.y);
  const [dx, dy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const { long, half } = HEAD;
  if (head === 'cross') {
    const c = { x: end.x - dx * 12, y: end.y - dy * 12 };
    return `<path class="dg-cross" d="M${round(c.x - 8)} ${round(c.y - 8)}l16 16m0 -16l-16 16"/>`;
  }
  if (head === 'dot') {
    const c = { x: end.x - dx * 7, y: end.y - dy * 7 };
    points[index] = c;
    return `<circle class="dg-head" fill="${INK}" cx="${round(c.x)}" cy="${round(c.y)}" r="6"/>`;
  }
  const back = { x: end.x - dx * long, y: end.y - dy * long };
  const d = `${pathThrough([end, { x: back.x - dy * half, y: back.y + dx * half }, { x: back.x + dy * half, y: back.y - dx * half }])}Z`;
  points[index] = { x: back.x + dx, y: back.y + dy };
  return `<path class="dg-head" fill="${INK}" d="${d}"/>`;
}

/** An arrow's line and heads. */
export function paintArrow(arrow: PlacedArrow, painting: Painting): string {
  const { id, line, head, side, both } = arrow;
  const cut = arrow.points.map((point) => ({ ...point }));
  const heads = [head === 'none' ? '' : tip(cut, head, true), both ? tip(cut, 'point', false) : ''].join('');
  const d = pathThrough(cut);
  const name = painting.nameOf(id);
  const group = attributes({
    class: 'dg-arrow',
    'data-edge': id,
    'data-name': name && heard(name, labelOf(arrow)),
    'data-line': line,
    'data-head': head,
    ...coat(side, painting),
  });
  const core = isHatched(side, painting) && line !== 'dotted' ? path('dg-core', d) : '';
  return `<g${group}>${path('dg-line', d)}${core}${heads}</g>`;
}

/** An arrow's words, painted after all lines and boxes. */
export function paintLabel({ id, lines, line, side, label }: PlacedArrow, painting: Painting): string {
  if (!label) return '';
  const { box, anchor, onLine } = label;
  const { x, y, w, h } = box;
  const start = anchor === 'start' ? x : anchor === 'end' ? x + w : x + w / 2;
  const group = attributes({ class: 'dg-label', 'data-edge': id, 'data-line': line, ...coat(side, painting) });
  const pill = onLine
    ? `<rect class="dg-pill" fill="#fff" x="${round(x - 14)}" y="${round(y - 5)}" width="${round(w + 28)}" height="${round(h + 10)}" rx="${round(Math.min(20, h / 2 + 5))}"/>`
    : '';
  const plate = { x: x - 2, y, w: w + 4, h };
  return `<g${group}>${pill}${paintWords({ id, lines, x: start, middle: y + h / 2, anchor, plate }, painting)}</g>`;
}

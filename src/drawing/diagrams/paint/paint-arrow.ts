import { round } from '../../geometry.ts';
import type { PlacedArrow } from '../model.ts';
import { tip } from './heads.ts';
import { attributes, coat, isHatched, type Painting, paintWords, path } from './painting.ts';
import { pathThrough } from './shapes.ts';

/** An arrow's line and heads. */
export function paintArrow(arrow: PlacedArrow, painting: Painting): string {
  const { id, line, head, side, both } = arrow;
  const cut = arrow.points.map((point) => ({ ...point }));
  const heads = [head === 'none' ? '' : tip(cut, head, true), both ? tip(cut, 'point', false) : ''].join('');
  const d = pathThrough(cut);
  const group = attributes({
    class: 'dg-arrow',
    'data-edge': id,
    'data-name': painting.nameOf(id),
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

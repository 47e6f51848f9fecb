import type { Kind, Line, Side } from './model.ts';
import { jaws, outline, posts } from './paint/shapes.ts';

/** Small pictures for the one legend: each kind by its outline, each side by its line. Coloured by diagram.css. */

const BOX = { x: 2, y: 2, w: 44, h: 24 } as const;

const svg = (inner: string) =>
  `<svg class="drawing dg-legend" viewBox="0 0 48 28" width="48" height="28" aria-hidden="true" fill="none">${inner}</svg>`;

export function kindMark(kind: Kind, outside = false): string {
  if (kind === 'event') {
    const bar = outside ? '' : '<path class="dg-bar" d="M2 5h44"/>';
    return svg(
      `<g class="dg-node dg-card" data-kind="event"${outside ? ' data-outside=""' : ''}><path class="dg-shape" d="${outline({ kind, look: 'card', box: BOX })}"/>${bar}</g>`,
    );
  }
  const gate = kind === 'lever' ? ({ flow: 'across', depth: 7 } as const) : undefined;
  const shape = { kind, look: 'box', box: BOX, gate } as const;
  const inside = posts(shape);
  const bites = jaws(shape);
  return svg(
    `<g class="dg-node dg-box" data-kind="${kind}"${outside ? ' data-outside=""' : ''}><path class="dg-shape" d="${outline(shape)}"/>${inside ? `<path class="dg-posts" d="${inside}"/>` : ''}${bites ? `<path class="dg-jaws" d="${bites}"/>` : ''}</g>`,
  );
}

export function sideMark({ id, pattern }: Side, line: Line = 'solid'): string {
  const core = pattern === 'hatched' && line === 'solid' ? '<path class="dg-core" d="M2 14H31"/>' : '';
  return svg(
    `<g class="dg-arrow" data-side="${id}" data-pattern="${pattern}" data-line="${line}"><path class="dg-line" d="M2 14H31"/>${core}<path class="dg-head" d="M46 14L30 5v18Z"/></g>`,
  );
}

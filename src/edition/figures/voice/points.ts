import type { Pen } from '#drawing/figures/pen.ts';
import { point, type Rect } from '#drawing/geometry.ts';
import type { Points } from './schema.ts';

const row = 70;

/** px that further points take at the foot of the stage. */
export const pointsHeight = (points: Points): number => points.length * row;

/** Further points under a rule, below the room of the argument. */
export function drawPoints(points: Points, { x, y, w, h }: Rect, pen: Pen): void {
  let top = y + h;
  for (const [index, { says, claims, step }] of points.entries()) {
    const inked = pen.at(step);
    const look = index === 0 ? ({ stroke: 'ink', width: 3 } as const) : ({ stroke: 'line', width: 1.5 } as const);
    inked.line([point(x, top), point(x + w, top)], look);
    if (pen.tall) {
      const said = inked.words(says, { x, y: top + 14, from: 'top', role: 'entry', width: w, claims });
      top = said.y + said.h + 16;
    } else {
      inked.words(says, { x, y: top + row / 2 + 4, from: 'middle', role: 'heading', width: w, claims });
      top += row;
    }
  }
}

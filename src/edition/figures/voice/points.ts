import type { Pen } from '#drawing/figures/pen.ts';
import { point, type Rect } from '#drawing/geometry.ts';
import type { Points } from './schema.ts';

/** px of white over and under a point on the stage, together. */
const white = 28;

const look = (claims: readonly string[], w: number) => ({ role: 'heading', width: w, claims }) as const;

const rowOf = ({ says, claims }: Points[number], w: number, pen: Pen): number =>
  pen.sizeOfWords(says, look(claims, w)).h + white;

/** px that further points take at the foot of the stage, in so many px of width. */
export const pointsHeight = (points: Points, w: number, pen: Pen): number =>
  points.reduce((sum, each) => sum + rowOf(each, w, pen), 0);

/** Further points under a rule, below the room of the argument. */
export function drawPoints(points: Points, { x, y, w, h }: Rect, pen: Pen): void {
  let top = y + h;
  for (const [index, each] of points.entries()) {
    const { says, claims, step } = each;
    const inked = pen.at(step);
    inked.line([point(x, top), point(x + w, top)], index === 0 ? { width: 3 } : { stroke: 'line', width: 1.5 });
    if (pen.tall) {
      const said = inked.words(says, { x, y: top + 14, from: 'top', role: 'entry', width: w, claims });
      top = said.y + said.h + 16;
    } else {
      const row = rowOf(each, w, pen);
      inked.words(says, { x, y: top + row / 2 + 2, from: 'middle', ...look(claims, w) });
      top += row;
    }
  }
}

import { type Point, point, polygon, type Rect } from '../geometry.ts';
import type { Pen } from './pen.ts';

/** Half the gap between the two edges of the tear, and how far an edge swings. */
const tear = { gap: 11, swing: 26, tooth: 24 } as const;

/**
 * Two pieces of card whose torn edges answer each other: torn down the stage, or across a phone. `at` is the tear's
 * middle line. Where signs stand on the tear itself, and cover it, it is `ground`.
 */
export function tornSheet({ x, y, w, h }: Rect, at: number, pen: Pen, ground = false): void {
  const long = pen.tall ? w : h;
  const count = Math.round(long / tear.tooth);
  const edge = (offset: number): Point[] =>
    Array.from({ length: count + 1 }, (_, index) => {
      // Unevenness without chance: the same paper tears the same way in every build.
      const uneven = 5 * Math.sin(index * 2.4) + 3 * Math.sin(index * 5.1);
      const across = at + offset + (index % 2 === 0 ? -1 : 1) * (tear.swing / 2) + uneven;
      const along = (long * index) / count;
      return pen.tall ? point(x + along, across) : point(across, y + along);
    });
  const [near, far] = [edge(-tear.gap), edge(tear.gap)];
  const pieces = pen.tall
    ? [
        [point(x, y), point(x + w, y), ...near.toReversed()],
        [point(x, y + h), point(x + w, y + h), ...far.toReversed()],
      ]
    : [
        [point(x, y), ...near, point(x, y + h)],
        [point(x + w, y), ...far, point(x + w, y + h)],
      ];
  for (const piece of pieces) pen.shape([polygon(piece)], { fill: 'card', ground: true });
  for (const line of [near, far]) pen.line(line, { width: 2, ground });
}

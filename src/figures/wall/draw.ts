import {
  grown,
  hatching,
  type Outline,
  type Point,
  point,
  polyline,
  type Rect,
  rectangle,
} from '../../drawing/geometry.ts';
import type { Pen } from '../pen.ts';
import type { Wall } from './schema.ts';

/** How far each row of the left wall reaches over the middle, in tiles; as often as it reaches over, it stands back. */
const reach = [0, 1, -1, 1, -1, 0, 0] as const;

/** Tiles from edge to edge of the frame: those of the side that stands left, then the other's, and a line where they meet. */
export function draw({ sides }: Pick<Wall, 'sides'>, pen: Pen): void {
  const { frame, room } = pen.layout;
  const [left, right] = pen.side(sides[0]).place === 'left' ? sides : [sides[1], sides[0]];
  const columns = pen.tall ? 12 : 24;
  const size = frame.w / columns;
  const seam: Point[] = [];
  for (const [row, over] of reach.entries()) {
    const y = room.y + row * size;
    const meet = columns / 2 + over;
    for (let column = 0; column < columns; column++)
      tile(column < meet ? left : right, { x: frame.x + column * size, y, w: size, h: size }, pen);
    seam.push(point(frame.x + meet * size, y), point(frame.x + meet * size, y + size));
  }
  pen.line(seam, { width: size / 6 });
}

/** A die under its grid, or a framed and hatched tile: told apart without colour, as the sides are everywhere. */
function tile(side: string, place: Rect, pen: Pen): void {
  const face = grown(place, -place.w / 18);
  pen.rect(face, { fill: 'side-tint', stroke: 'side', width: 2.5, side, ghost: false });
  const hatched = pen.side(side).pattern === 'hatched';
  const inner = grown(face, -place.w / 9);
  if (hatched) pen.rect(inner, { stroke: 'side', width: 2, side, ghost: false });
  const lines = hatched ? hatching(rectangle(inner), place.w / 4) : grid(face);
  pen.shape(lines, { stroke: 'side', width: hatched ? 2 : 1, side, ghost: false });
}

const grid = ({ x, y, w, h }: Rect): Outline[] =>
  [0.2, 0.4, 0.6, 0.8].flatMap((part) => [
    polyline([point(x + part * w, y), point(x + part * w, y + h)]),
    polyline([point(x, y + part * h), point(x + w, y + part * h)]),
  ]);

import { z } from 'zod';
import { refer } from '#core/schema/values.ts';
import { common, figureKind } from '#drawing/figures/kind.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { grown, hatching, type Outline, type Point, point, polyline, type Rect, rectangle } from '#drawing/geometry.ts';

/** What two sides hold, as two walls of tiles that meet. It counts nothing: both have equally many. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('wall'),
  sides: z.tuple([refer('side'), refer('side')]),
});

type Wall = z.output<typeof schema>;

/** How far each row of the left wall reaches over the middle, in tiles; as often as it reaches over, it stands back. */
const reach = [0, 1, -1, 1, -1, 0, 0] as const;

/** Tiles from edge to edge of the frame: those of the side that stands left, then the other's, and a line where they meet. */
export function draw({ sides }: Pick<Wall, 'sides'>, scene: SceneBuilder): void {
  const { frame, room } = scene.layout;
  const [left, right] = scene.side(sides[0]).place === 'left' ? sides : [sides[1], sides[0]];
  const columns = scene.tall ? 12 : 24;
  const size = frame.w / columns;
  const seam: Point[] = [];
  const places: Record<'left' | 'right', Rect[]> = { left: [], right: [] };
  for (const [row, over] of reach.entries()) {
    const y = room.y + row * size;
    const meet = columns / 2 + over;
    for (let column = 0; column < columns; column++)
      places[column < meet ? 'left' : 'right'].push({ x: frame.x + column * size, y, w: size, h: size });
    seam.push(point(frame.x + meet * size, y), point(frame.x + meet * size, y + size));
  }
  tiles(left, places.left, size, scene);
  tiles(right, places.right, size, scene);
  scene.line(seam, { width: size / 6 });
}

/**
 * Dice under their grids, or framed and hatched tiles: told apart without colour, as the sides are everywhere. All of a side are
 * one shape, and their lines another: as many hundreds they would slow down whoever turns to them.
 */
function tiles(side: string, places: readonly Rect[], size: number, scene: SceneBuilder): void {
  const hatched = scene.side(side).pattern === 'hatched';
  const faces = places.map((place) => grown(place, -size / 18));
  scene.shape(faces.map(rectangle), { fill: 'side-tint', stroke: 'side', width: 2.5, side, ghost: false });
  const inner = faces.map((face) => grown(face, -size / 9));
  if (hatched) scene.shape(inner.map(rectangle), { stroke: 'side', width: 2, side, ghost: false });
  const lines = hatched ? inner.flatMap((tile) => hatching(rectangle(tile), size / 4)) : faces.flatMap(grid);
  scene.shape(lines, { stroke: 'side', width: hatched ? 2 : 1, side, ghost: false });
}

const grid = ({ x, y, w, h }: Rect): Outline[] =>
  [0.2, 0.4, 0.6, 0.8].flatMap((part) => [
    polyline([point(x + part * w, y), point(x + part * w, y + h)]),
    polyline([point(x, y + part * h), point(x + w, y + part * h)]),
  ]);

export const wall = figureKind(schema, { draw, tell: () => ({ groups: [] }) });

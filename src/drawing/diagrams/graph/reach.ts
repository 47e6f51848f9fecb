import type { Point } from '../../geometry.ts';
import type { PlacedNode } from '../model.ts';
import { BULGE, cornersOf } from '../paint/shapes.ts';

/** A line that ends at the corner of a box runs on to where the outline is: a diamond, a point, a circle, the end of a cylinder. */
export function reach(points: readonly Point[], from: PlacedNode, to: PlacedNode): Point[] {
  const [first, second] = points;
  const [last, before] = [points.at(-1), points.at(-2)];
  if (!first || !second || !last || !before) return [...points];
  return [onto(from, second, first), ...points.slice(1, -1), onto(to, before, last)];
}

function onto(node: PlacedNode, before: Point, end: Point): Point {
  const [dx, dy] = [Math.sign(end.x - before.x), Math.sign(end.y - before.y)];
  const { box, form } = node;
  if (form === 'circle' || form === 'start' || form === 'end') {
    const radius = box.w / 2;
    const centre = { x: box.x + radius, y: box.y + box.h / 2 };
    const aside = dx === 0 ? end.x - centre.x : end.y - centre.y;
    const along = Math.sqrt(Math.max(0, radius ** 2 - aside ** 2));
    return dx === 0 ? { x: end.x, y: centre.y - dy * along } : { x: centre.x - dx * along, y: end.y };
  }
  if (form === 'cylinder' && dx === 0) {
    const half = box.w / 2;
    const aside = (end.x - box.x - half) / half;
    return { x: end.x, y: end.y + dy * BULGE * (1 - Math.sqrt(Math.max(0, 1 - aside ** 2))) };
  }
  const corners = cornersOf(node);
  const met = corners?.flatMap(
    (a, i) => meeting(end, { x: dx, y: dy }, a, corners[(i + 1) % corners.length] as Point) ?? [],
  );
  const nearest = met && met.length > 0 ? Math.min(...met) : 0;
  return { x: end.x + dx * nearest, y: end.y + dy * nearest };
}

/** How far a ray runs until it meets a side, if it does. */
function meeting(from: Point, way: Point, a: Point, b: Point): number | undefined {
  const side = { x: b.x - a.x, y: b.y - a.y };
  const cross = way.x * side.y - way.y * side.x;
  if (Math.abs(cross) < 1e-9) return undefined;
  const [ax, ay] = [a.x - from.x, a.y - from.y];
  const along = (ax * side.y - ay * side.x) / cross;
  const at = (ax * way.y - ay * way.x) / cross;
  return along >= -1e-6 && at >= -1e-6 && at <= 1 + 1e-6 ? Math.max(0, along) : undefined;
}

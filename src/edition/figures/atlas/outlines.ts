import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';
import simplify from 'simplify-js';
import { bounds, type Outline, type Point, point } from '#drawing/geometry.ts';

/** An island as small as this nobody sees; px. */
const tooSmall = 2.5;
/** px: as far from its own line a coast may be drawn, and a line that is smooth. */
const near = { coast: 1, line: 0.5 };

/** What a projection makes of something on the globe, as outlines in px, without what is too small to see. */
export function outlinesOf(thing: GeoPermissibleObjects, projection: GeoProjection): Outline[] {
  const runs: { points: Point[]; closed: boolean }[] = [];
  const sheet = {
    beginPath() {},
    arc() {},
    moveTo: (x: number, y: number) => void runs.push({ points: [point(x, y)], closed: false }),
    lineTo: (x: number, y: number) => void runs.at(-1)?.points.push(point(x, y)),
    closePath() {
      const run = runs.at(-1);
      if (run) run.closed = true;
    },
  };
  geoPath(projection, sheet)(thing);
  return runs.map(thinned).filter(isSeen);
}

/** Without the points that make no difference; coasts in whole px. */
function thinned({ points, closed }: Outline): Outline {
  if (!closed) return { points: simplify([...points], near.line, true), closed };
  const coast = simplify([...points], near.coast, true);
  return { points: coast.map(({ x, y }) => point(Math.round(x), Math.round(y))), closed };
}

function isSeen({ points, closed }: Outline): boolean {
  const { w, h } = bounds(points);
  return closed ? points.length > 2 && w > tooSmall && h > tooSmall : points.length > 1;
}

import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';
import { bounds, type Outline, type Point, point } from '../../drawing/geometry.ts';

/** What is nearer to the point before it, or smaller as a whole, nobody sees; px. */
const tooSmall = 2.5;

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

function thinned({ points, closed }: Outline): Outline {
  const kept: Point[] = [];
  for (const next of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(next.x - last.x, next.y - last.y) >= tooSmall) kept.push(next);
  }
  return { points: kept, closed };
}

function isSeen({ points, closed }: Outline): boolean {
  const { w, h } = bounds(points);
  return closed ? points.length > 2 && w > tooSmall && h > tooSmall : points.length > 1;
}

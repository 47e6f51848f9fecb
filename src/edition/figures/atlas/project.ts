import { type GeoProjection, geoAzimuthalEqualArea, geoDistance } from 'd3-geo';
import type { Place } from '#drawing/figures/deck-facts.ts';
import { type Point, point, type Rect } from '#drawing/geometry.ts';

export type Lonlat = [number, number];

/** A place as d3 wants it, in degrees. */
export const lonlat = ({ longitude, latitude }: Pick<Place, 'longitude' | 'latitude'>): Lonlat => [longitude, latitude];

const cornersOf = ({ x, y, w, h }: Rect): [[number, number], [number, number]] => [
  [x, y],
  [x + w, y + h],
];

/** Where a place stands on a map. */
export function placed(at: Lonlat, projection: GeoProjection): Point {
  const [x, y] = projection(at) ?? [Number.NaN, Number.NaN];
  return point(x, y);
}

/** A map with north at the top on which a place stands at `at`, so large that one degree is `degree` px there. */
export function centred(place: Place, at: Point, degree: number, frame: Rect): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-place.longitude, -place.latitude])
    .translate([at.x, at.y])
    .scale((degree * 180) / Math.PI)
    .clipExtent(cornersOf(frame));
}

/**
 * The circle on the earth outside which a map shows nothing; its radius is in radians. It ends where the map is clipped
 * or at its farthest corner, since these maps grow from their middle alike on all sides.
 */
export function sightOf(projection: GeoProjection): { middle: Lonlat; radius: number } {
  const [longitude, latitude] = projection.rotate();
  const middle: Lonlat = [-longitude, -latitude];
  // Of a map that is clipped by no circle d3 says 0.
  const clipped = ((projection.clipAngle() || 180) * Math.PI) / 180;
  const [from, to] = projection.clipExtent() ?? [];
  if (!from || !to) return { middle, radius: clipped };
  const corners = [from, to, [from[0], to[1]], [to[0], from[1]]] as const;
  const farthest = Math.max(...corners.map((corner) => distanceTo(corner, middle, projection)));
  return { middle, radius: Math.min(clipped, farthest) };
}

/** A corner in which nothing of the earth stands is as far away as can be. */
function distanceTo([x, y]: readonly [number, number], middle: Lonlat, projection: GeoProjection): number {
  const at = projection.invert?.([x, y]);
  const [backX = Number.NaN, backY = Number.NaN] = (at && projection(at)) ?? [];
  return at && Math.hypot(backX - x, backY - y) < 1 ? geoDistance(at, middle) : Math.PI;
}

import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoAzimuthalEquidistant,
  geoDistance,
  geoInterpolate,
} from 'd3-geo';
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

/**
 * A map on which the shortest way between two places is one level straight line, `apart` px long and centred on
 * `middle`; the first place stands at the left. It shows what falls into `frame`.
 */
export function levelled(from: Place, to: Place, middle: Point, apart: number, frame: Rect): GeoProjection {
  const [longitude, latitude] = geoInterpolate(lonlat(from), lonlat(to))(0.5);
  const turned = (roll: number) =>
    geoAzimuthalEquidistant()
      .rotate([-longitude, -latitude, roll])
      .translate([middle.x, middle.y])
      .scale(1000)
      .clipAngle(89);
  const start = placed(lonlat(from), turned(0));
  // Seen from the middle the start lies at some angle; it is turned until that angle is level.
  const angle = (Math.atan2(start.y - middle.y, start.x - middle.x) * 180) / Math.PI;
  const level = turned(angle - 180);
  const length = 2 * Math.hypot(start.x - middle.x, start.y - middle.y);
  return level.scale((1000 * apart) / length).clipExtent(cornersOf(frame));
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

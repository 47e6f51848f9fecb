import { type GeoProjection, geoAzimuthalEqualArea, geoAzimuthalEquidistant, geoInterpolate } from 'd3-geo';
import type { Place } from '../desk.ts';
import { type Point, point, type Rect } from '../geometry.ts';

type Lonlat = [number, number];

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

import { geoContains } from 'd3-geo';
import type { Polygon } from 'geojson';
import type { Place } from '#drawing/figures/desk.ts';
import { landNear } from './land.ts';
import { lonlat } from './project.ts';

/** The island or continent on which a place lies, by its coasts. */
export function landAround(place: Place): Polygon {
  const found = landNear('map', lonlat(place)).find((piece) => geoContains(piece, lonlat(place)));
  if (!found) throw new Error(`"${place.name}" lies at sea`);
  return found;
}

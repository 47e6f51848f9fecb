import { type ExtendedFeature, geoContains } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Place } from '../desk.ts';
import { landIn } from './land.ts';
import { lonlat } from './project.ts';

/** The island or continent on which a place lies, by its coasts. */
export function landAround(place: Place): Polygon {
  const land = landIn('map');
  const features: readonly ExtendedFeature[] = 'features' in land ? land.features : [land];
  const pieces = features.flatMap(({ geometry }): Polygon[] => {
    if (geometry?.type === 'Polygon') return [geometry as Polygon];
    if (geometry?.type !== 'MultiPolygon') return [];
    return (geometry as MultiPolygon).coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
  });
  const found = pieces.find((piece) => geoContains(piece, lonlat(place)));
  if (!found) throw new Error(`"${place.name}" lies at sea`);
  return found;
}

import type { ExtendedFeature, ExtendedFeatureCollection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import fine from 'world-atlas/land-50m.json' with { type: 'json' };
import coarse from 'world-atlas/land-110m.json' with { type: 'json' };

/** Coasts for a map as large as the stage, or for a globe as small as a coin. There are no borders in either. */
export type Detail = 'map' | 'globe';

type Land = ExtendedFeature | ExtendedFeatureCollection;

const atlases = { map: fine, globe: coarse };
const opened = new Map<Detail, Land>();

/** All the land of the earth. */
export function landIn(detail: Detail): Land {
  const known = opened.get(detail);
  if (known) return known;
  const { objects } = atlases[detail] as unknown as Topology<{ land: GeometryCollection }>;
  const land = feature(atlases[detail] as unknown as Topology, objects.land);
  opened.set(detail, land);
  return land;
}

import { createRequire } from 'node:module';
import { type GeoProjection, geoDistance } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Lonlat, sightOf } from './project.ts';

const require = createRequire(import.meta.url);

/** Coasts for a map as large as the stage, or for a globe as small as a coin. There are no borders in either. */
type Detail = 'map' | 'globe';

/** An island or a continent, and the circle on the earth that holds it; its radius is in radians. */
interface Piece {
  coordinates: Position[][];
  middle: Lonlat;
  radius: number;
}

/** Read only when a map is drawn: whoever bundles this file, as pages do, need not have the earth in it. */
const atlases = { map: 'world-atlas/land-50m.json', globe: 'world-atlas/land-110m.json' };
const opened = new Map<Detail, Piece[]>();

function piecesOf(detail: Detail): Piece[] {
  const known = opened.get(detail);
  if (known) return known;
  const atlas: Topology<{ land: GeometryCollection }> = require(atlases[detail]);
  const pieces = feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return pieceOf(geometry.coordinates);
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.map(pieceOf) : [];
  });
  opened.set(detail, pieces);
  return pieces;
}

/** The circle's middle is where the mean of its coast's points, which lies below the earth's surface, points to. */
function pieceOf(coordinates: Position[][]): Piece {
  const points = (coordinates[0] ?? []).map(onBall);
  const [x, y, z] = points.reduce(([x, y, z], [dx, dy, dz]) => [x + dx, y + dy, z + dz], [0, 0, 0]);
  const length = Math.hypot(x, y, z);
  const nearest = Math.min(...points.map(([dx, dy, dz]) => (x * dx + y * dy + z * dz) / length));
  const middle: Lonlat = [Math.atan2(y, x) * degrees, Math.atan2(z, Math.hypot(x, y)) * degrees];
  return { coordinates, middle, radius: Math.acos(nearest) };
}

const degrees = 180 / Math.PI;

/** A place on the earth as a point of a ball of radius 1. */
function onBall([longitude = 0, latitude = 0]: Position): [number, number, number] {
  const [along, up] = [longitude / degrees, latitude / degrees];
  return [Math.cos(up) * Math.cos(along), Math.cos(up) * Math.sin(along), Math.sin(up)];
}

const asOne = (pieces: readonly Piece[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: pieces.map(({ coordinates }) => coordinates),
});

/** The land that a map may show: most of the earth lies out of its sight, and costs as much to project. */
export function landOn(detail: Detail, projection: GeoProjection): MultiPolygon {
  const { middle, radius } = sightOf(projection);
  return asOne(piecesOf(detail).filter((piece) => geoDistance(piece.middle, middle) <= piece.radius + radius));
}

/** The islands and continents that may hold a place. */
export const landNear = (detail: Detail, at: Lonlat): Polygon[] =>
  piecesOf(detail)
    .filter(({ middle, radius }) => geoDistance(middle, at) <= radius)
    .map(({ coordinates }) => ({ type: 'Polygon', coordinates }));

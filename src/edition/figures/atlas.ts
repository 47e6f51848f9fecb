import { createRequire } from 'node:module';
import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoContains,
  geoDistance,
  geoGraticule,
  geoOrthographic,
  geoPath,
} from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import simplify from 'simplify-js';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Place } from '#drawing/figures/deck-facts.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { bounds, type Outline, type Point, point, type Rect } from '#drawing/geometry.ts';

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

/** px across; smaller islands are left out. */
const MIN_ISLAND_PX = 2.5;
/** px: as far from its own line a coast may be drawn, and a line that is smooth. */
const near = { coast: 1, line: 0.5 };

/** Projects something on the globe to outlines in px, without what is too small to see. */
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
  return closed ? points.length > 2 && w > MIN_ISLAND_PX && h > MIN_ISLAND_PX : points.length > 1;
}

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
const landNear = (detail: Detail, at: Lonlat): Polygon[] =>
  piecesOf(detail)
    .filter(({ middle, radius }) => geoDistance(middle, at) <= radius)
    .map(({ coordinates }) => ({ type: 'Polygon', coordinates }));

/** The island or continent on which a place lies, by its coasts; none for an island too small for the map. */
export const landAround = (place: Place): Polygon | undefined =>
  landNear('map', lonlat(place)).find((piece) => geoContains(piece, lonlat(place)));

/** The coasts of a map, beneath everything else. */
export const drawLand = (projection: GeoProjection, scene: SceneBuilder): void =>
  scene.shape(outlinesOf(landOn('map', projection), projection), {
    fill: 'land',
    layer: 'background',
    placeholder: false,
  });

/** Lines of longitude and latitude, in degrees. */
const net = geoGraticule().step([20, 20]);
/** By how many degrees the globe is tipped, so that the place stands above its middle. */
const tip = 20;

/** The side of the earth on which a place lies, and a ring in the experts' colour round the place. */
export function drawGlobe(place: string, centre: Point, radius: number, scene: SceneBuilder): void {
  const at = scene.placeOf(place);
  const projection = geoOrthographic()
    .rotate([-at.longitude, tip - at.latitude])
    .translate([centre.x, centre.y])
    .scale(radius)
    .clipAngle(90);
  const flat = { layer: 'background', placeholder: false } as const;
  scene.disc(centre, radius, { fill: 'card', ...flat });
  scene.shape(outlinesOf(landOn('globe', projection), projection), { fill: 'land', ...flat });
  scene.shape(outlinesOf(net(), projection), { stroke: 'ghost', width: 0.5, ...flat });
  scene.disc(centre, radius, { stroke: 'line', width: 2, ...flat });
  const spot = placed(lonlat(at), projection);
  scene.disc(spot, radius / 6, { stroke: 'expert', width: radius / 32, placeholder: false });
  scene.disc(spot, radius / 9, { fill: 'expert', placeholder: false });
}

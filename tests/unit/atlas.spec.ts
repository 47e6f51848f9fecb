import { expect, test } from '@playwright/test';
import { geoEquirectangular, geoOrthographic, geoPath } from 'd3-geo';
import type { Polygon } from 'geojson';
import { bounds, contains, type Point, point } from '#drawing/geometry.ts';
import { pathOf } from '#drawing/path-data.ts';
import { centred, landAround, landOn, lonlat, outlinesOf, placed } from '#edition/figures/atlas.ts';
import { ownDeck } from './own-deck.ts';

const lisbon = { name: 'Lisbon', longitude: -9.14, latitude: 38.72 };
const hobart = { name: 'Hobart', longitude: 147, latitude: -42 };
const frame = { x: 0, y: 0, w: 1280, h: 536 };

test('a place stands where it is wanted, with north above it', () => {
  const map = centred(hobart, point(900, 400), 20, frame);
  expect(placed(lonlat(hobart), map)).toEqual(point(900, 400));
  const north = placed([hobart.longitude, hobart.latitude + 1], map);
  expect(north.x).toBeCloseTo(900);
  expect(north.y).toBeCloseTo(380, 1);
});

test('land is cut to the frame of a map', () => {
  const map = centred(lisbon, point(640, 300), 12, frame);
  const outlines = outlinesOf(landOn('map', map), map);
  expect(outlines.length).toBeGreaterThan(20);
  expect(outlines.filter(({ points }) => !contains(frame, bounds(points)))).toEqual([]);
});

test('what is left out lies out of sight: a map shows the same as with all the land of the earth', () => {
  const globe = geoOrthographic().rotate([-139, 0]).translate([50, 50]).scale(40).clipAngle(90);
  for (const [detail, map] of [
    ['map', centred(lisbon, point(640, 300), 12, frame)],
    ['map', centred(hobart, point(900, 400), 20, frame)],
    ['globe', globe],
  ] as const) {
    // A map of the world has all of it in sight.
    const all = landOn(detail, geoEquirectangular());
    expect(landOn(detail, map).coordinates.length).toBeLessThan(0.8 * all.coordinates.length);
    expect(pathOf(outlinesOf(landOn(detail, map), map))).toBe(pathOf(outlinesOf(all, map)));
  }
});

test('a coast keeps what can be seen: no point of it lies farther off than a line is broad, and fewer points draw it', () => {
  const island = landAround(hobart) as Polygon;
  const map = centred(hobart, point(0, 0), 60, { x: -900, y: -900, w: 1800, h: 1800 });
  const exact: Point[] = [];
  const note = (x: number, y: number) => void exact.push(point(x, y));
  geoPath(map, { beginPath() {}, arc() {}, closePath() {}, moveTo: note, lineTo: note })(island);
  const [coast] = outlinesOf(island, map);
  const drawn = coast?.points ?? [];
  expect(drawn.length).toBeLessThan(exact.length);
  const away = exact.map((at) => Math.min(...drawn.map((from, index) => fromLine(at, from, drawn[index - 1] ?? from))));
  expect(Math.max(...away)).toBeLessThan(0.8 + Math.SQRT1_2);
  // A line that is smooth stays so.
  const [circle] = outlinesOf(
    {
      type: 'LineString',
      coordinates: [
        [0, 40],
        [90, 40],
      ],
    },
    geoOrthographic().scale(100),
  );
  expect(circle?.points.length).toBeGreaterThan(5);
});

/** px from a point to the line between two. */
function fromLine(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = Math.max(0, Math.min(1, ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(at.x - from.x - along * dx, at.y - from.y - along * dy);
}

test('an island is found by a place on it; one at sea is on none', () => {
  const [island] = outlinesOf(
    landAround(hobart) as Polygon,
    centred(hobart, point(0, 0), 20, { x: -400, y: -400, w: 800, h: 800 }),
  );
  // Tasmania is some four degrees wide, and so not Australia.
  expect(bounds(island?.points ?? []).w).toBeLessThan(100);
  expect(landAround({ name: 'Nowhere', longitude: -30, latitude: 40 })).toBeUndefined();
});

test('no drawing of the deck weighs more than 40 kB in shapes', () => {
  for (const { id, tall, wide } of ownDeck().figures.values())
    for (const scene of [tall, wide[1], wide[2]].filter((each) => each !== undefined)) {
      const bytes = scene.shapes.reduce((sum, { outlines }) => sum + pathOf(outlines).length, 0);
      expect.soft(bytes, `${id}, ${scene.layout.name}`).toBeLessThan(40_000);
    }
});

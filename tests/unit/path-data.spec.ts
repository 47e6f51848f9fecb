import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { arc, disc, type Point, point, polygon, polyline, rectangle, stadium } from '#drawing/geometry.ts';
import { pathOf } from '#drawing/path-data.ts';
import { arcsIn, followPath } from './follow-path.ts';

/** px from a corner to the nearest of some. */
const nearest = (corner: Point, run: readonly Point[]) =>
  Math.min(...run.map(({ x, y }) => Math.hypot(x - corner.x, y - corner.y)));

const length = fc.double({ min: -900, max: 900, noNaN: true });
const place = fc.record({ x: length, y: fc.integer({ min: -9, max: 9 }) });

test('a path comes by every point of every outline, to a tenth of a px however long it is', () => {
  const outline = fc.record({ points: fc.array(place, { minLength: 1, maxLength: 40 }), closed: fc.boolean() });
  fc.assert(
    fc.property(fc.array(outline, { minLength: 1, maxLength: 6 }), (outlines) => {
      const runs = followPath(pathOf(outlines));
      expect(runs).toHaveLength(outlines.length);
      for (const [index, { points }] of outlines.entries())
        for (const corner of points) expect(nearest(corner, runs[index] ?? [])).toBeLessThan(0.08);
    }),
  );
});

test('a circle is one wherever it lies and however large it is: no part of it has another centre', () => {
  const circle = fc.record({ x: length, y: length, radius: fc.double({ min: 2, max: 300, noNaN: true }) });
  const angles = fc.record({ from: fc.integer({ min: 0, max: 360 }), turn: fc.integer({ min: -360, max: 360 }) });
  fc.assert(
    fc.property(circle, angles, ({ x, y, radius }, { from, turn }) => {
      fc.pre(turn !== 0);
      for (const outline of [disc(point(x, y), radius), arc(point(x, y), radius, from, from + turn)])
        for (const each of arcsIn(pathOf([outline])))
          for (const at of [0.25, 0.5, 0.75])
            expect(Math.abs(Math.hypot(each.at(at).x - x, each.at(at).y - y) - radius)).toBeLessThan(0.3);
    }),
  );
});

test('what lies level or upright is told by one number, and a row of the same repeats itself', () => {
  const row = [0, 25, 50].map((x) => rectangle({ x, y: 10, w: 18, h: 18 }));
  expect(pathOf(row)).toBe('M0 10h18v18h-18zm25 0h18v18h-18zm25 0h18v18h-18z');
  expect(pathOf([polyline([point(0.1, 0.2), point(3, 0.2), point(3.5, -0.3)])])).toBe('M.1 .2h2.9l.5-.5');
});

test('arcs are arcs: a disc is three of them, the half of one has a straight side, and what is added is a line', () => {
  expect(pathOf([disc(point(100, 50), 24)])).toBe(
    'M124 50a24 24 0 0 1-36 20.8 24 24 0 0 1 0-41.6 24 24 0 0 1 36 20.8z',
  );
  expect(pathOf([arc(point(100, 50), 24, 180, 360)])).toBe('M76 50a24 24 0 0 1 24-24 24 24 0 0 1 24 24');
  expect(pathOf([arc(point(100, 50), 24, 90, 0)])).toBe('M100 74a24 24 0 0 0 24-24');
  const half = polygon(arc(point(100, 50), 24, 90, 270).points);
  expect(pathOf([half])).toBe('M100 74a24 24 0 0 1-24-24 24 24 0 0 1 24-24z');
  expect(pathOf([stadium({ x: 0, y: 0, w: 60, h: 20 })])).toMatch(/^M50 0a[^hvl]+h-40a[^hvl]+z$/);
});

test('a drawing that comes from the cache, where nothing is the same object, is written alike', () => {
  const outlines = [disc(point(100, 50), 24), stadium({ x: 0, y: 0, w: 60, h: 20 })];
  expect(pathOf(JSON.parse(JSON.stringify(outlines)))).toBe(pathOf(outlines));
});

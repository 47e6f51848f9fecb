import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { arc, disc, point, polygon, polyline, rectangle, stadium } from '../../src/drawing/geometry.ts';
import { pathOf } from '../../src/drawing/path-data.ts';
import { followPath } from './follow-path.ts';

const place = fc.record({ x: fc.double({ min: -900, max: 900, noNaN: true }), y: fc.integer({ min: -9, max: 9 }) });

test('a path comes by every point of every outline, to a tenth of a px however long it is', () => {
  const outline = fc.record({ points: fc.array(place, { minLength: 1, maxLength: 40 }), closed: fc.boolean() });
  fc.assert(
    fc.property(fc.array(outline, { minLength: 1, maxLength: 6 }), (outlines) => {
      const runs = followPath(pathOf(outlines));
      expect(runs.map(({ length }) => length)).toEqual(outlines.map(({ points }) => points.length));
      for (const [index, { points }] of outlines.entries())
        for (const [at, { x, y }] of points.entries()) {
          expect(Math.abs((runs[index]?.[at]?.x ?? Number.NaN) - x)).toBeLessThan(0.0501);
          expect(Math.abs((runs[index]?.[at]?.y ?? Number.NaN) - y)).toBeLessThan(0.0501);
        }
    }),
  );
});

test('what lies level or upright is told by one number, and a row of the same repeats itself', () => {
  const row = [0, 25, 50].map((x) => rectangle({ x, y: 10, w: 18, h: 18 }));
  expect(pathOf(row)).toBe('M0 10h18v18h-18zm25 0h18v18h-18zm25 0h18v18h-18z');
  expect(pathOf([polyline([point(0.1, 0.2), point(3, 0.2), point(3.5, -0.3)])])).toBe('M.1 .2h2.9l.5-.5');
});

test('arcs are arcs: a disc is two halves, the half of one has a straight side, and what is added to an arc is a line', () => {
  expect(pathOf([disc(point(100, 50), 24)])).toBe('M124 50a24 24 0 0 1-48 0 24 24 0 0 1 48 0z');
  expect(pathOf([arc(point(100, 50), 24, 180, 360)])).toBe('M76 50a24 24 0 0 1 48 0');
  expect(pathOf([arc(point(100, 50), 24, 90, 0)])).toBe('M100 74a24 24 0 0 0 24-24');
  expect(pathOf([polygon(arc(point(100, 50), 24, 90, 270).points)])).toBe('M100 74a24 24 0 0 1 0-48z');
  expect(pathOf([stadium({ x: 0, y: 0, w: 60, h: 20 })])).toBe('M50 0a10 10 0 0 1 0 20h-40a10 10 0 0 1 0-20z');
  // A way along three quarters would be taken for the short one.
  expect(pathOf([arc(point(0, 0), 10, 0, 270)]).match(/a|10 10/g)).toEqual(['a', '10 10', '10 10']);
});

test('a drawing that comes from the cache, where nothing is the same object, is written alike', () => {
  const outlines = [disc(point(100, 50), 24), stadium({ x: 0, y: 0, w: 60, h: 20 })];
  expect(pathOf(JSON.parse(JSON.stringify(outlines)))).toBe(pathOf(outlines));
});

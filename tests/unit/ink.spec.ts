import { expect, test } from '@playwright/test';
import {
  firstCurtain,
  firstSpotlight,
  flipCurtain,
  isCover,
  moveCurtain,
  resizeSpotlight,
} from '#classroom/ink/cover.ts';
import {
  applyChange,
  clearChange,
  type Ink,
  type InkChange,
  isInkMessage,
  noInk,
  undoChange,
  visibleStrokes,
} from '#classroom/ink/ink.ts';
import { strokePath } from '#classroom/ink/paint.ts';
import { beginStroke, extendStroke, isStroke, MAX_POINTS, pointsOf, type Stroke } from '#classroom/ink/stroke.ts';

const nib = { colour: 'magenta', thick: false } as const;

/** A line from left to right on a slide, with so many points. */
function line(slide: string, step: number, { last, points = 3 }: { last?: number; points?: number } = {}): Stroke {
  let stroke = beginStroke({ slide, step }, nib, { x: 0, y: 100, pressure: 0 }, last);
  for (let index = 1; index < points; index++)
    stroke = extendStroke(stroke, { x: index * 4, y: 100 + (index % 2) * 8, pressure: 0 });
  return stroke;
}

const drawn = (...strokes: Stroke[]): Ink => applyChange(noInk, { does: 'draw', strokes });
const idsAt = (ink: Ink, slide: string, step: number) => visibleStrokes(ink, { slide, step }).map(({ id }) => id);
const done = (ink: Ink, change: InkChange | undefined): Ink => (change ? applyChange(ink, change) : ink);

test('a line is seen on its slide from its step on, and not where another picture takes its place', () => {
  const [early, late, onTitle] = [line('one', 0), line('one', 2), line('one', 0, { last: 0 })];
  const ink = drawn(early, late, onTitle);
  expect(idsAt(ink, 'one', 0)).toEqual([early.id, onTitle.id]);
  expect(idsAt(ink, 'one', 1)).toEqual([early.id]);
  expect(idsAt(ink, 'one', 3)).toEqual([early.id, late.id]);
  expect(idsAt(ink, 'two', 3)).toEqual([]);
});

test('undo takes back line after line of this slide alone, and a wipe as a whole', () => {
  const [a, b, other] = [line('one', 0), line('one', 0), line('two', 0)];
  const here = { slide: 'one', step: 0 };
  let ink = drawn(a, b, other);
  ink = done(ink, clearChange(ink, 'one'));
  expect(ink.strokes).toEqual([other]);
  ink = done(ink, undoChange(ink, here));
  expect(idsAt(ink, 'one', 0)).toEqual([a.id, b.id]);
  ink = done(ink, undoChange(ink, here));
  expect(idsAt(ink, 'one', 0)).toEqual([a.id]);
  ink = done(ink, undoChange(ink, here));
  expect(undoChange(ink, here)).toBeUndefined();
  expect(ink.strokes).toEqual([other]);
  expect(done(ink, clearChange(ink)).strokes).toEqual([]);
});

test('two windows that draw at once end with the same ink, whichever hears what first', () => {
  const changes: InkChange[] = [
    { does: 'draw', strokes: [line('one', 0)] },
    { does: 'draw', strokes: [line('one', 1)] },
    { does: 'draw', strokes: [line('two', 0)] },
  ];
  const [there, back] = [changes, changes.toReversed()].map((order) => order.reduce(applyChange, noInk));
  expect(there?.strokes).toEqual(back?.strokes);
  // The same line told twice, as when it grows, is one line.
  expect([...changes, ...changes].reduce(applyChange, noInk).strokes).toEqual(there?.strokes);
});

test('lines and ink stay within bounds, and the oldest lines go first', () => {
  const long = line('one', 0, { points: MAX_POINTS + 50 });
  expect(long.points).toHaveLength(3 * MAX_POINTS);
  const many = Array.from({ length: 60 }, () => line('one', 0, { points: MAX_POINTS }));
  const ink = many.reduce((all, stroke) => applyChange(all, { does: 'draw', strokes: [stroke] }), noInk);
  expect(JSON.stringify(ink.strokes).length).toBeLessThan(300_000);
  expect(ink.strokes.at(-1)).toEqual(many.at(-1));
  expect(ink.strokes).not.toContainEqual(many[0]);
  const [point] = pointsOf(beginStroke({ slide: 'one', step: 0 }, nib, { x: -5, y: 900.4, pressure: 2 }));
  expect(point).toEqual({ x: 0, y: 720, pressure: 1 });
});

test('what storage or another window brings is ink, or nothing', () => {
  const stroke = line('one', 0);
  expect(isStroke(JSON.parse(JSON.stringify(stroke)))).toBe(true);
  for (const wrong of [
    { ...stroke, points: [] },
    { ...stroke, points: [1, 2] },
    { ...stroke, points: [1, 2, Number.NaN] },
    { ...stroke, points: Array(3 * MAX_POINTS + 3).fill(1) },
    { ...stroke, colour: 'url(#x)' },
    { ...stroke, slide: 3 },
  ])
    expect(isStroke(wrong)).toBe(false);
  expect(isInkMessage({ says: 'change', change: { does: 'draw', strokes: [stroke] } })).toBe(true);
  expect(isInkMessage({ says: 'cover', cover: null })).toBe(true);
  expect(isInkMessage({ says: 'cover', cover: { kind: 'blanket' } })).toBe(false);
  expect(isInkMessage({ says: 'point', at: { x: 'left' } })).toBe(false);
});

test('a line has an outline, a dot too', () => {
  for (const stroke of [line('one', 0), line('one', 0, { points: 1 })])
    expect(strokePath(stroke, true)).toMatch(/^M[\d. -]+Q[\d. Q-]+Z$/);
});

test('spotlight and curtain keep their measure', () => {
  let spot = firstSpotlight;
  for (let times = 0; times < 40; times++) spot = resizeSpotlight(spot, 1);
  expect(spot).toMatchObject({ radius: 420 });
  expect(moveCurtain(firstCurtain, 1.4)).toMatchObject({ edge: 1 });
  expect(flipCurtain(flipCurtain(firstCurtain))).toEqual(firstCurtain);
  expect(isCover(flipCurtain(firstCurtain))).toBe(true);
});

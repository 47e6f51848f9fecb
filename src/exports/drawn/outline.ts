import svgpath from 'svgpath';
import { type FlatDrawing, isForm, type Lettering, type Part, type Run } from '#drawing/flat-drawing.ts';
import { bounds, type Point, point, type Rect } from '#drawing/geometry.ts';
import type { Measure } from '#drawing/measure.ts';

/** One part of a way: where it leads, and of a curve by which two points. */
export type Segment =
  | { to: 'start'; end: Point }
  | { to: 'line'; end: Point }
  | { to: 'curve'; end: Point; by: readonly [Point, Point] }
  | { to: 'close' };

/** SVG path data as lines and curves between points of the page; arcs become curves. */
export function segmentsOf(d: string): Segment[] {
  const segments: Segment[] = [];
  svgpath(d)
    .abs()
    .unarc()
    .unshort()
    .iterate((segment, _, x, y) => {
      const [command, ...given] = segment;
      const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = given;
      if (command === 'M') segments.push({ to: 'start', end: point(a, b) });
      else if (command === 'L') segments.push({ to: 'line', end: point(a, b) });
      else if (command === 'H') segments.push({ to: 'line', end: point(a, y) });
      else if (command === 'V') segments.push({ to: 'line', end: point(x, a) });
      else if (command === 'C') segments.push({ to: 'curve', by: [point(a, b), point(c, e)], end: point(f, g) });
      else if (command === 'Q') segments.push(bowed(point(x, y), point(a, b), point(c, e)));
      else if (command === 'Z' || command === 'z') segments.push({ to: 'close' });
      else throw new Error(`"${command}" is no command of our drawings’ paths`);
    });
  return segments;
}

/** A curve that one point bows, told by two. */
function bowed(from: Point, by: Point, end: Point): Segment {
  const towardsIt = (at: Point) => point(at.x + (2 / 3) * (by.x - at.x), at.y + (2 / 3) * (by.y - at.y));
  return { to: 'curve', by: [towardsIt(from), towardsIt(end)], end };
}

/** All points that a way touches or leans on: none of it lies outside of them. */
export const pointsOf = (segments: readonly Segment[]): Point[] =>
  segments.flatMap((each) => (each.to === 'close' ? [] : each.to === 'curve' ? [...each.by, each.end] : [each.end]));

/** Points along a curve, by which it is cut or measured. */
const fine = 8;

/** The runs of points that a way joins by straight lines, curves in small pieces. */
function runsOf(segments: readonly Segment[]): { points: Point[]; closed: boolean }[] {
  const runs: { points: Point[]; closed: boolean }[] = [];
  for (const segment of segments) {
    const run = runs.at(-1);
    if (segment.to === 'start' || !run)
      runs.push({ points: segment.to === 'close' ? [] : [segment.end], closed: false });
    else if (segment.to === 'close') run.closed = true;
    else if (segment.to === 'line') run.points.push(segment.end);
    else {
      const from = run.points.at(-1) ?? segment.end;
      for (let at = 1; at <= fine; at++) run.points.push(along(from, segment.by, segment.end, at / fine));
    }
  }
  return runs;
}

function along(from: Point, [first, second]: readonly [Point, Point], to: Point, t: number): Point {
  const on = (axis: 'x' | 'y') =>
    (1 - t) ** 3 * from[axis] +
    3 * (1 - t) ** 2 * t * first[axis] +
    3 * (1 - t) * t ** 2 * second[axis] +
    t ** 3 * to[axis];
  return point(on('x'), on('y'));
}

/** What another program can call by its name; else its box and its way. */
type Figure =
  | { is: 'rect' | 'ellipse'; box: Rect }
  | { is: 'line'; from: Point; to: Point }
  | { is: 'way'; box: Rect; segments: readonly Segment[] };

/** Reads a shape off its path data. */
export function figureOf(d: string): Figure {
  const segments = segmentsOf(d);
  const runs = runsOf(segments);
  const [run] = runs;
  const box = bounds(pointsOf(segments));
  if (!run || runs.length > 1) return { is: 'way', box, segments };
  const [from, to, ...more] = run.points;
  if (from && to && more.length === 0) return { is: 'line', from, to };
  const curved = segments.filter((each) => each.to === 'curve').length;
  if (run.closed && curved === 0 && isUpright(run.points)) return { is: 'rect', box };
  const round = bounds(run.points);
  if (run.closed && curved > 2 && curved === segments.length - 2 && isRound(run.points, round))
    return { is: 'ellipse', box: round };
  return { is: 'way', box, segments };
}

const isNear = (a: number, b: number) => Math.abs(a - b) < 0.25;

function isUpright(points: readonly Point[]): boolean {
  const [first, , third] = points;
  const corners = points.filter((each, index) => {
    const next = points[(index + 1) % points.length];
    return !next || !isNear(each.x, next.x) || !isNear(each.y, next.y);
  });
  if (!first || !third || corners.length !== 4) return false;
  return corners.every((each, index) => {
    const next = corners[(index + 1) % 4] ?? each;
    return isNear(each.x, next.x) !== isNear(each.y, next.y);
  });
}

/** Whether every point is as far from the middle as a circle's. */
function isRound(points: readonly Point[], { x, y, w, h }: Rect): boolean {
  const radius = w / 2;
  return (
    isNear(w, h) &&
    points.every((each) => Math.abs(Math.hypot(each.x - x - radius, each.y - y - radius) - radius) < 0.6)
  );
}

/** The straight lines of a way, each cut to what lies inside of another. */
export function clipped(d: string, within: string): string {
  const edges = runsOf(segmentsOf(within)).flatMap(({ points }) =>
    points.map((from, index) => [from, points[(index + 1) % points.length] ?? from] as const),
  );
  return runsOf(segmentsOf(d))
    .flatMap(({ points }) => points.slice(1).map((to, index) => [points[index] ?? to, to] as const))
    .flatMap((line) => insides(line, edges))
    .map(([from, to]) => `M${short(from)}L${short(to)}`)
    .join('');
}

const short = ({ x, y }: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

type Stroke = readonly [Point, Point];

function insides([from, to]: Stroke, edges: readonly Stroke[]): Stroke[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const cuts = edges.flatMap(([a, b]) => {
    const [ex, ey] = [b.x - a.x, b.y - a.y];
    const across = dx * ey - dy * ex;
    if (Math.abs(across) < 1e-9) return [];
    const t = ((a.x - from.x) * ey - (a.y - from.y) * ex) / across;
    const u = ((a.x - from.x) * dy - (a.y - from.y) * dx) / across;
    return t > 0 && t < 1 && u >= 0 && u < 1 ? [t] : [];
  });
  const at = (t: number) => point(from.x + t * dx, from.y + t * dy);
  const stops = [0, ...cuts.toSorted((a, b) => a - b), 1];
  return stops.slice(1).flatMap((end, index) => {
    const start = stops[index] ?? 0;
    return end - start > 1e-6 && isInside(at((start + end) / 2), edges) ? [[at(start), at(end)] as const] : [];
  });
}

/** By how often a ray to the right crosses the outline. */
const isInside = ({ x, y }: Point, edges: readonly Stroke[]): boolean =>
  edges.filter(([a, b]) => a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)).length % 2 === 1;

/** Gives the part of its box that a drawing fills: land and grids that bleed over an edge end there. */
export function extentOf({ box, parts }: FlatDrawing, measure: Measure): Rect {
  const filled = bounds(parts.flatMap((part) => cornersOf(part, measure)));
  const left = Math.max(box.x, filled.x);
  const top = Math.max(box.y, filled.y);
  const right = Math.min(box.x + box.w, filled.x + filled.w);
  const bottom = Math.min(box.y + box.h, filled.y + filled.h);
  return { x: left, y: top, w: right - left, h: bottom - top };
}

/** px of the smallest words of a drawing; nothing where it has none. */
export function smallestIn({ parts }: FlatDrawing): number | undefined {
  const sizes = parts.flatMap((part) =>
    isForm(part) ? [] : part.lines.flatMap(({ runs }) => runs.map(({ size }) => size)),
  );
  return sizes.length > 0 ? Math.min(...sizes) : undefined;
}

function cornersOf(part: Part, measure: Measure): Point[] {
  if (!isForm(part)) return part.lines.flatMap((line) => lineCorners(part, line, measure));
  const { x, y, w, h } = bounds(pointsOf(segmentsOf(part.d)));
  const edge = part.stroke ? part.width / 2 : 0;
  return [point(x - edge, y - edge), point(x + w + edge, y + h + edge)];
}

function lineCorners({ anchor, turned }: Lettering, line: Lettering['lines'][number], measure: Measure): Point[] {
  const wide = line.width ?? line.runs.reduce((sum, run) => sum + widthOf(run, measure), 0);
  const size = Math.max(...line.runs.map((run) => run.size));
  const left = line.x - wide * { start: 0, middle: 0.5, end: 1 }[anchor];
  const [top, bottom] = [line.baseline - 0.75 * size, line.baseline + 0.25 * size];
  const corners = [left, left + wide].flatMap((x) => [point(x, top), point(x, bottom)]);
  if (!turned) return corners;
  const angle = (turned.by * Math.PI) / 180;
  return corners.map((corner) => {
    const [dx, dy] = [corner.x - turned.about.x, corner.y - turned.about.y];
    return point(
      turned.about.x + dx * Math.cos(angle) - dy * Math.sin(angle),
      turned.about.y + dx * Math.sin(angle) + dy * Math.cos(angle),
    );
  });
}

const widthOf = ({ text, face, size, spacing }: Run, measure: Measure) => measure(text, face, size, spacing);

/** A drawing in the middle of a room, at most as large as it was drawn. */
export function placed({ box, parts }: FlatDrawing, room: Rect): FlatDrawing {
  const scale = Math.min(1, room.w / box.w, room.h / box.h);
  const [w, h] = [box.w * scale, box.h * scale];
  const [x, y] = [room.x + (room.w - w) / 2, room.y + (room.h - h) / 2];
  const [dx, dy] = [x - box.x * scale, y - box.y * scale];
  const at = (point: { x: number; y: number }) => ({ x: point.x * scale + dx, y: point.y * scale + dy });
  const move = (part: Part): Part =>
    isForm(part)
      ? {
          ...part,
          d: svgpath(part.d).scale(scale).translate(dx, dy).round(2).toString(),
          width: part.width * scale,
          dash: part.dash?.map((length) => length * scale),
        }
      : {
          ...part,
          lines: part.lines.map((line) => ({
            ...line,
            x: line.x * scale + dx,
            baseline: line.baseline * scale + dy,
            ...(line.width !== undefined && { width: line.width * scale }),
            runs: line.runs.map((run) => ({ ...run, size: run.size * scale, spacing: run.spacing * scale })),
          })),
          turned: part.turned && { ...part.turned, about: at(part.turned.about) },
        };
  return { box: { x, y, w, h }, parts: parts.map(move) };
}

/** px, y runs down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly w: number;
  readonly h: number;
}

export interface Circle {
  readonly centre: Point;
  /** px. */
  readonly radius: number;
}

/** A point of an outline. */
export interface Corner extends Point {
  /** The circle on which the way from the point before leads here; without one the way is straight. */
  readonly along?: Circle;
}

/** A run of points, and whether its end is joined to its start. */
export interface Outline {
  readonly points: readonly Corner[];
  readonly closed: boolean;
}

/** px. */
export const point = (x: number, y: number): Point => ({ x, y });
/** A run of points that stays open. */
export const polyline = (points: readonly Corner[]): Outline => ({ points, closed: false });
/** A run of points that ends where it began. */
export const polygon = (points: readonly Corner[]): Outline => ({ points, closed: true });

/** From the upper left corner, clockwise. */
export const rectangle = ({ x, y, w, h }: Rect): Outline =>
  polygon([point(x, y), point(x + w, y), point(x + w, y + h), point(x, y + h)]);

/** It is drawn as a circle; its points are for what measures it. */
export const disc = (centre: Point, radius: number): Outline => arc(centre, radius, 0, 360, true);

/** Degrees between two points of an arc: what measures it or fills it with lines goes from point to point. */
const fine = 6;

/** Angles in degrees, clockwise from three o'clock. */
export function arc(centre: Point, radius: number, from: number, to: number, closed = false): Outline {
  const circle: Circle = { centre, radius };
  // In sixes, so that the thirds of an arc and its middle are points of it.
  const count = 6 * Math.max(1, Math.ceil(Math.abs(to - from) / fine / 6));
  const points = Array.from({ length: count + (closed ? 0 : 1) }, (_, index) => {
    const angle = ((from + ((to - from) * index) / count) * Math.PI) / 180;
    const on = point(centre.x + radius * Math.cos(angle), centre.y + radius * Math.sin(angle));
    return index > 0 || closed ? { ...on, along: circle } : on;
  });
  return { points, closed };
}

/** A rectangle whose left and right ends are half discs. */
export function stadium({ x, y, w, h }: Rect): Outline {
  const radius = Math.min(w, h) / 2;
  const end = (across: number, from: number) => arc(point(across, y + radius), radius, from, from + 180).points;
  return polygon([...end(x + w - radius, -90), ...end(x + radius, 90)]);
}

/** The point that is so many px away from `from` on the way to `to`. */
export function towards(from: Point, to: Point, px: number): Point {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  return point(from.x + px * Math.cos(angle), from.y + px * Math.sin(angle));
}

/** The head of an arrow whose tip is `tip`, coming from `from`. */
export function arrowhead(from: Point, tip: Point, length: number): Outline {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const wing = (turn: number) =>
    point(tip.x - length * Math.cos(angle + turn), tip.y - length * Math.sin(angle + turn));
  return polygon([tip, wing(0.46), wing(-0.46)]);
}

/** Lines at 45 degrees inside a shape, `gap` px apart: printing would turn a pattern into a picture. */
export function hatching({ points }: Outline, gap: number): Outline[] {
  const sums = points.map(({ x, y }) => x + y);
  const edges = points.map((from, index) => [from, points[(index + 1) % points.length] ?? from] as const);
  const lines: Outline[] = [];
  for (let at = Math.ceil(Math.min(...sums) / gap) * gap; at < Math.max(...sums); at += gap) {
    const hits: Point[] = [];
    for (const [a, b] of edges) {
      const [from, to] = [a.x + a.y, b.x + b.y];
      if (from > at === to > at) continue;
      const along = (at - from) / (to - from);
      hits.push(point(a.x + along * (b.x - a.x), a.y + along * (b.y - a.y)));
    }
    hits.sort((a, b) => a.x - b.x);
    for (let index = 0; index + 1 < hits.length; index += 2) {
      const [start, end] = [hits[index], hits[index + 1]];
      if (start && end) lines.push(polyline([start, end]));
    }
  }
  return lines;
}

/** Larger by so many px on every side; smaller where they are negative. */
export const grown = ({ x, y, w, h }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  w: w + 2 * by,
  h: h + 2 * by,
});

/** Whether two rectangles share more than an edge. */
export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** Whether two rectangles lie nearer than so many px. */
export const areNear = (a: Rect, b: Rect, px: number): boolean => overlaps(grown(a, px), b);

/** Whether a rectangle lies within another, edges included. */
export const contains = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.w <= outer.x + outer.w + 0.01 &&
  inner.y + inner.h <= outer.y + outer.h + 0.01;

/** The smallest rectangle round some points. */
export function bounds(points: readonly Point[]): Rect {
  // A loop: every island of the earth is asked, and some have thousands of points.
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { x: left, y: top, w: right - left, h: bottom - top };
}

/** A right-angled run of points: its ends and where it turns. */
export const turnsOf = (points: readonly Point[]): Point[] =>
  points.filter((p, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return true;
    return !(before.x === p.x && p.x === after.x) && !(before.y === p.y && p.y === after.y);
  });

/** Whether any part of a line runs through a rectangle. */
export function crosses({ points, closed }: Outline, box: Rect): boolean {
  const ends = closed ? points.length : points.length - 1;
  return points.some((from, index) => {
    const to = points[(index + 1) % points.length];
    return index < ends && to !== undefined && segmentCrosses(from, to, box);
  });
}

/** Clips the segment to the box (Liang and Barsky, 1984); what is left of it lies inside. */
function segmentCrosses(from: Point, to: Point, { x, y, w, h }: Rect): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [direction, distance] of [
    [-dx, from.x - x],
    [dx, x + w - from.x],
    [-dy, from.y - y],
    [dy, y + h - from.y],
  ] as const) {
    if (direction === 0 && distance <= 0) return false;
    if (direction < 0) enter = Math.max(enter, distance / direction);
    if (direction > 0) leave = Math.min(leave, distance / direction);
  }
  return enter < leave;
}

/** To a tenth of a px, as drawings are written. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** px of the stage: everything on a slide is measured in them, and a larger screen enlarges it as a whole. */
export const slideSize = { width: 1280, height: 720 } as const;

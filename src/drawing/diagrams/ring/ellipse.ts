import { grown, type Point, type Rect } from '../../geometry.ts';

/** The line that a ring is drawn along. Angles in degrees, clockwise on the page, from three o'clock. */
export interface Ellipse {
  readonly centre: Point;
  readonly rx: number;
  readonly ry: number;
}

/** Its point at an angle. */
export const at = ({ centre, rx, ry }: Ellipse, angle: number): Point => {
  const turn = (angle * Math.PI) / 180;
  return { x: centre.x + rx * Math.cos(turn), y: centre.y + ry * Math.sin(turn) };
};

/** A box of some size about its middle. */
export const boxAround = ({ x, y }: Point, { w, h }: { w: number; h: number }): Rect => ({
  x: x - w / 2,
  y: y - h / 2,
  w,
  h,
});

const inside = ({ x, y }: Point, box: Rect) => x > box.x && x < box.x + box.w && y > box.y && y < box.y + box.h;

/** Where a way leaves a box: between `from`, which is in it, and `to`, which is not. */
function edge(way: (share: number) => Point, from: number, to: number, box: Rect): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (inside(way(middle), box)) low = middle;
    else high = middle;
  }
  return high;
}

/** px between the points of a curve, and what is kept free of them where an arrowhead stands. */
const STEP = 10;
const HEAD = 22;
/** px between an arrowhead and its box, whose outline would hide a corner of a head that comes aslant. */
const CLEAR = 5;

/** The part of a way, from share 0 to 1, that lies between two boxes, as points; straight where it is short. */
export function between(way: (share: number) => Point, from: Rect, to: Rect, curved: boolean): Point[] {
  const start = edge(way, 0, 0.5, from);
  const end = edge(way, 1, 0.5, grown(to, CLEAR));
  const [first, last] = [way(start), way(end)];
  if (!curved) return [first, last];
  const length = Math.hypot(last.x - first.x, last.y - first.y);
  const count = Math.ceil(length / STEP);
  const points = Array.from({ length: count }, (_, i) => way(start + ((end - start) * (i + 1)) / (count + 1)));
  const far = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y) > HEAD;
  return [first, ...points.filter((point) => far(point, first) && far(point, last)), last];
}

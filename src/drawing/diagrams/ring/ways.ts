import { areNear, bounds, type Point, type Rect } from '../../geometry.ts';
import type { Measure } from '../../measure.ts';
import type { Arrow, PlacedArrow, PlacedLabel, PlacedNode, Scene } from '../model.ts';
import { TYPE, widthOf } from '../type.ts';
import { at, between, boxAround } from './ellipse.ts';
import type { Ring } from './place.ts';

/** px from words to the line that they are about. */
const BESIDE = 9;
/** px that two boxes must share for a straight line down from one to the other. */
const SHARED = 40;

/** Joins the boxes of a ring: along the ellipse, straight down from a door, straight to the middle. */
export function joined(ring: Ring, arrows: readonly Arrow[], measure: Measure): Scene | undefined {
  const ways = arrows.map((arrow) => ({ ...arrow, points: wayOf(arrow, ring) }));
  const placed: PlacedArrow[] = [];
  for (const way of ways) {
    const label = way.lines.length > 0 ? labelBeside(way, ring.nodes, ways, measure) : undefined;
    if (way.lines.length > 0 && !label) return undefined;
    placed.push({ ...way, label });
  }
  return { nodes: ring.nodes, arrows: placed, marks: [] };
}

function wayOf({ from, to }: Arrow, { round, nodes, ellipse, angles }: Ring): Point[] {
  const boxOf = (id: string) => (nodes.find((node) => node.id === id) as PlacedNode).box;
  const [a, b] = [boxOf(from), boxOf(to)];
  const start = angles[round.ring.indexOf(from)];
  if (start !== undefined && round.ring.includes(to))
    return between((share) => at(ellipse, start + (360 / angles.length) * share), a, b, true);
  const [left, right] = [Math.max(a.x, b.x), Math.min(a.x + a.w, b.x + b.w)];
  const down = start === undefined && right - left > SHARED;
  const [first, last] = [a, b].map(({ x, y, w, h }) => ({ x: down ? (left + right) / 2 : x + w / 2, y: y + h / 2 }));
  return between((share) => part(first as Point, last as Point, share), a, b, false);
}

/** The words of an arrow stand beside its middle, where they meet nothing. */
function labelBeside(
  { points, lines }: Pick<PlacedArrow, 'points' | 'lines'>,
  nodes: readonly PlacedNode[],
  ways: readonly Pick<PlacedArrow, 'points'>[],
  measure: Measure,
): PlacedLabel | undefined {
  const size = { w: widthOf(lines, TYPE.label, measure), h: lines.length * TYPE.line };
  const tries = [0.5, 0.4, 0.6, 0.3, 0.7].flatMap((share) => {
    const i = Math.min(points.length - 2, Math.floor(share * (points.length - 1)));
    const [a, b] = [points[i] as Point, points[i + 1] as Point];
    const middle = part(a, b, 0.5);
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const [nx, ny] = [-(b.y - a.y) / length, (b.x - a.x) / length];
    const off = BESIDE + (Math.abs(nx) * size.w + Math.abs(ny) * size.h) / 2;
    return [off, -off].map((by) => boxAround({ x: middle.x + nx * by, y: middle.y + ny * by }, size));
  });
  const free = (box: Rect) =>
    box.x >= 0 &&
    !nodes.some((node) => areNear(box, node.box, 6)) &&
    !ways.some((way) => way.points.slice(1).some((b, i) => areNear(box, bounds([way.points[i] as Point, b]), 3)));
  const box = tries.find(free);
  return box && { box, anchor: 'middle', onLine: false };
}

const part = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

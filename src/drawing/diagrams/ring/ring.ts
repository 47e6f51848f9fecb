import { areNear, bounds, grown, type Point, type Rect } from '../../geometry.ts';
import type { Measure } from '../../measure.ts';
import { partsOf } from '../graph/parts.ts';
import {
  type Arrow,
  labelOf,
  type Mark,
  type PlacedArrow,
  type PlacedLabel,
  type PlacedNode,
  type Scene,
  type Shape,
} from '../model.ts';
import type { RawGraph } from '../read/raw-graph.ts';
import { TYPE, widthOf, wrapped } from '../type.ts';
import { roundIn } from './round.ts';
import { DOT, type Laid } from './stations.ts';
import { layTall, WITHIN_TRACK } from './tall.ts';
import { layWide } from './wide.ts';

/** px of words at its stations and on its doors. The largest at which all fit is taken. */
const ATTEMPTS = [
  { station: 34, door: 24 },
  { station: 28, door: 24 },
  { station: 24, door: 24 },
] as const;

/** Whether a graph is drawn as a ring. */
export const goesRound = (raw: RawGraph): boolean => roundIn(raw) !== undefined;

/**
 * A loop drawn as a ring that is read clockwise: a dot for each of its boxes with the words beside it, doors that lead into
 * it, and the way out. On a phone it is as narrow as a race track, with all words at its right.
 */
export function ringScene(raw: RawGraph, shape: Shape, height: number, measure: Measure): Scene | undefined {
  const round = roundIn(raw);
  if (!round) return undefined;
  const { parts, arrows: given } = partsOf(raw);
  const isBack = ({ from, to }: Arrow) => from === round.ring.at(-1) && to === round.ring[0];
  const arrows = given.map((arrow) =>
    shape === 'tall' && isBack(arrow)
      ? { ...arrow, lines: wrapped([labelOf(arrow)], WITHIN_TRACK, TYPE.label, measure) }
      : arrow,
  );
  for (const sizes of ATTEMPTS) {
    const laid =
      shape === 'tall' ? layTall(parts, round, sizes, arrows, measure) : layWide(parts, round, sizes, height, measure);
    const scene = laid && joined(laid, arrows, measure);
    if (scene) return scene;
  }
  return undefined;
}

function joined(
  { nodes, dots, wayOf, room, labels }: Laid,
  arrows: readonly Arrow[],
  measure: Measure,
): Scene | undefined {
  const ways = arrows.map((arrow) => ({
    ...arrow,
    broad: dots.has(arrow.from) && dots.has(arrow.to),
    points: wayOf(arrow),
  }));
  const placed: PlacedArrow[] = [];
  for (const way of ways) {
    const label =
      way.lines.length > 0
        ? labelBeside(way, nodes, ways, { room, first: labels, dots: [...dots.values()] }, measure)
        : undefined;
    if (way.lines.length > 0 && !label) return undefined;
    placed.push({ ...way, label });
  }
  const marks = [...dots].flatMap(([id, at]): Mark[] => {
    const node = nodes.find((one) => one.id === id);
    return node ? [{ mark: 'dot', at, node, radius: DOT }] : [];
  });
  return { nodes, arrows: placed, marks };
}

/** px from words to the line that they are about. */
const BESIDE = 15;

/** The words of an arrow stand beside its middle and meet nothing. */
function labelBeside(
  { points, lines }: Pick<PlacedArrow, 'points' | 'lines'>,
  nodes: readonly PlacedNode[],
  ways: readonly Pick<PlacedArrow, 'points'>[],
  { room, first, dots }: { room: Rect; first: 1 | -1; dots: readonly Point[] },
  measure: Measure,
): PlacedLabel | undefined {
  const size = { w: widthOf(lines, TYPE.label, measure), h: lines.length * TYPE.line };
  const tries = [first, -first].flatMap((hand) =>
    [0.5, 0.4, 0.6, 0.3, 0.7].map((share) => {
      const { at, along } = alongWay(points, share);
      const off = hand * (BESIDE + (Math.abs(along.y) * size.w + Math.abs(along.x) * size.h) / 2);
      return { x: at.x - along.y * off - size.w / 2, y: at.y + along.x * off - size.h / 2, ...size };
    }),
  );
  const isFree = (box: Rect) =>
    box.x >= room.x &&
    box.x + box.w <= room.x + room.w &&
    !nodes.some((node) => areNear(box, node.box, 6)) &&
    !dots.some((dot) => areNear(box, grown({ ...dot, w: 0, h: 0 }, DOT), 6)) &&
    !ways.some((way) => way.points.slice(1).some((b, i) => areNear(box, bounds([way.points[i] as Point, b]), 5)));
  const box = tries.find(isFree);
  return box && { box, anchor: 'middle', onLine: false };
}

/** The point after so much of a way's length, and its direction there. */
function alongWay(points: readonly Point[], share: number): { at: Point; along: Point } {
  const lengths = points.slice(1).map((b, i) => Math.hypot(b.x - (points[i] as Point).x, b.y - (points[i] as Point).y));
  let left = share * lengths.reduce((sum, each) => sum + each, 0);
  const index = Math.max(
    0,
    lengths.findIndex((length, i) => {
      if (left <= length || i === lengths.length - 1) return true;
      left -= length;
      return false;
    }),
  );
  const [a, b, length] = [points[index] as Point, points[index + 1] as Point, lengths[index] as number];
  const along = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  return { at: { x: a.x + along.x * left, y: a.y + along.y * left }, along };
}

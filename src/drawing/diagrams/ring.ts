import { areNear, bounds, grown, type Point, type Rect } from '../geometry.ts';
import type { Measure } from '../measure.ts';
import { besideWords } from './fit.ts';
import { type Part, partsOf, type RawGraph } from './graph/parts.ts';
import {
  type Arrow,
  type Form,
  labelOf,
  type PlacedArrow,
  type PlacedLabel,
  type PlacedNode,
  ROOM,
  type Scene,
  type Shape,
} from './model.ts';
import { faceLine, faceOf, TYPE, widthOf, wrapped } from './type.ts';

/** px of words: on the ring, at its doors, in its middle. The largest at which all fit is taken. */
const ATTEMPTS: readonly Sizes[] = [
  { ring: 28, door: 32, middle: 48 },
  { ring: 26, door: 32, middle: 40 },
  { ring: 24, door: 26, middle: 32 },
  { ring: 24, door: 24, middle: 24 },
];

/** px of a line on a phone: an author's own lines are too long for two boxes side by side. */
const NARROW = 150;

/** Whether a graph is drawn as a ring. */
export const goesRound = (raw: RawGraph): boolean => roundIn(raw) !== undefined;

/** A loop drawn as one: its boxes on an ellipse, doors above those that they lead to, what comes of it in the middle. */
export function ringScene(raw: RawGraph, shape: Shape, height: number, measure: Measure): Scene | undefined {
  const round = roundIn(raw);
  if (!round) return undefined;
  const { parts, arrows } = partsOf(raw);
  const narrow = (part: Part) => ({ ...part, lines: wrapped([labelOf(part)], NARROW, faceOf(part), measure) });
  const worded = shape === 'tall' ? parts.map(narrow) : parts;
  for (const sizes of ATTEMPTS) {
    const ring = place(worded, round, { shape, height, sizes, measure });
    const scene = ring && joined(ring, arrows, measure);
    if (scene) return scene;
  }
  return undefined;
}

/** Outlines in which words need more room than a ring's boxes have, which are all of one size. */
const slanted: readonly (Form | undefined)[] = ['diamond', 'hexagon', 'circle', 'cylinder', 'lean', 'lean-back'];

/** Frames, notes, slanted outlines, invisible arrows and those of a box to itself are no part of a ring. */
function roundIn(raw: RawGraph): Round | undefined {
  const { parts, arrows, spacers } = partsOf(raw);
  const fits = ({ look, parent, form }: Part) => look === 'box' && parent === undefined && !slanted.includes(form);
  const leads = arrows.every(({ from, to }) => from !== to);
  const plain = spacers.length === 0 && leads && parts.every(fits);
  return plain
    ? roundOf(
        parts.map(({ id }) => id),
        arrows,
      )
    : undefined;
}

/** The least that looks like a ring: three in a circle are better told as a triangle. */
const LEAST = 4;

/** How a drawing goes round: the ids on its one loop, in the order of its arrows, and who stands outside it. */
interface Round {
  readonly ring: readonly string[];
  /** Each with the id on the ring that it leads to. */
  readonly doors: readonly { readonly id: string; readonly to: string }[];
  /** What comes of it. */
  readonly middle: readonly string[];
}

type End = Pick<Arrow, 'from' | 'to' | 'both'>;

/**
 * Reads a graph as a ring: one loop, doors that lead into it, and what it leads to. Undefined where it is anything else,
 * such as two loops, a chain beside it or a node that is joined to nothing.
 */
function roundOf(ids: readonly string[], arrows: readonly End[]): Round | undefined {
  if (arrows.some(({ both }) => both)) return undefined;
  const ring = loopOf(ids, arrows);
  if (!ring || ring.length < LEAST) return undefined;
  const next = new Map(ring.map((id, i) => [id, ring[(i + 1) % ring.length]]));
  const beside = arrows.filter(({ from, to }) => next.get(from) !== to);
  const outside = ids.filter((id) => !next.has(id));
  const ways = outside.map((id) => ({
    id,
    into: beside.filter(({ from, to }) => from === id && next.has(to)),
    out: beside.filter(({ from, to }) => to === id && next.has(from)),
  }));
  if (beside.length !== ways.length || ways.some(({ into, out }) => into.length + out.length !== 1)) return undefined;
  const doors = ways.flatMap(({ id, into: [way] }) => (way ? [{ id, to: way.to }] : []));
  const middle = ways.flatMap(({ id, out: [way] }) => (way ? [id] : []));
  return doors.length <= 2 && middle.length <= 1 ? { ring, doors, middle } : undefined;
}

/** The loop through the first node that lies on one, or undefined where there is none. */
function loopOf(ids: readonly string[], arrows: readonly End[]): string[] | undefined {
  const walk = (path: readonly string[]): string[] | undefined => {
    for (const { from, to } of arrows) {
      if (from !== path.at(-1)) continue;
      if (to === path[0]) return [...path];
      const found = path.includes(to) ? undefined : walk([...path, to]);
      if (found) return found;
    }
    return undefined;
  };
  for (const id of ids) {
    const loop = walk([id]);
    if (loop) return loop;
  }
  return undefined;
}

/** px of the words of each place. */
type Sizes = Readonly<Record<'ring' | 'door' | 'middle', number>>;

/** Boxes on and round an ellipse. */
interface Ring {
  readonly round: Round;
  readonly nodes: readonly PlacedNode[];
  readonly ellipse: Ellipse;
  /** Of the boxes on it, in their order. */
  readonly angles: readonly number[];
}

interface Ground {
  readonly shape: Shape;
  readonly height: number;
  readonly sizes: Sizes;
  readonly measure: Measure;
}

const PAD = 16;
/** px between a door and what it leads to. */
const GAP = 38;
/** px between any two boxes. */
const APART = 14;
/** px that a ring is high on a phone, where it stands upright. */
const TALL = 760;

type Sized = Part & { readonly size: number | undefined };

/** Puts boxes in their places; undefined where two of them would meet. */
function place(parts: readonly Part[], round: Round, ground: Ground): Ring | undefined {
  const { shape, height, sizes, measure } = ground;
  const { w } = ROOM[shape];
  const sized = (ids: readonly string[], size: number): Sized[] =>
    parts
      .filter(({ id }) => ids.includes(id))
      .map((part) => ({ ...part, size: size === TYPE.size ? undefined : size }));
  const ring = sized(round.ring, sizes.ring);
  const entries = sized(
    round.doors.map(({ id }) => id),
    sizes.door,
  );
  const middle = sized(round.middle, sizes.middle);
  const [station, door] = [sizeOf(ring, measure), sizeOf(entries, measure)];
  // doors stand in the upper corners; where the topmost box would touch them, the ring begins below
  const top = entries.length > 0 && w - 2 * door.w - station.w < 2 * GAP ? door.h + GAP / 2 : 0;
  const angles = anglesOf(round);
  const ellipse = ellipseIn(
    { x: 0, y: top, w, h: (Number.isFinite(height) ? height : TALL + top) - top },
    station,
    angles,
  );
  const boxes = new Map(round.ring.map((id, i) => [id, boxAround(at(ellipse, angles[i] as number), station)]));
  for (const { id, to } of round.doors) {
    const { x, y } = boxes.get(to) as Rect;
    boxes.set(id, { x: x + station.w / 2 < w / 2 ? 0 : w - door.w, y: 0, ...door });
    if (y < door.h + GAP) return undefined;
  }
  for (const { id } of middle) boxes.set(id, boxAround(ellipse.centre, sizeOf(middle, measure)));
  const nodes = [...ring, ...entries, ...middle].map(
    (part): PlacedNode => ({
      ...part,
      look: 'box',
      box: boxes.get(part.id) as Rect,
      gate: part.kind === 'lever' ? { flow: 'across', depth: 0 } : undefined,
    }),
  );
  const apart = nodes.every((a, i) => nodes.slice(i + 1).every((b) => !areNear(a.box, b.box, APART)));
  return apart ? { round, nodes, ellipse, angles } : undefined;
}

/** The two that doors lead to stand at equal height; without doors the first box stands on top. */
function anglesOf({ ring, doors }: Round): number[] {
  const entered = doors.map(({ to }) => ring.indexOf(to));
  const top = entered.length > 0 ? entered.reduce((sum, index) => sum + index, 0) / entered.length : 0;
  return ring.map((_, i) => 270 + ((i - top) * 360) / ring.length);
}

/** The largest whose boxes stay in the room. */
function ellipseIn(room: Rect, station: Pick<Rect, 'w' | 'h'>, angles: readonly number[]): Ellipse {
  const turns = angles.map((angle) => (angle * Math.PI) / 180);
  const [highest, lowest] = [Math.min(...turns.map(Math.sin)), Math.max(...turns.map(Math.sin))];
  const widest = Math.max(...turns.map((turn) => Math.abs(Math.cos(turn))));
  const ry = (room.h - station.h) / (lowest - highest);
  const centre = { x: room.x + room.w / 2, y: room.y + station.h / 2 - highest * ry };
  return { centre, rx: (room.w - station.w) / 2 / widest, ry };
}

/** One size for boxes of one place in the ring. */
const sizeOf = (alike: readonly Sized[], measure: Measure) => ({
  w: Math.max(0, ...alike.map((one) => widthOf(one.lines, faceOf(one), measure, one.size) + besideWords(one) + PAD)),
  h: Math.max(0, ...alike.map(({ lines, size, kind }) => lines.length * faceLine(size) + (kind === 'lever' ? 52 : 32))),
});

/** px from words to the line that they are about. */
const BESIDE = 9;
/** px that two boxes must share for a straight line down from one to the other. */
const SHARED = 40;

/** Joins the boxes of a ring: along the ellipse, straight down from a door, straight to the middle. */
function joined(ring: Ring, arrows: readonly Arrow[], measure: Measure): Scene | undefined {
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

/** The line that a ring is drawn along. Angles in degrees, clockwise on the page, from three o'clock. */
interface Ellipse {
  readonly centre: Point;
  readonly rx: number;
  readonly ry: number;
}

/** Its point at an angle. */
const at = ({ centre, rx, ry }: Ellipse, angle: number): Point => {
  const turn = (angle * Math.PI) / 180;
  return { x: centre.x + rx * Math.cos(turn), y: centre.y + ry * Math.sin(turn) };
};

/** A box of some size about its middle. */
const boxAround = ({ x, y }: Point, { w, h }: { w: number; h: number }): Rect => ({
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
function between(way: (share: number) => Point, from: Rect, to: Rect, curved: boolean): Point[] {
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

import { areNear, contains, crosses, grown, type Point, polyline, type Rect } from '../../geometry.ts';
import type { Measure } from '../../measure.ts';
import type { Part } from '../graph/parts.ts';
import { type PlacedNode, ROOM } from '../model.ts';
import { faceLine } from '../type.ts';
import type { Round } from './round.ts';
import {
  ASIDE,
  arcPoints,
  asDoor,
  asWords,
  boxOf,
  CLEAR,
  DOT,
  doorOf,
  inBox,
  type Laid,
  type Sized,
  type Sizes,
  short,
  stationOf,
} from './stations.ts';

/** px of a ring's radius that are tried, the largest first. */
const RADII = { most: 240, least: 110, step: 5 } as const;
/** px between any two boxes, and between doors above each other. */
const APART = 10;
const BETWEEN = 16;

/** Words outside the ring, beside their dots; doors at the edges, level with theirs, and so the way out where it has a side. */
export function layWide(
  parts: readonly Part[],
  round: Round,
  sizes: Sizes,
  height: number,
  measure: Measure,
): Laid | undefined {
  const partOf = (id: string) => parts.find((part) => part.id === id) as Part;
  const stations = round.ring.map((id) => stationOf(partOf(id), sizes.station, measure));
  const doors = round.doors.map(({ id, to }) => ({ to, box: doorOf(partOf(id), sizes.door, measure) }));
  const out = round.out && { ...round.out, box: boxOf(partOf(round.out.id), sizes.door, measure) };
  const { w } = ROOM.wide;
  const room = { x: 0, y: 0, w, h: height };
  for (let radius = RADII.most; radius >= RADII.least; radius -= RADII.step) {
    const laid = lay({ round, stations, doors, out, radius, room });
    const boxes = laid.nodes.map(({ box }) => box);
    const isClear = (points: readonly Point[], ends: readonly string[]) =>
      laid.nodes.every(({ id, box }) => ends.includes(id) || !crosses(polyline(points), grown(box, CLEAR)));
    const fits = boxes.every(
      (box, i) => contains(room, box) && boxes.slice(i + 1).every((other) => !areNear(box, other, APART)),
    );
    const ring = round.ring.map((from, i) => ({ from, to: round.ring[(i + 1) % round.ring.length] as string }));
    const ways = [
      ...ring,
      ...doors.map(({ box, to }) => ({ from: box.part.id, to })),
      ...(out ? [{ from: out.from, to: out.id }] : []),
    ];
    const ends = ({ from, to }: (typeof ways)[number]) => [from, to].filter((id) => !laid.dots.has(id));
    if (fits && ways.every((way) => isClear(laid.wayOf(way), ends(way)))) return laid;
  }
  return undefined;
}

interface Plan {
  readonly round: Round;
  readonly stations: readonly Sized[];
  readonly doors: readonly { readonly to: string; readonly box: Sized }[];
  readonly out: { readonly id: string; readonly from: string; readonly box: Sized } | undefined;
  readonly radius: number;
  readonly room: Rect;
}

function lay({
  round,
  stations,
  doors,
  out,
  radius,
  room,
}: Plan): Laid & { wayOf(way: { from: string; to: string }): Point[] } {
  const angles = anglesOf(round);
  const above = stations.filter((_, i) => sideOf(angles[i] as number) === 'above').map(({ h }) => h + ASIDE);
  const centre = { x: room.w / 2, y: Math.max(0, ...above) + DOT + radius };
  const dots = new Map(round.ring.map((id, i) => [id, at(centre, radius, angles[i] as number)]));
  const dotOf = (id: string) => dots.get(id) as Point;
  const nodes: PlacedNode[] = [];
  const isLeft = ({ x }: Point) => x <= centre.x + 1;
  const isEntered = (id: string) => doors.some(({ to }) => to === id);
  for (const to of new Set(doors.map((door) => door.to))) {
    const dot = dotOf(to);
    // the last stands level with its dot, the others above it
    let foot = Number.NaN;
    for (const { box } of doors.filter((door) => door.to === to).toReversed()) {
      const y = Number.isNaN(foot) ? dot.y - box.h / 2 : foot - BETWEEN - box.h;
      nodes.push(asDoor(box, { x: isLeft(dot) ? 0 : room.w - box.w, y }, isLeft(dot) ? 'start' : 'end'));
      foot = y;
    }
  }
  const outSide = out && sideOf(angles[round.ring.indexOf(out.from)] as number);
  const isLevel = out && !isEntered(out.from) && (outSide === 'left' || outSide === 'right');
  if (out) {
    const dot = dotOf(out.from);
    const edge = isLeft(dot) ? 0 : room.w - out.box.w;
    const beside = isLeft(dot) ? dot.x - 64 - out.box.w : dot.x + 64;
    const foot = dot.y < centre.y ? 0 : room.h - out.box.h;
    nodes.push(inBox(out.box, isLevel ? { x: edge, y: dot.y - out.box.h / 2 } : { x: beside, y: foot }));
  }
  for (const [i, station] of stations.entries()) {
    const { id } = station.part;
    const box = doors.findLast(({ to }) => to === id)?.box ?? (isLevel && out?.from === id ? out.box : undefined);
    const under = box && dotOf(id).y + box.h / 2 + APART;
    nodes.push(beside(station, dotOf(id), angles[i] as number, { isLeft: out?.from === id, under }));
  }
  const boxFor = (id: string) => (nodes.find((node) => node.id === id) as PlacedNode).box;
  return {
    nodes,
    dots,
    room,
    labels: 1,
    wayOf: ({ from, to }) => {
      const [start, end] = [dots.get(from), dots.get(to)];
      if (start && end) {
        const angle = angles[round.ring.indexOf(from)] as number;
        const free = (((DOT + CLEAR) / radius) * 180) / Math.PI;
        return arcPoints(centre, radius, angle + free, angle + 360 / angles.length - free);
      }
      const dot = (end ?? start) as Point;
      const { x, y, w, h } = boxFor(end ? from : to);
      const level = y + h / 2;
      const outward = x < dot.x ? -1 : 1;
      const edge = outward < 0 ? x + w : x;
      if (end) {
        const bend = { x: dot.x + outward * (dot.y - level), y: level };
        const first = { x: edge, y: level };
        return dot.y - level < 1
          ? [first, short(first, dot, DOT + CLEAR)]
          : [first, bend, short(bend, dot, DOT + CLEAR)];
      }
      const tip = { x: edge - outward * CLEAR, y: level };
      if (isLevel) return [{ x: dot.x + outward * DOT, y: level }, tip];
      return [{ x: dot.x, y: dot.y + Math.sign(level - dot.y) * DOT }, { x: dot.x, y: level }, tip];
    },
  };
}

const at = ({ x, y }: Point, radius: number, angle: number): Point =>
  arcPoints({ x, y }, radius, angle, angle)[0] as Point;

/** The two that doors lead to stand at equal height, one alone at the left; without doors the first box stands on top. */
function anglesOf({ ring, doors }: Round): number[] {
  const entered = [...new Set(doors.map(({ to }) => ring.indexOf(to)))];
  const [only, another] = entered;
  if (only !== undefined && another === undefined) return ring.map((_, i) => 180 + ((i - only) * 360) / ring.length);
  const top = entered.length > 0 ? entered.reduce((sum, index) => sum + index, 0) / entered.length : 0;
  return ring.map((_, i) => 270 + ((i - top) * 360) / ring.length);
}

/** On which side of its dot the words of a station stand. */
function sideOf(angle: number): 'above' | 'below' | 'left' | 'right' {
  const turn = (angle * Math.PI) / 180;
  if (Math.abs(Math.cos(turn)) < 0.3) return Math.sin(turn) < 0 ? 'above' : 'below';
  return Math.cos(turn) < 0 ? 'left' : 'right';
}

/** Words above or below a dot that is left by the way out stand beside that way; those of a dot that a level line meets under it. */
function beside(
  station: Sized,
  dot: Point,
  angle: number,
  { isLeft, under }: { isLeft: boolean; under: number | undefined },
): PlacedNode {
  const { w, h } = station;
  const far = DOT + ASIDE;
  const side = sideOf(angle);
  // the ring swells beside a dot towards its middle: there the nearer line stands level with the dot
  const line = faceLine(station.size);
  const lean = Math.sin((angle * Math.PI) / 180);
  const level = dot.y - (lean > 0.5 ? line / 2 : lean < -0.5 ? h - line / 2 : h / 2);
  const x = side === 'left' ? dot.x - far - w : side === 'right' ? dot.x + far : isLeft ? dot.x + ASIDE : dot.x - w / 2;
  switch (side) {
    case 'above':
      return asWords(station, { x, y: dot.y - far - h }, isLeft ? 'start' : undefined);
    case 'below':
      return asWords(station, { x, y: dot.y + far }, isLeft ? 'start' : undefined);
    case 'left':
      return asWords(station, { x, y: under ?? level }, 'end');
    case 'right':
      return asWords(station, { x, y: under ?? level }, 'start');
  }
}

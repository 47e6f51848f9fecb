import { areNear, contains, crosses, grown, type Point, polyline, type Rect } from '../../geometry.ts';
import type { Measure } from '../../measure.ts';
import type { Part } from '../graph/parts.ts';
import { type PlacedNode, ROOM } from '../model.ts';
import { faceLine } from '../type.ts';
import type { Round } from './round.ts';
import {
  ASIDE,
  arcPoints,
  asWords,
  boxOf,
  CLEAR,
  DOT,
  inBox,
  type Laid,
  type Sized,
  type Sizes,
  stationOf,
} from './stations.ts';

/** px of a ring's radius that are tried, the largest first. */
const RADII = { most: 240, least: 110, step: 5 } as const;
/** px between any two boxes; between doors above each other, and of their ways from the dot’s middle. */
const APART = 10;
const DOORS = { between: 16, trunk: [8, 14] } as const;

/** Words outside the ring, beside their dots; doors in the upper corners; the way out at the foot, or the head, of its side. */
export function layWide(
  parts: readonly Part[],
  round: Round,
  sizes: Sizes,
  height: number,
  measure: Measure,
): Laid | undefined {
  const partOf = (id: string) => parts.find((part) => part.id === id) as Part;
  const stations = round.ring.map((id) => stationOf(partOf(id), sizes.station, measure));
  const doors = round.doors.map(({ id, to }) => ({ to, box: boxOf(partOf(id), sizes.door, measure) }));
  const out = round.out && { ...round.out, box: boxOf(partOf(round.out.id), sizes.station, measure) };
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
  const nodes: PlacedNode[] = stations.map((station, i) =>
    beside(station, dotOf(station.part.id), angles[i] as number, out?.from === station.part.id),
  );
  const trunks = new Map<string, number>();
  for (const { id, to, box, before } of ranked(doors)) {
    const dot = dotOf(to);
    const inward = dot.x < centre.x ? 1 : -1;
    const x = inward > 0 ? 0 : room.w - box.w;
    nodes.push(inBox(box, { x, y: before * (box.h + DOORS.between) }));
    // the upper one goes down nearer to the ring, past the lower
    trunks.set(id, dot.x - inward * (DOORS.trunk[0] + before * DOORS.trunk[1]));
  }
  if (out) {
    const dot = dotOf(out.from);
    const x = dot.x <= centre.x + 1 ? dot.x - 64 - out.box.w : dot.x + 64;
    nodes.push(inBox(out.box, { x, y: dot.y < centre.y ? 0 : room.h - out.box.h }));
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
      if (end) {
        const { x, y, w, h } = boxFor(from);
        const trunk = trunks.get(from) ?? end.x;
        const level = y + h / 2;
        return [
          { x: end.x < centre.x ? x + w : x, y: level },
          { x: trunk, y: level },
          { x: trunk, y: end.y - Math.sqrt(Math.max(0, DOT ** 2 - (trunk - end.x) ** 2)) - CLEAR },
        ];
      }
      const dot = start as Point;
      const { x, y, w, h } = boxFor(to);
      const level = y + h / 2;
      const isDown = level > dot.y;
      const tip = { x: x < dot.x ? x + w + CLEAR : x - CLEAR, y: level };
      return [{ x: dot.x, y: dot.y + (isDown ? DOT : -DOT) }, { x: dot.x, y: level }, tip];
    },
  };
}

const at = ({ x, y }: Point, radius: number, angle: number): Point =>
  arcPoints({ x, y }, radius, angle, angle)[0] as Point;

/** Doors with how many stand above them at the same station. */
const ranked = (doors: Plan['doors']) =>
  doors.map((door, i) => ({
    ...door,
    id: door.box.part.id,
    before: doors.slice(0, i).filter(({ to }) => to === door.to).length,
  }));

/** The two that doors lead to stand at equal height; without doors the first box stands on top. */
function anglesOf({ ring, doors }: Round): number[] {
  const entered = [...new Set(doors.map(({ to }) => ring.indexOf(to)))];
  const top = entered.length > 0 ? entered.reduce((sum, index) => sum + index, 0) / entered.length : 0;
  return ring.map((_, i) => 270 + ((i - top) * 360) / ring.length);
}

/** On which side of its dot the words of a station stand. */
function sideOf(angle: number): 'above' | 'below' | 'left' | 'right' {
  const turn = (angle * Math.PI) / 180;
  if (Math.abs(Math.cos(turn)) < 0.3) return Math.sin(turn) < 0 ? 'above' : 'below';
  return Math.cos(turn) < 0 ? 'left' : 'right';
}

/** Words above or below a dot that is left by the way out stand beside that way. */
function beside(station: Sized, dot: Point, angle: number, isLeft: boolean): PlacedNode {
  const { w, h } = station;
  const far = DOT + ASIDE;
  // the ring swells beside a dot towards its middle: there the nearer line stands level with the dot
  const line = faceLine(station.size);
  const lean = Math.sin((angle * Math.PI) / 180);
  const beginning = dot.y - (lean > 0.5 ? line / 2 : lean < -0.5 ? h - line / 2 : h / 2);
  const middle = isLeft ? { x: dot.x + ASIDE, anchor: 'start' as const } : { x: dot.x - w / 2, anchor: undefined };
  switch (sideOf(angle)) {
    case 'above':
      return asWords(station, { x: middle.x, y: dot.y - far - h }, middle.anchor);
    case 'below':
      return asWords(station, { x: middle.x, y: dot.y + far }, middle.anchor);
    case 'left':
      return asWords(station, { x: dot.x - far - w, y: beginning }, 'end');
    case 'right':
      return asWords(station, { x: dot.x + far, y: beginning }, 'start');
  }
}

import type { Point } from '../../geometry.ts';
import type { Measure } from '../../measure.ts';
import type { Part } from '../graph/parts.ts';
import { type Arrow, type PlacedNode, ROOM } from '../model.ts';
import { TYPE } from '../type.ts';
import type { Round } from './round.ts';
import {
  arcPoints,
  asDoor,
  asWords,
  boxOf,
  CLEAR,
  DOT,
  doorOf,
  inBox,
  type Laid,
  type Sizes,
  short,
  stationOf,
} from './stations.ts';

/** px of the track's left and right, from where words stand, and between two stations. */
const TRACK = { left: 20, right: 146, words: 188, between: 56 } as const;
const RADIUS = (TRACK.right - TRACK.left) / 2;
/** px of a line of words inside the track. */
export const WITHIN_TRACK = TRACK.right - TRACK.left - 26;
/** px that a door stands further to the right than words, for its arrow. */
const ARROW = 40;
/** px between a door and the words below it, or another door. */
const DOOR = 12;

/** A track that runs down past all stations and back up at its left; doors stand over the words, the way out under them. */
export function layTall(
  parts: readonly Part[],
  round: Round,
  sizes: Sizes,
  arrows: readonly Arrow[],
  measure: Measure,
): Laid | undefined {
  const partOf = (id: string) => parts.find((part) => part.id === id) as Part;
  const nodes: PlacedNode[] = [];
  const dots = new Map<string, Point>();
  let y = 0;
  for (const [index, id] of round.ring.entries()) {
    const doors = round.doors.filter(({ to }) => to === id).map((door) => doorOf(partOf(door.id), sizes.door, measure));
    const words = stationOf(partOf(id), sizes.station, measure);
    // the last door stands level with the dot, the words under it
    const level = doors.at(-1) ?? words;
    const above = doors.slice(0, -1).reduce((sum, { h }) => sum + h + DOOR, 0);
    if (index === 0) y = Math.max(y, RADIUS + DOT - above - level.h / 2);
    for (const door of doors) {
      nodes.push(asDoor(door, { x: TRACK.words + ARROW, y }, 'end'));
      y += door.h + DOOR;
    }
    dots.set(id, { x: TRACK.right, y: (doors.length > 0 ? y - DOOR - level.h : y) + level.h / 2 });
    nodes.push(asWords(words, { x: TRACK.words, y }, 'start'));
    y += words.h;
    if (round.out?.from === id) {
      const box = boxOf(partOf(round.out.id), sizes.door, measure);
      nodes.push(inBox(box, { x: TRACK.words, y: y + 2 * DOOR }));
      y += box.h + 2 * DOOR;
    }
    const label = arrows.find(({ from, to }) => from === id && to === round.ring[index + 1])?.lines.length ?? 0;
    y += Math.max(TRACK.between, label * TYPE.line + 2 * DOOR);
  }
  if (nodes.some(({ box }) => box.x + box.w > ROOM.tall.w)) return undefined;
  const boxFor = (id: string) => (nodes.find((node) => node.id === id) as PlacedNode).box;
  return {
    nodes,
    dots,
    room: { x: 0, y: 0, w: ROOM.tall.w, h: y },
    labels: -1,
    wayOf: ({ from, to }) => {
      const [start, end] = [dots.get(from), dots.get(to)];
      if (start && end) return end.y > start.y ? down(start, end) : back(start, end);
      const { x, y: top, h } = boxFor(end ? from : to);
      const door = { x: x - (end ? 0 : CLEAR), y: top + h / 2 };
      const dot = (end ?? start) as Point;
      return end ? [door, short(door, dot, DOT + CLEAR)] : [short(door, dot, DOT), door];
    },
  };
}

const down = (start: Point, end: Point): Point[] => [
  { ...start, y: start.y + DOT + CLEAR },
  { ...end, y: end.y - DOT - CLEAR },
];

/** Round the foot of the track, up its left and round its head. */
function back(start: Point, end: Point): Point[] {
  const free = (((DOT + CLEAR) / RADIUS) * 180) / Math.PI;
  const centre = { x: TRACK.left + RADIUS, y: 0 };
  return [
    ...arcPoints({ ...centre, y: start.y }, RADIUS, free, 180),
    ...arcPoints({ ...centre, y: end.y }, RADIUS, 180, 360 - free),
  ];
}

import { areNear, type Rect } from '../../geometry.ts';
import type { Measure } from '../../measure.ts';
import { besideWords } from '../fit.ts';
import type { Part } from '../graph/parts.ts';
import { type PlacedNode, ROOM, type Shape } from '../model.ts';
import { faceLine, faceOf, TYPE, widthOf } from '../type.ts';
import type { Round } from './cycle.ts';
import { at, boxAround, type Ellipse } from './ellipse.ts';

/** px of the words of each place. */
export type Sizes = Readonly<Record<'ring' | 'door' | 'middle', number>>;

/** Boxes on and round an ellipse. */
export interface Ring {
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
export function place(parts: readonly Part[], round: Round, ground: Ground): Ring | undefined {
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

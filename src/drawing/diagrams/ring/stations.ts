import type { Point, Rect } from '../../geometry.ts';
import type { Measure } from '../../measure.ts';
import { besideWords } from '../fit.ts';
import type { Part } from '../graph/parts.ts';
import type { Arrow, PlacedNode } from '../model.ts';
import { faceLine, faceOf, TYPE, widthOf } from '../type.ts';

/** px of a dot's radius; between it and its words; and what a line keeps from it. */
export const DOT = 20;
export const ASIDE = 14;
export const CLEAR = 6;

/** A ring with its parts in their places. */
export interface Laid {
  readonly nodes: readonly PlacedNode[];
  readonly dots: ReadonlyMap<string, Point>;
  readonly room: Rect;
  /** Where an arrow's words are tried first: at its right as it runs, or at its left. */
  readonly labels: 1 | -1;
  wayOf(arrow: Arrow): Point[];
}

/** px of the words of each place. */
export interface Sizes {
  readonly station: number;
  readonly door: number;
}

/** A part with the size of its words and of its box. */
export interface Sized {
  readonly part: Part;
  readonly size: number | undefined;
  readonly w: number;
  readonly h: number;
}

const PAD = 12;

/** Words without an outline: as large as they are. */
export function stationOf(part: Part, px: number, measure: Measure): Sized {
  const size = px === TYPE.size ? undefined : px;
  return {
    part,
    size,
    w: widthOf(part.lines, faceOf({ ...part, size }), measure, size),
    h: part.lines.length * faceLine(size),
  };
}

/** A door, or the way out: words in a box. */
export function boxOf(part: Part, px: number, measure: Measure): Sized {
  const { size, w, h } = stationOf(part, px, measure);
  return { part, size, w: w + besideWords(part) + PAD, h: h + 18 };
}

/** What only happened is no beginning, and leads in by its words alone. */
const isBare = ({ kind }: Part) => kind === 'event';

/** A door: words in a box, or bare ones with room round them for a line. */
export function doorOf(part: Part, px: number, measure: Measure): Sized {
  if (!isBare(part)) return boxOf(part, px, measure);
  const words = stationOf(part, px, measure);
  return { ...words, w: words.w + PAD };
}

export const asDoor = (door: Sized, at: Point, anchor: 'start' | 'end' = 'start'): PlacedNode =>
  isBare(door.part) ? asWords(door, at, anchor) : inBox(door, at);

export const inBox = ({ part, size, w, h }: Sized, { x, y }: Point): PlacedNode => ({
  ...part,
  look: 'box',
  box: { x, y, w, h },
  ...(size !== undefined && { size }),
});

export const asWords = ({ part, size, w, h }: Sized, { x, y }: Point, anchor?: 'start' | 'end'): PlacedNode => ({
  ...part,
  look: 'words',
  box: { x, y, w, h },
  ...(size !== undefined && { size }),
  ...(anchor && { anchor }),
});

/** The point so far from `to` on the straight way from `from`. */
export function short(from: Point, to: Point, px: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { x: to.x - ((to.x - from.x) * px) / length, y: to.y - ((to.y - from.y) * px) / length };
}

/** Points of an arc, angles in degrees, clockwise on the page from three o'clock. */
export function arcPoints({ x, y }: Point, radius: number, from: number, to: number): Point[] {
  const count = Math.max(2, Math.ceil(Math.abs(to - from) / 3));
  return Array.from({ length: count + 1 }, (_, i) => {
    const turn = ((from + ((to - from) * i) / count) * Math.PI) / 180;
    return { x: x + radius * Math.cos(turn), y: y + radius * Math.sin(turn) };
  });
}

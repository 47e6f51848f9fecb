import { grown, type Point, type Rect } from '../geometry.ts';
import type { DrawingProblem } from './problem.ts';

/** Parts of a drawing. They know no topic: sides come from the deck, kinds are the legend. */

export const KINDS = ['actor', 'lever', 'good', 'effect', 'limit', 'shared', 'event', 'voice', 'doubt'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * What a good looks like: a tile of a table, bare, with its symbol, or with what it is on its way, mixed, sorted, cast, as a
 * magnet and in a rotor; or a die with its pins, of which nothing, a part or all is made; a small one has room for its name alone.
 * A share is the per cent of its first line, as a bar. A works and a rack of servers stand on their words, without a box.
 */
export const PICTURES = [
  'tile',
  'tile-symbol',
  'tile-mixed',
  'tile-sorted',
  'tile-cast',
  'tile-magnet',
  'tile-rotor',
  'die-empty',
  'die-begun',
  'die',
  'die-small',
  'share',
  'works',
  'servers',
] as const;
export type Picture = (typeof PICTURES)[number];

type Pattern = 'solid' | 'hatched';
export interface Side {
  readonly id: string;
  readonly pattern: Pattern;
}

/** `dotted` is what is only proposed or doubted, apart from what happens; `thick` what counts most. */
export type Line = 'solid' | 'dotted' | 'thick';
/**
 * How a line ends. Between classes a triangle is at what the other is a kind of, a diamond at what is made of the other, a
 * hollow one at what has it; between entities how many: one, maybe one, some, or many, which may be none.
 */
export type Head =
  | 'point'
  | 'cross'
  | 'dot'
  | 'none'
  | 'triangle'
  | 'diamond'
  | 'hollow-diamond'
  | 'one'
  | 'maybe'
  | 'some'
  | 'many';

export interface Node {
  readonly id: string;
  readonly lines: readonly string[];
  readonly kind: Kind | undefined;
  readonly side: string | undefined;
  /** Context from outside the article. */
  readonly outside: boolean;
  /** It was not there before: framed, so that a class sees who or what is new. */
  readonly added?: true | undefined;
  readonly picture?: Picture | undefined;
  /** The frame this node stands in. */
  readonly parent: string | undefined;
  /** Printed with the node but never hidden: a timeline's date. */
  readonly date: string | undefined;
  /** What a class or an entity holds, line by line, in compartments under its name. */
  readonly rows?: readonly (readonly string[])[] | undefined;
}

export interface Arrow {
  /** `<from>:<to>`, with `:2`, `:3` added when the same two are joined again. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly lines: readonly string[];
  readonly side: string | undefined;
  readonly line: Line;
  readonly head: Head;
  readonly both: boolean;
  /** How it begins, where that is another way than with nothing. */
  readonly tail?: Head | undefined;
  /** Words at its ends: how many. */
  readonly counts?: { readonly from: string; readonly to: string } | undefined;
}

/** The outline of a box that has no kind; a start, an end, a choice and a fork are drawn without words. */
export type Form =
  | 'round'
  | 'stadium'
  | 'diamond'
  | 'hexagon'
  | 'circle'
  | 'posts'
  | 'cylinder'
  | 'lean'
  | 'lean-back'
  | 'start'
  | 'end'
  | 'choice'
  /** Where ways part, or meet again: a bar. */
  | 'fork';

export interface PlacedNode extends Node {
  readonly box: Rect;
  readonly look: 'box' | 'frame' | 'card' | 'note' | 'words' | 'point' | 'task' | 'section';
  readonly form?: Form | undefined;
  /** px of its words where they are not the usual ones. */
  readonly size?: number | undefined;
  /** px of its first line where that is the larger: a symbol, a doubt in a few words. */
  readonly first?: number | undefined;
  /** The notches of a lever: which way things run between them, and their depth in px; `far` where the second is another. */
  readonly notches?: { readonly flow: 'across' | 'down'; readonly depth: number; readonly far?: number } | undefined;
  /** As high as the rows beside it, so that its words have a size of their own. */
  readonly stretched?: true | undefined;
  /** Its words stand along it: read upwards or downwards. */
  readonly turned?: 'up' | 'down' | undefined;
  /** Where its words begin or end, where they do not stand in the middle of their box. */
  readonly anchor?: 'start' | 'end' | undefined;
  /** In a frame that holds no arrows: told apart by its ground alone, so that no box stands in a box. */
  readonly bare?: true | undefined;
  /** Where its words stand, where that is not all of its box. */
  readonly room?: Rect | undefined;
  readonly bar?: Bar | undefined;
}

/** What shows on a time axis how long a task takes, or where it is a milestone, when it is. */
export interface Bar extends Progress {
  readonly box: Rect;
}
/** How far a task is, and whether all else waits for it. */
export interface Progress {
  readonly state: 'planned' | 'active' | 'done' | 'milestone';
  readonly critical: boolean;
}
export interface PlacedArrow extends Arrow {
  readonly points: readonly Point[];
  readonly label: PlacedLabel | undefined;
  /** Where the words at its ends stand. */
  readonly ends?: readonly { readonly text: string; readonly box: Rect }[] | undefined;
  /** A part of a ring. */
  readonly broad?: boolean | undefined;
}
export interface PlacedLabel {
  readonly box: Rect;
  readonly anchor: 'start' | 'middle' | 'end';
  /** On its own line, so that it needs a plate. */
  readonly onLine: boolean;
}

/** Lines and words that carry no meaning of their own: an axis, its dots, a lifeline; a line about branches is `of` the parts in them. */
export type Mark =
  | { readonly mark: 'rule'; readonly from: Point; readonly to: Point; readonly look: 'axis' | 'life' | 'grid' }
  | { readonly mark: 'divide'; readonly from: Point; readonly to: Point; readonly of: readonly string[] }
  | { readonly mark: 'dot'; readonly at: Point; readonly node: Node; readonly radius?: number }
  | { readonly mark: 'date'; readonly at: Point; readonly text: string; readonly node: Node }
  /** A moment on a time axis. */
  | { readonly mark: 'tick'; readonly at: Point; readonly text: string }
  /** What a bar of this look means. */
  | { readonly mark: 'key'; readonly bar: Bar; readonly text: string }
  | { readonly mark: 'fence'; readonly box: Rect; readonly of: readonly string[] };

export interface Scene {
  readonly nodes: readonly PlacedNode[];
  readonly arrows: readonly PlacedArrow[];
  readonly marks: readonly Mark[];
  readonly question?: Question | undefined;
}

/** A question at the first step, in a room that a later one fills: gone when one of `until` is drawn. */
export interface Question {
  readonly lines: readonly string[];
  readonly size: number;
  readonly x: number;
  /** Half-way down its lines. */
  readonly middle: number;
  readonly until: readonly string[];
}

/**
 * What a source draws, or why it cannot be drawn. `high` is the same for the stage under a headline of one line, `tall` the
 * phone's form where the machine finds both by itself; the names are those that the source gives itself.
 */
export type DrawResult =
  | {
      readonly scene: Scene;
      readonly high?: Scene;
      readonly tall?: Scene;
      readonly title?: string;
      readonly description?: string;
      readonly remarks?: readonly DrawingProblem[];
    }
  | { readonly problems: readonly DrawingProblem[] };

/** A wide drawing fills the stage at scale 1, under a headline of two lines; a tall one is read at 350 px. */
export const ROOM = { wide: { w: 1132, h: 466 }, tall: { w: 560, h: Number.POSITIVE_INFINITY } } as const;
/** px that a drawing fills where it can: under a headline of two lines, and under one of one line. */
export const FILL = { low: 452, high: 505 } as const;
export type Shape = keyof typeof ROOM;

/** `<id>.tall.mmd` arranges the same parts for a phone. */
export const shapeOf = (file: string): Shape => (file.endsWith('.tall.mmd') ? 'tall' : 'wide');

/** The words of a box or an arrow, without the breaks that its author chose. */
export const labelOf = ({ lines }: Pick<Node, 'lines'>): string =>
  // Han characters are written without a space between them.
  lines.join(' ').replace(/(?<=\p{Script=Han}|[，。：；、]) (?=\p{Script=Han})/gu, '');

/** The drawing's edge: everything in it, and 2 px around. */
export function extentOf({ nodes, arrows, marks }: Scene): Rect {
  const corners = [
    ...nodes.map(({ box }) => box),
    ...arrows.flatMap(({ label }) => (label ? [label.box] : [])),
    ...arrows.flatMap(({ ends = [] }) => ends.map(({ box }) => box)),
    ...arrows.flatMap(({ points }) => points.map((p) => ({ ...p, w: 0, h: 0 }))),
    ...marks.flatMap((m) =>
      m.mark === 'rule' || m.mark === 'divide'
        ? [{ ...m.from, w: m.to.x - m.from.x, h: m.to.y - m.from.y }]
        : m.mark === 'fence'
          ? [m.box]
          : m.mark === 'key'
            ? [grown(m.bar.box, 7)]
            : [],
    ),
    ...marks.flatMap((m) =>
      m.mark === 'dot'
        ? [grown({ ...m.at, w: 0, h: 0 }, m.radius ?? 9)]
        : m.mark === 'date' || m.mark === 'tick'
          ? [{ x: m.at.x, y: m.at.y - 22, w: 0, h: 26 }]
          : [],
    ),
  ];
  const x = Math.min(...corners.map((c) => c.x)) - 2;
  const y = Math.min(...corners.map((c) => c.y)) - 2;
  const right = Math.max(...corners.map((c) => c.x + c.w)) + 2;
  const bottom = Math.max(...corners.map((c) => c.y + c.h)) + 2;
  return { x, y, w: right - x, h: bottom - y };
}

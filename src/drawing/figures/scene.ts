import { bounds, grown, type Outline, type Point, type Rect, rectangle, slideSize } from '../geometry.ts';
import type { Lettering, Role } from './type.ts';

/** Colours by what they mean; `side` and `side-tint` are those of the side that the part names. */
const both = ['ink', 'paper', 'card', 'land', 'ghost', 'expert', 'side', 'side-tint'] as const;
const fills = [...both, 'marker', 'expert-tint'] as const;
const strokes = [...both, 'muted', 'line', 'rule', 'on-side'] as const;
/** Tones that fill a shape, tones that draw its outline, and that of strings in code. */
export type Fill = (typeof fills)[number];
export type Stroke = (typeof strokes)[number];
export type Tone = Fill | Stroke | 'string';

/** The stylesheet of all colours. */
export function colourRules(): string {
  const rules = (kind: string, property: string, tones: readonly Tone[]) =>
    tones.map((tone) => `.plate .${kind}-${tone}{${property}:var(--${tone})}`);
  return [rules('fill', 'fill', fills), rules('line', 'stroke', strokes), rules('words', 'fill', [...strokes])]
    .flat()
    .join('\n');
}

/**
 * Animation with which a step brings a shape: a line along its own path, an area from its foot or from its left, a hand
 * from upright to where it points. `first-up` takes the first half of that time and `then-along` the second, so that one leads
 * to the other.
 */
export type Motion = 'along' | 'then-along' | 'first-up' | 'up' | 'across' | 'rotate';

/** Words may run over the edge of what lies in the background: land, a grid, a sheet. An overlay strikes words out. */
export type Layer = 'background' | 'normal' | 'overlay';

interface Placed {
  /** 1-based step that shows it; 0 from the start. */
  at: number;
  /** Shown from the start until step `at`, which brings its answer: a question, a hand at rest. */
  hidesAtStep?: boolean;
  /** 1-based step that hides it again. */
  untilStep?: number;
  side?: string;
}

export interface Shape extends Placed {
  outlines: readonly Outline[];
  fill?: Fill;
  stroke?: Stroke;
  /** px of the stroke. */
  width: number;
  dash?: 'dashed' | 'dotted';
  /** Before its step it stands as a pale outline. */
  placeholder: boolean;
  layer: Layer;
  /** Without it the shape fades in. */
  motion?: Motion | undefined;
  /** Centre of a rotation. */
  pivot?: Point;
}

/** Words of one look within a line. */
export interface Run {
  text: string;
  role: Role;
  tone: Tone;
  side?: string;
  /** A marker lies behind it. */
  marked?: boolean;
}

export interface Line {
  runs: readonly Run[];
  /** px of its left end. */
  x: number;
  baseline: number;
  width: number;
}

export interface Words extends Placed {
  lines: readonly Line[];
  /** One box a line, as high as its letters. */
  boxes: readonly Rect[];
  role: Role;
  /** Before its step it stands in grey. */
  placeholder: boolean;
}

export interface SourceMark extends Placed {
  claim: string;
  label: string;
  box: Rect;
  /** The words that the mark stands behind, if it is the first there. */
  of?: string | undefined;
  /** The tone of those words, where they stand on a filled ground. */
  tone?: 'on-side' | 'paper' | undefined;
}

/** Words that a class could not read, and why. */
export interface Unreadable {
  words: string;
  /** As the rest of a sentence: `stand on a line of the drawing`. */
  why: string;
}

/** A drawing as data: what is measured, checked and painted. */
export interface FigureScene {
  layout: Layout;
  /** The part of the frame that is used: the whole stage, or a column as high as its content. */
  view: Rect;
  shapes: readonly Shape[];
  words: readonly Words[];
  marks: readonly SourceMark[];
  /** Why its letters are smaller than usual: what could not be read in the usual size. */
  crowded?: readonly Unreadable[];
}

/** The steps during which a part can be seen, from the first up to but not with the second; a pale outline is seen, too. */
export const seen = ({
  at,
  hidesAtStep,
  untilStep = Number.POSITIVE_INFINITY,
  placeholder = false,
}: Placed & { placeholder?: boolean }): [number, number] => (hidesAtStep ? [0, at] : [placeholder ? 0 : at, untilStep]);

/** The words of a label as plain text. */
export const textOf = ({ lines }: Pick<Words, 'lines'>): string =>
  lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');

/** The surface that a drawing is made for. */
export interface Layout extends Lettering {
  /** All that may be drawn on: a map bleeds to its edges. */
  frame: Rect;
  /** Where words stand and where a drawing without bleed ends: between the margins, under the headline. */
  room: Rect;
}

/** The slide's frame in px: the margins, the footer's top and the lowest line of a picture. */
const slideFrame = { ...slideSize, margin: 72, bottom: 660 } as const;

/** The headline is set in this size and may take this many px before it breaks. */
export const headline = { face: 'newsreader-500', size: 48, spacing: -0.96, width: 1136 } as const;

/** The stage below a headline of one line or two. */
export function wideLayout(headlineLines: 1 | 2): Layout {
  const { width, height, margin, bottom } = slideFrame;
  const y = headlineLines === 1 ? 150 : 204;
  return {
    name: 'wide',
    frame: { x: 0, y: 0, w: width, h: height },
    room: { x: margin, y, w: width - 2 * margin, h: bottom - y },
  };
}

/** px: a phone of 390 less its two edges. */
export const phoneWidth = 358;

/** A phone's column; as high as the drawing makes it. */
export const tallLayout: Layout = {
  name: 'tall',
  frame: { x: 0, y: 0, w: phoneWidth, h: 4000 },
  room: { x: 0, y: 0, w: phoneWidth, h: 4000 },
};

/** Room that stays round a drawing, px of the stage. */
const PADDING_PX = 6;

/**
 * The part of a stage scene that is drawn on: off the stage a drawing needs no room for a headline or a footer. One
 * that bleeds keeps some of its bleed at the sides.
 */
export function cropOf({ layout: { frame, room }, shapes, words, marks }: FigureScene): Rect {
  const boxes = [
    ...shapes.flatMap(({ outlines, width, stroke }) =>
      outlines.map(({ points }) => grown(bounds(points), stroke ? width / 2 : 0)),
    ),
    ...words.flatMap((label) => label.boxes),
    ...marks.map(({ box }) => box),
  ];
  const used = grown(bounds(boxes.flatMap((box) => rectangle(box).points)), PADDING_PX);
  const bleed = 40;
  const [left, top] = [Math.max(frame.x + bleed, used.x), Math.max(room.y, used.y)];
  return {
    x: left,
    y: top,
    w: Math.min(frame.x + frame.w - bleed, used.x + used.w) - left,
    h: Math.min(room.y + room.h + PADDING_PX, used.y + used.h) - top,
  };
}

import type { Tone } from './figures/scene.ts';
import type { Face } from './fonts.ts';
import type { Point, Rect } from './geometry.ts';

/** A colour by what it means; `side` names whose, where it is a side's own. */
export interface Ink {
  tone: Tone;
  side?: string | undefined;
}

/** One shape, in px of the stage. */
export interface Form {
  /** SVG path data. */
  d: string;
  fill?: Ink | undefined;
  stroke?: Ink | undefined;
  /** px of the stroke. */
  width: number;
  /** px of dash and gap, in turn. */
  dash?: readonly number[] | undefined;
  /** Its dashes are dots. */
  dotted?: boolean;
  /** 1 is not seen through. */
  opacity: number;
}

/** Words of one look within a line. */
export interface Run {
  text: string;
  face: Face;
  /** px. */
  size: number;
  /** px between letters. */
  spacing: number;
  ink: Ink;
  /** A marker lies behind it. */
  marked?: boolean | undefined;
}

export interface Line {
  runs: readonly Run[];
  x: number;
  baseline: number;
  /** px, where it was measured. */
  width?: number;
}

/** One label. */
export interface Lettering {
  lines: readonly Line[];
  /** What of a line stands at its `x`. */
  anchor: 'start' | 'middle' | 'end';
  /** Degrees by which it is turned about a point. */
  turned?: { by: number; about: Point } | undefined;
}

export type Part = Form | Lettering;

/** A drawing as other programs know it: shapes and words one above another, with no stylesheet behind them. */
export interface FlatDrawing {
  box: Rect;
  parts: readonly Part[];
}

export const isForm = (part: Part): part is Form => 'd' in part;

/** One line of one look, its baseline and what its anchor names at a point. */
export const lettering = (
  text: string,
  { x, y }: Point,
  face: Face,
  size: number,
  ink: Ink = { tone: 'ink' },
  anchor: Lettering['anchor'] = 'start',
): Lettering => ({ anchor, lines: [{ x, baseline: y, runs: [{ text, face, size, spacing: 0, ink }] }] });

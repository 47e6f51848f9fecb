import { slideSize } from '#drawing/geometry.ts';
import { type Guard, isFlag, isListOf, isMaybe, isNumber, isShape, isText } from '#frame/browser/storage/guards.ts';
import type { Place } from '../session/session.ts';
import { isColour, type Nib } from './tools.ts';

/** A line that was drawn on a slide at one of its steps, where it stays. */
export interface Stroke extends Nib {
  /** Later strokes have greater ids, whichever window draws them. */
  id: string;
  slide: string;
  step: number;
  /** The last step at which it is seen, where a later one puts another picture into its place. */
  last?: number | undefined;
  /** `x, y, pressure` of one point after the other: whole pixels, and percents that are 0 where nothing measures them. */
  points: number[];
}

export interface Point {
  x: number;
  y: number;
  /** 0 to 1 of a stylus, 0 of anything else. */
  pressure: number;
}

/** Points of one line at most; what is drawn on from there is a new one. */
export const MAX_POINTS = 600;
/** Pixels between two points at least: what is nearer adds nothing that can be seen. */
const MIN_DISTANCE_PX = 3;

const isPoints: Guard<number[]> = (found): found is number[] =>
  isListOf(isNumber)(found) && found.length >= 3 && found.length % 3 === 0 && found.length <= 3 * MAX_POINTS;

export const isStroke = isShape<Stroke>({
  id: isText,
  slide: isText,
  step: isNumber,
  last: isMaybe(isNumber),
  colour: isColour,
  thick: isFlag,
  points: isPoints,
});

let strokesBegun = 0;

/** Begins a line. `last` is the last step at which it is to be seen. */
export function beginStroke({ slide, step }: Place, nib: Nib, point: Point, last?: number): Stroke {
  strokesBegun += 1;
  const id = `${Date.now().toString(36)}-${strokesBegun.toString(36).padStart(4, '0')}-${Math.random().toString(36).slice(2, 6)}`;
  return { id, slide, step, last, ...nib, points: asNumbers(point) };
}

/** Adds a point to a line; gives the same line where that is too near to see, or where it is full. */
export function extendStroke(stroke: Stroke, point: Point): Stroke {
  const [x = 0, y = 0] = stroke.points.slice(-3);
  const next = asNumbers(point);
  const [toX = 0, toY = 0] = next;
  if (isFull(stroke) || Math.hypot(toX - x, toY - y) < MIN_DISTANCE_PX) return stroke;
  return { ...stroke, points: [...stroke.points, ...next] };
}

/** Whether a stroke has as many points as one message may carry; the pen then begins another. */
export const isFull = ({ points }: Stroke): boolean => points.length >= 3 * MAX_POINTS;

/** Points as triples again, for what draws them. */
export function pointsOf({ points }: Stroke): Point[] {
  const triples = Array.from({ length: points.length / 3 }, (_, index) => points.slice(3 * index, 3 * index + 3));
  return triples.map(([x = 0, y = 0, percent = 0]) => ({ x, y, pressure: percent / 100 }));
}

const clamp = (value: number, most: number) => Math.round(Math.min(most, Math.max(0, value)));

const asNumbers = ({ x, y, pressure }: Point): number[] => [
  clamp(x, slideSize.width),
  clamp(y, slideSize.height),
  clamp(100 * pressure, 100),
];

import { isFlag, isListOf, isNumber, isShape, isText } from '#frame/browser/storage/guards.ts';

/** The values drawn so far, from the first point on, in steps of the axis. A line that is whole has one for each point. */
export type Line = readonly number[];

/** Field to draw on: where it starts, and how far it reaches. */
export interface Field {
  /** Number of points. */
  points: number;
  /** Number of steps of the axis. */
  steps: number;
  /** Value at which the known ends, in steps. */
  start: number;
}

/** A point that was drawn: its place among the others, and its value in steps. */
export interface DrawnPoint {
  at: number;
  value: number;
}

const clampRound = (number: number, most: number): number => Math.min(Math.max(Math.round(number), 0), most);

/** Interpolates between two values. */
const interpolate = (from: DrawnPoint, to: DrawnPoint, at: number): number =>
  from.at === to.at ? to.value : from.value + ((to.value - from.value) * (at - from.at)) / (to.at - from.at);

/**
 * Gives the line after a stroke from one point to another, which a fast hand may have passed over others: those lie on the
 * way. A stroke that begins further on leaves no gap: the line goes there from where it ended.
 */
export function dragLine(line: Line, from: DrawnPoint, to: DrawnPoint, { points, steps, start }: Field): Line {
  const last = points - 1;
  const [begin, end] = [from, to].map(({ at, value }) => ({
    at: clampRound(at, last),
    value: clampRound(value, steps),
  })) as [DrawnPoint, DrawnPoint];
  const first = Math.min(begin.at, end.at);
  const ended = { at: line.length - 1, value: line.at(-1) ?? start };
  const to0 = first === begin.at ? begin : end;
  const length = Math.max(line.length, begin.at + 1, end.at + 1);
  return Array.from({ length }, (_, at) => {
    if (at >= first && at <= Math.max(begin.at, end.at)) return clampRound(interpolate(begin, end, at), steps);
    return line[at] ?? clampRound(interpolate(ended, to0, at), steps);
  });
}

/** Sets the value of the line at one point. */
export const setPoint = (line: Line, at: number, value: number, field: Field): Line =>
  dragLine(line, { at, value }, { at, value }, field);

export const isWhole = (line: Line, { points }: Field): boolean => line.length === points;

/** A guess as this device keeps it: the line, whether it has been compared, and the reader's own sentence. */
export interface Guess {
  line: Line;
  told: boolean;
  because: string;
}

export const isGuess = isShape<Guess>({ line: isListOf(isNumber), told: isFlag, because: isText });

export const noGuess: Guess = { line: [], told: false, because: '' };

/**
 * Fits a stored guess to the exercise as it is now. Nothing is revealed of a line that is not whole any more, but to a class,
 * which may have drawn on paper.
 */
export function fitGuess(kept: Guess | undefined, field: Field, isClass = false): Guess {
  if (!kept) return noGuess;
  const line = kept.line.slice(0, field.points).map((value) => clampRound(value, field.steps));
  return { line, told: kept.told && (isClass || isWhole(line, field)), because: kept.because };
}

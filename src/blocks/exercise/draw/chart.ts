import type { Draw } from '#deck/exercise.ts';

/** A bar in per cent of the plot, as the attributes of a `rect` say it. */
interface Bar {
  x: string;
  y: string;
  width: string;
  height: string;
}

/** Share of its column that a bar takes, as one of the drawing `levers` does. */
const BAR_SHARE = 0.68;

const percent = (part: number): string => `${Math.round(part * 1e4) / 100}%`;

/** Places in a plot of so many columns, up to the top of its axis. */
interface Plot {
  /** The middle of a column, from 0. */
  x(column: number): string;
  /** The left edge of a column. */
  left(column: number): string;
  y(value: number): string;
  bar(column: number, value: number): Bar;
}

export function plotOf(columns: number, top: number): Plot {
  const left = (column: number) => percent(column / columns);
  return {
    left,
    x: (column) => percent((column + 0.5) / columns),
    y: (value) => percent(1 - value / top),
    bar: (column, value) => ({
      x: percent((column + (1 - BAR_SHARE) / 2) / columns),
      y: percent(1 - value / top),
      width: percent(BAR_SHARE / columns),
      height: percent(value / top),
    }),
  };
}

/** The known values, one a column. */
export const knownOf = ({ known }: Pick<Draw, 'known'>) =>
  known.flatMap(({ at, ...each }) => at.map((place) => ({ ...each, place })));

/** Counts the columns of the axis. */
export const columnsOf = (draw: Pick<Draw, 'known' | 'points'>): number => knownOf(draw).length + draw.points.length;

/** Data of an exercise of this kind for a page's code: enough to draw it and to say it. */
export interface DrawData {
  name: string;
  unit: string;
  top: number;
  step: number;
  /** Number of known columns, and the last value of these. */
  known: number;
  start: number;
  points: readonly { at: string; name: string; value: number; hero: boolean; reckoned: boolean }[];
  /** Known values too, for the reader's own picture. */
  before: readonly { at: string; value: number; reckoned: boolean }[];
}

export function drawDataOf(draw: Draw): DrawData {
  const { axis, points } = draw;
  const known = knownOf(draw);
  return {
    ...{ name: axis.name, unit: axis.unit, top: axis.top, step: axis.step },
    known: known.length,
    start: known.at(-1)?.value ?? 0,
    points: points.map(({ at, name, value, hero, reckoned }) => ({ at, name, value, hero, reckoned })),
    before: known.map(({ place, value, reckoned }) => ({ at: place, value, reckoned })),
  };
}

/** Writes the points of a line for an `svg` of 100 by 100 that is stretched over the plot; it begins where the known ends. */
export function polylineOf(line: readonly number[], { known, points, top, start }: DrawData, step: number): string {
  const columns = known + points.length;
  const at = (column: number, value: number) =>
    `${Math.round((1e4 * column) / columns) / 100},${Math.round(1e4 * (1 - value / top)) / 100}`;
  return [at(known, start), ...line.map((value, index) => at(known + index + 0.5, value * step))].join(' ');
}

import { type ScaleLinear, scaleLinear, scaleUtc } from 'd3-scale';
import { dateFormat } from '#words/index.ts';
import type { SceneBuilder } from '../figures/scene-builder.ts';
import { dayNumber, longDay } from '../figures/time.ts';
import { point, type Rect } from '../geometry.ts';
import { measureOf } from './schema.ts';

export type ValueScale = ScaleLinear<number, number>;

/**
 * A scale of values with a nice number at each end. It begins at nought, but for lines that would take less than half of
 * the height so, and must not hide what they do.
 */
export function valueScale(values: readonly number[], fromZero: boolean, marks: number): ValueScale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isCut = !fromZero && low > 0 && high - low < low;
  const ends = isCut ? [low, high] : [Math.min(0, low), Math.max(0, high)];
  const [from, to] = ends as [number, number];
  return scaleLinear([from, from === to ? from + 1 : to], [0, 1]).nice(marks);
}

/** Whether a scale leaves nought out. */
export const leavesZeroOut = (scale: ValueScale): boolean => (scale.domain()[0] ?? 0) > 0;

/** Where the rows of a chart lie along its foot, 0 to 1, and which of them are named there. */
export interface RowScale {
  at(row: number): number;
  /** Names for a foot of that many px; `width` measures one. */
  marks(px: number, width: (name: string) => number): { at: number; name: string }[];
}

/** px that stay free between two names. */
const between = 14;

export function rowScale(rows: readonly string[], language: string): RowScale {
  const measure = measureOf(rows);
  if (measure === 'names') {
    const at = (row: number) => (rows.length === 1 ? 0.5 : row / (rows.length - 1));
    const named = rows.map((name, index) => ({ at: at(index), name }));
    const every = (step: number) => named.filter((_, index) => index % step === 0);
    return {
      at,
      marks: (px, width) =>
        firstThatFits(
          rows.map((_, index) => every(index + 1)),
          px,
          width,
        ),
    };
  }
  const numbers = rows.map((row) => (measure === 'time' ? dayNumber(row) : Number(row)));
  const scale = scaleLinear([Math.min(...numbers), Math.max(...numbers)], [0, 1]);
  const ticks = (count: number) => {
    if (measure === 'number') return scale.ticks(count).map((value) => ({ at: scale(value), name: String(value) }));
    const days = scaleUtc(
      scale.domain().map((day) => new Date(day * 864e5)),
      [0, 1],
    );
    const found = days.ticks(count);
    return found.map((day, index) => ({ at: days(day), name: nameOf(day, found[index - 1], found, language) }));
  };
  return {
    at: (row) => (numbers.length === 1 ? 0.5 : scale(numbers[row] ?? 0)),
    marks: (px, width) => firstThatFits([10, 8, 6, 5, 4, 3, 2, 1].map(ticks), px, width),
  };
}

/** A mark in time: years where all are years, else months with the year where it begins, else days. */
function nameOf(day: Date, before: Date | undefined, all: readonly Date[], language: string): string {
  const text = day.toISOString();
  if (all.every((each) => each.toISOString().includes('-01-01T'))) return String(day.getUTCFullYear());
  const isNewYear = before?.getUTCFullYear() !== day.getUTCFullYear();
  const isMonths = all.every((each) => each.getUTCDate() === 1);
  return dateFormat(language, {
    month: 'short',
    ...(!isMonths && { day: 'numeric' }),
    ...(isNewYear && { year: 'numeric' }),
  })
    .format(new Date(text))
    .replaceAll(' ', '\u00A0');
}

function firstThatFits(
  settings: { at: number; name: string }[][],
  px: number,
  width: (name: string) => number,
): { at: number; name: string }[] {
  const fits = (names: { at: number; name: string }[]) =>
    names.every(({ at, name }, index) => {
      const before = names[index - 1];
      return !before || (at - before.at) * px >= (width(name) + width(before.name)) / 2 + between;
    });
  return settings.find((names) => names.length > 0 && fits(names)) ?? [];
}

/** A row's name as it is said: a day with its month's name. */
export function rowName(row: string, language: string): string {
  return row.includes('-') && measureOf([row]) === 'time' ? longDay(row, language, true) : row;
}

/** px of the widest of some numbers. */
const widthOfNumbers = (values: readonly number[], scene: SceneBuilder): number =>
  Math.max(0, ...values.map((value) => scene.sizeOfWords(scene.number(value), { tone: 'muted' }).w));

/** Draws the marks of a value scale that rises, with a pale line across each; returns the room right of its names. */
export function drawValues(
  scale: ValueScale,
  area: Rect,
  marks: number,
  scene: SceneBuilder,
): { plot: Rect; y(value: number): number } {
  const ticks = scale.ticks(marks);
  const left = widthOfNumbers(ticks, scene) + 14;
  const plot = { ...area, x: area.x + left, w: area.w - left };
  const y = (value: number) => plot.y + plot.h * (1 - scale(value));
  for (const value of ticks) {
    const isFoot = value === 0;
    scene.line([point(plot.x, y(value)), point(plot.x + plot.w, y(value))], {
      stroke: isFoot ? 'ink' : 'rule',
      width: isFoot ? 2 : 1,
      layer: 'background',
    });
    scene.words(scene.number(value), { x: plot.x - 14, y: y(value), from: 'middle', anchor: 'end', tone: 'muted' });
  }
  return { plot, y };
}

/** Names the rows below a plot; the outermost names do not leave `area`. */
export function drawRows(rows: RowScale, plot: Rect, area: Rect, scene: SceneBuilder): void {
  const width = (name: string) => scene.sizeOfWords(name, {}).w;
  for (const { at, name } of rows.marks(plot.w, width)) {
    const half = width(name) / 2;
    const [first, last] = [area.x + half, area.x + area.w - half];
    const x = Math.min(last, Math.max(first, plot.x + at * plot.w));
    const foot = plot.y + plot.h;
    scene.line([point(plot.x + at * plot.w, foot), point(plot.x + at * plot.w, foot + 6)], {
      stroke: 'line',
      width: 1.5,
    });
    scene.words(name, { x, y: foot + 14, from: 'top', anchor: 'middle' });
  }
}

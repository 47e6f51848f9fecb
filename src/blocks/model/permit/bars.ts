import type { Course } from '#edition/models/permit/rules.ts';

/** A stretch of days in per cent of the plot’s width, as the drawing’s attributes say it. */
export interface Bar {
  x: string;
  width: string;
}

export interface Row {
  /** The whole stock, known from the start. */
  ghost: Bar;
  stock: Bar;
  stopped: Bar;
  supplied: Bar;
}

/** A day as a place along the picture, whose whole breadth is `horizon` days. */
export const percent = (day: number, horizon: number): string => `${Math.round((1e4 * day) / horizon) / 100}%`;

/** On which side of its line a label has room, be it two thirds of the picture long: from it, over its middle or up to it. */
export const anchorOf = (day: number, horizon: number): 'start' | 'middle' | 'end' =>
  day <= horizon / 3 ? 'start' : day >= (2 * horizon) / 3 ? 'end' : 'middle';

/** What of a user’s course is seen up to the evening of a day. */
export function rowOf({ stock, delivered }: Course, day: number, horizon: number): Row {
  const bar = (from: number, to: number): Bar => ({
    x: percent(from, horizon),
    width: percent(Math.max(0, Math.min(to, horizon) - from), horizon),
  });
  const onStock = Math.min(stock, delivered);
  return {
    ghost: bar(0, onStock),
    stock: bar(0, Math.min(day, onStock)),
    stopped: bar(onStock, Math.min(day, delivered)),
    supplied: bar(delivered, day),
  };
}

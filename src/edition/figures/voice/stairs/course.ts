import { type Point, point, type Rect } from '#drawing/geometry.ts';
import type { Stairs } from './schema.ts';

/** How often the pattern ahead is shown; how high and how wide the one rise is; how wide a day is, all in steps. */
const shown = { cycles: 2, high: 5, wide: 2, day: 0.8 } as const;

export interface Step {
  /** px from the left. */
  x: number;
  w: number;
  /** Height in steps. */
  level: number;
  back: boolean;
}

/** All steps from left to right: a day each down to the ground, from as high as the rise; the rise, then so many on and so many back, again and again. */
export function stepsOf(
  { before: { days }, ahead: { on, back } }: Stairs,
  width: number,
): { days: Step[]; rise: Step; ahead: Step[] } {
  const unit = width / (days * shown.day + shown.wide + (on + back) * shown.cycles);
  const day = unit * shown.day;
  const rise = { x: days * day, w: unit * shown.wide, level: shown.high, back: false };
  const down = Array.from({ length: days }, (_, index) => ({
    x: index * day,
    w: day,
    level: (shown.high * (days - index)) / days,
    back: true,
  }));
  let level: number = shown.high;
  const ahead = Array.from({ length: (on + back) * shown.cycles }, (_, index): Step => {
    const goesBack = index % (on + back) >= on;
    level += goesBack ? -1 : 1;
    return { x: rise.x + rise.w + index * unit, w: unit, level, back: goesBack };
  });
  return { days: down, rise, ahead };
}

/** The line over a row of boxes that stand on one ground, and the area below that line. */
export function profile(boxes: readonly Rect[]): { line: Point[]; area: Point[] } {
  const line = boxes.flatMap(({ x, y, w }) => [point(x, y), point(x + w, y)]);
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last) return { line, area: line };
  const ground = first.y + first.h;
  return { line, area: [...line, point(last.x + last.w, ground), point(first.x, ground)] };
}

import { overlaps, type Rect } from '../geometry.ts';
import type { SourceMark } from './plate.ts';
import type { LayoutName } from './type.ts';

/** px of a drawing: 24 px on the smallest screen on which an article shows it. */
const fingers: Record<LayoutName, number> = { stage: 48, tall: 27 };

/** What gives way to one neighbour may come to lie on the next. */
const passes = 8;

type Movable = { -readonly [Part in keyof Rect]: Rect[Part] };

/** Where marks that are seen together can be hit: as large as a finger, and off each other, so that none takes another's presses. */
export function reachOf(marks: readonly SourceMark[], layout: LayoutName): Map<SourceMark, Rect> {
  const finger = fingers[layout];
  const areas = marks.map(({ box: { x, y, w, h } }): Movable => {
    const [wide, high] = [Math.max(w, finger), Math.max(h, finger)];
    return { x: x - (wide - w) / 2, y: y - (high - h) / 2, w: wide, h: high };
  });
  for (let pass = 0; pass < passes; pass++)
    for (const [index, one] of areas.entries())
      for (const other of areas.slice(index + 1)) if (overlaps(one, other)) part(one, other);
  return new Map(marks.map((mark, index) => [mark, areas[index] ?? mark.box]));
}

/** Moves two areas off each other, the shorter way. */
function part(one: Movable, other: Movable): void {
  const across = shared(one.x, one.w, other.x, other.w);
  const down = shared(one.y, one.h, other.y, other.h);
  const [axis, by] = across < down ? (['x', across / 2] as const) : (['y', down / 2] as const);
  const sign = one[axis] <= other[axis] ? 1 : -1;
  one[axis] -= sign * by;
  other[axis] += sign * by;
}

/** The length that two spans share. */
const shared = (a: number, long: number, b: number, wide: number): number =>
  Math.min(a + long, b + wide) - Math.max(a, b);

import type { Point, Rect } from '../../geometry.ts';

/** What a line meets on its way, and what that costs: two lines on top of each other, or words, cost most. */
const COST = { crossing: 500, alongside: 2000, words: 1500 } as const;

const CLEAR = 12; // a line keeps this far from every box that is not its own

export interface Segment {
  readonly a: Point;
  readonly b: Point;
}

export interface Ground {
  readonly boxes: readonly Rect[];
  /** Lines already drawn, and words already set. */
  readonly lines: readonly Segment[];
  readonly words: readonly Rect[];
  readonly width: number;
  readonly height: number;
}

/** The straight stretches of a way, in its order. */
export const segmentsOf = (points: readonly Point[]): Segment[] =>
  points.slice(1).map((b, i) => ({ a: points[i] as Point, b }));

const between = (value: number, a: number, b: number) => value > Math.min(a, b) - 1 && value < Math.max(a, b) + 1;

const cuts = (box: Rect, a: Point, b: Point, margin: number) =>
  Math.max(a.x, b.x) > box.x - margin &&
  Math.min(a.x, b.x) < box.x + box.w + margin &&
  Math.max(a.y, b.y) > box.y - margin &&
  Math.min(a.y, b.y) < box.y + box.h + margin;

function clash(a: Point, b: Point, other: Segment): number {
  const across = a.y === b.y;
  const otherAcross = other.a.y === other.b.y;
  if (across !== otherAcross) {
    const [h, v] = across ? [{ a, b }, other] : [other, { a, b }];
    const meets = between(v.a.x, h.a.x, h.b.x) && between(h.a.y, v.a.y, v.b.y);
    return meets ? COST.crossing : 0;
  }
  const [along, aside] = across ? (['x', 'y'] as const) : (['y', 'x'] as const);
  const from = Math.max(Math.min(a[along], b[along]), Math.min(other.a[along], other.b[along]));
  const to = Math.min(Math.max(a[along], b[along]), Math.max(other.a[along], other.b[along]));
  return Math.abs(a[aside] - other.a[aside]) < 14 && to > from ? COST.alongside : 0;
}

/** What a straight stretch costs, without end where a box other than its own two stands in its way. */
export function stepCost(a: Point, b: Point, ground: Ground, own: readonly Rect[] = []): number {
  if (ground.boxes.some((box) => !own.includes(box) && cuts(box, a, b, CLEAR))) return Number.POSITIVE_INFINITY;
  let cost = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  for (const line of ground.lines) cost += clash(a, b, line);
  for (const words of ground.words) if (cuts(words, a, b, 6)) cost += COST.words;
  return cost;
}

/** Between neighbouring edges a line may run in the middle or at the thirds. */
export function lanes(edges: readonly number[], most: number): number[] {
  const sorted = [...new Set([0, ...edges, most])].sort((a, b) => a - b);
  return sorted.slice(1).flatMap((b, i) => {
    const a = sorted[i] as number;
    if (b - a < 2 * CLEAR) return [];
    return b - a > 80 ? [(a + b) / 2, a + (b - a) / 3, a + (2 * (b - a)) / 3] : [(a + b) / 2];
  });
}

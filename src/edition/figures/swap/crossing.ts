import { doubtRadius, doubtSign } from '#drawing/figures/doubt.ts';
import type { Pen } from '#drawing/figures/pen.ts';
import { arrowhead, type Point, point } from '#drawing/geometry.ts';

/** From a tile to the doubt in the line's way, and from there in a broken line over the tear to its tip. */
export function crossing(
  { side, giving, doubting }: { side: string; giving: Pen; doubting: Pen },
  { from, at, tip }: { from: Point; at: Point; tip: Point },
): void {
  const [width, head] = giving.tall ? [4, 13] : [6, 24];
  const radius = doubtRadius(giving);
  const away = (start: Point, end: Point, by: number): Point => {
    const long = Math.hypot(end.x - start.x, end.y - start.y);
    return point(start.x + ((end.x - start.x) / long) * by, start.y + ((end.y - start.y) / long) * by);
  };
  giving.stroke(side, [from, away(at, from, radius + 4)], { width, on: 'card' });
  giving.line([away(at, tip, radius + 4), away(tip, at, head - 4)], { side, width: width * 0.7, dash: 'dashed' });
  giving.shape([arrowhead(at, tip, head)], { fill: 'side', side });
  doubtSign(at, doubting);
}

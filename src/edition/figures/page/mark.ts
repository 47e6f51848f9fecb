import type { Pen } from '#drawing/figures/pen.ts';
import { point, polyline, type Rect, stadium } from '#drawing/geometry.ts';

/** A marker behind the words and a line through them. The marker's outline asks before its step which words are wrong. */
export function strike({ x, y, w, h }: Rect, pen: Pen): void {
  pen.rect({ x: x - 5, y: y - 4, w: w + 10, h: h + 8 }, { fill: 'marker' });
  pen.line([point(x - 3, y + h * 0.56), point(x + w + 3, y + h * 0.56)], { width: pen.tall ? 2 : 3, over: true });
}

/** A ring round words. Returns its room. */
export function ring({ x, y, w, h }: Rect, pen: Pen): Rect {
  const [across, down] = pen.tall ? [10, 6] : [18, 7];
  const room = { x: x - across, y: y - down, w: w + 2 * across, h: h + 2 * down };
  pen.shape([stadium(room)], { stroke: 'ink', width: pen.tall ? 3 : 4 });
  return room;
}

/** Where something is to be put in. Returns its room. */
export function caret(x: number, baseline: number, pen: Pen): Rect {
  const [across, down] = pen.tall ? [6, 10] : [10, 17];
  const points = [point(x, baseline + 5), point(x + across, baseline + 5 - down), point(x + 2 * across, baseline + 5)];
  pen.shape([polyline(points)], { stroke: 'ink', width: pen.tall ? 2.5 : 3.5 });
  return { x, y: baseline + 5 - down, w: 2 * across, h: down };
}

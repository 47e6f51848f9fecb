import { doubtSign } from '#drawing/figures/doubt.ts';
import type { Pen } from '#drawing/figures/pen.ts';
import { arc, type Point, point, polyline, type Rect } from '#drawing/geometry.ts';

/** An open padlock whose body has its middle at `centre`; `size` px wide. Its shackle stands up on one leg. */
export function openLock(centre: Point, size: number, pen: Pen): void {
  const [w, h] = [size, size * 0.78];
  const top = centre.y - h / 2;
  const radius = size * 0.3;
  const rise = size * 0.42;
  const bow = arc(point(centre.x, top - rise), radius, 180, 360).points;
  const [first, last] = [bow[0] ?? centre, bow.at(-1) ?? centre];
  const ends: [Point, Point] = [point(first.x, top), point(last.x, top - size * 0.24)];
  pen.shape([polyline([ends[0], ...bow, ends[1]])], { stroke: 'ink', width: size * 0.13, ghost: false });
  pen.rect({ x: centre.x - w / 2, y: top, w, h }, { fill: 'ink' });
  pen.disc(point(centre.x, centre.y - size * 0.04), size * 0.09, { fill: 'paper', ghost: false });
}

/** Posts and bars in the code of a side, with the doubt that stands before it. */
export function gate(side: string, { x, y, w, h }: Rect, pen: Pen): void {
  const post = pen.tall ? 7 : 13;
  const bars = 4;
  for (let index = 0; index < bars; index++) {
    const level = y + (h * (index + 0.7)) / (bars + 0.4);
    pen.stroke(side, [point(x + post, level), point(x + w - post, level)], { width: pen.tall ? 5 : 9 });
  }
  for (const left of [x, x + w - post]) pen.rect({ x: left, y, w: post, h }, { fill: 'side', side });
  doubtSign(point(x + w / 2, y + h / 2), pen);
}

import { arc, type Point, point, polyline, type Rect } from '../../drawing/geometry.ts';
import type { Pen } from '../pen.ts';

/** A padlock whose body has its middle at `centre`; `size` px wide. Open, its shackle stands up on one leg. */
export function lock(centre: Point, size: number, open: boolean, pen: Pen): void {
  const [w, h] = [size, size * 0.78];
  const top = centre.y - h / 2;
  const radius = size * 0.3;
  const rise = open ? size * 0.42 : size * 0.18;
  const bow = arc(point(centre.x, top - rise), radius, 180, 360).points;
  const [first, last] = [bow[0] ?? centre, bow.at(-1) ?? centre];
  const ends: [Point, Point] = [point(first.x, top), point(last.x, open ? top - size * 0.24 : top)];
  pen.shape([polyline([ends[0], ...bow, ends[1]])], { stroke: 'ink', width: size * 0.13, ghost: false });
  pen.rect({ x: centre.x - w / 2, y: top, w, h }, { fill: 'ink' });
  pen.disc(point(centre.x, centre.y - size * 0.04), size * 0.09, { fill: 'paper', ghost: false });
}

/** Posts and bars in the code of a side, shut with a padlock. */
export function gate(side: string, { x, y, w, h }: Rect, pen: Pen): void {
  const post = pen.tall ? 7 : 13;
  const bars = 4;
  for (let index = 0; index < bars; index++) {
    const level = y + (h * (index + 0.7)) / (bars + 0.4);
    pen.stroke(side, [point(x + post, level), point(x + w - post, level)], { width: pen.tall ? 5 : 9 });
  }
  for (const left of [x, x + w - post]) pen.rect({ x: left, y, w: post, h }, { fill: 'side', side });
  lock(point(x + w / 2, y + h * 0.54), pen.tall ? 34 : 66, false, pen);
}

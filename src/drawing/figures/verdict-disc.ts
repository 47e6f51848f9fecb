import { arc, disc, type Point, polygon } from '../geometry.ts';
import type { Pen } from './pen.ts';

/** How much of a disc is filled; `unknown` is a broken ring. */
export type Fullness = 'full' | 'half' | 'empty' | 'unknown';

/** A disc that says yes, in part or no without a colour, so that it survives a copier. */
export function drawVerdict(fullness: Fullness, centre: Point, radius: number, pen: Pen): void {
  const width = Math.max(3.5, radius / 10);
  pen.shape([disc(centre, radius)], {
    stroke: 'ink',
    width,
    ghost: false,
    ...(fullness === 'unknown' && { dash: 'dashed' }),
  });
  if (fullness === 'full') pen.disc(centre, radius, { fill: 'ink', ghost: false });
  if (fullness === 'half') pen.shape([polygon(arc(centre, radius, 90, 270).points)], { fill: 'ink', ghost: false });
}

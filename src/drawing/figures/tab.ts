import { point } from '../geometry.ts';
import type { Pen } from './pen.ts';

/** Heads a group of rows: its title on an ink ground, and a line to the right margin. `y` is its top; returns its bottom. */
export function tab(title: string, y: number, pen: Pen): number {
  const { room } = pen.layout;
  const [inset, h] = pen.tall ? [10, 28] : [14, 36];
  const { w } = pen.sizeOfWords(title, { role: 'strong' });
  const right = room.x + w + 2 * inset;
  pen.rect({ x: room.x, y, w: w + 2 * inset, h }, { fill: 'ink', ghost: false });
  pen.line([point(right, y + 1), point(room.x + room.w, y + 1)], { width: 2 });
  pen.words(title, { x: room.x + inset, y: y + h / 2, from: 'middle', role: 'strong', tone: 'paper' });
  return y + h;
}

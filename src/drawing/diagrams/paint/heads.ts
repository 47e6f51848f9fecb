import { type Point, round } from '../../geometry.ts';
import type { Head } from '../model.ts';
import { INK } from './painting.ts';
import { pathThrough } from './shapes.ts';

const HEAD = { long: 17, half: 9.5 } as const;

/** Draws a head and shortens the line to end where the head begins. */
export function tip(points: { x: number; y: number }[], head: Exclude<Head, 'none'>, atEnd: boolean): string {
  const index = atEnd ? points.length - 1 : 0;
  const end = points[index] as { x: number; y: number };
  const before = points[atEnd ? index - 1 : 1] as Point;
  const length = Math.hypot(end.x - before.x, end.y - before.y);
  const [dx, dy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const { long, half } = HEAD;
  if (head === 'cross') {
    const c = { x: end.x - dx * 12, y: end.y - dy * 12 };
    return `<path class="dg-cross" d="M${round(c.x - 8)} ${round(c.y - 8)}l16 16m0 -16l-16 16"/>`;
  }
  if (head === 'dot') {
    const c = { x: end.x - dx * 7, y: end.y - dy * 7 };
    points[index] = c;
    return `<circle class="dg-head" fill="${INK}" cx="${round(c.x)}" cy="${round(c.y)}" r="6"/>`;
  }
  const back = { x: end.x - dx * long, y: end.y - dy * long };
  const d = `${pathThrough([end, { x: back.x - dy * half, y: back.y + dx * half }, { x: back.x + dy * half, y: back.y - dx * half }])}Z`;
  points[index] = { x: back.x + dx, y: back.y + dy };
  return `<path class="dg-head" fill="${INK}" d="${d}"/>`;
}

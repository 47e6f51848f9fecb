import { type Point, turnsOf } from '../../geometry.ts';

/** A step to the side smaller than this looks like a slip of the pen. */
const LEAST = 13;

/** Takes small steps out of a right-angled line by moving the end beside them along the edge of its box. */
export function straighten(given: readonly Point[]): Point[] {
  const points = squared(given);
  for (let i = 1; i + 2 < points.length; i++) {
    const [a, b] = [points[i] as Point, points[i + 1] as Point];
    if (Math.abs(a.x - b.x) + Math.abs(a.y - b.y) >= LEAST) continue;
    const aside = Math.abs(a.x - b.x) < Math.abs(a.y - b.y) ? 'y' : 'x';
    const [before, after] = [points.slice(0, i), points.slice(i + 2)];
    if (i === 1) return straighten([...before.map((p) => ({ ...p, [aside]: b[aside] })), ...after]);
    if (i + 3 === points.length) return straighten([...before, ...after.map((p) => ({ ...p, [aside]: a[aside] }))]);
  }
  return turnsOf(points);
}

/** The same line with its angles right to the last fraction of a px. */
function squared(points: readonly Point[]): Point[] {
  const done: Point[] = [];
  for (const { x, y } of points) {
    const before = done.at(-1) ?? { x, y };
    done.push({ x: Math.abs(x - before.x) < 2 ? before.x : x, y: Math.abs(y - before.y) < 2 ? before.y : y });
  }
  return done;
}

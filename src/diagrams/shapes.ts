import type { Box, PlacedNode, Point } from './model.ts';

/** The outline of each kind, so that kinds are told apart without colour. */

export const round = (n: number) => String(Math.round(n * 10) / 10);

export const polyline = (points: readonly Point[]) =>
  points.map(({ x, y }, i) => `${i ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');

const polygon = (points: readonly [number, number][]) => `${polyline(points.map(([x, y]) => ({ x, y })))}Z`;

function rounded({ x, y, w, h }: Box, r: number): string {
  const a = `a${round(r)} ${round(r)} 0 0 1`;
  return `M${round(x + r)} ${round(y)}h${round(w - 2 * r)}${a} ${round(r)} ${round(r)}v${round(h - 2 * r)}${a} ${round(-r)} ${round(r)}h${round(2 * r - w)}${a} ${round(-r)} ${round(-r)}v${round(2 * r - h)}${a} ${round(r)} ${round(-r)}Z`;
}

const inset = ({ x, y, w, h }: Box, by: number): Box => ({ x: x + by, y: y + by, w: w - 2 * by, h: h - 2 * by });

/** `by` draws the same outline further in: the second line of a hatched side. */
export function outline(node: Pick<PlacedNode, 'kind' | 'look' | 'box'>, by = 0): string {
  const box = inset(node.box, by);
  const { x, y, w, h } = box;
  if (node.look !== 'box') return rounded(box, 2);
  const point = Math.max(4, 13 - by / 2);
  switch (node.kind) {
    case 'lever':
      return polygon([
        [x + point, y],
        [x + w - point, y],
        [x + w, y + h / 2],
        [x + w - point, y + h],
        [x + point, y + h],
        [x, y + h / 2],
      ]);
    case 'good':
      return rounded(box, Math.max(6, Math.min(24, h / 2) - by));
    case 'shared':
      return polygon([
        [x + point, y],
        [x + w - point, y],
        [x + w, y + point],
        [x + w, y + h - point],
        [x + w - point, y + h],
        [x + point, y + h],
        [x, y + h - point],
        [x, y + point],
      ]);
    default:
      return rounded(box, 2);
  }
}

/** What is drawn inside the outline besides the words: the posts of a limit. */
export const posts = ({ kind, look, box: { x, y, w, h } }: Pick<PlacedNode, 'kind' | 'look' | 'box'>) =>
  kind === 'limit' && look === 'box'
    ? `M${round(x + 8)} ${round(y)}v${round(h)}M${round(x + w - 8)} ${round(y)}v${round(h)}`
    : undefined;

/** The lines of a hatched box, 9 apart, before they are clipped to its outline. An SVG pattern would print as a picture. */
export function hatching({ x, y, w, h }: Box): string {
  const step = 9 * Math.SQRT2;
  const count = Math.ceil((w + h) / step);
  return Array.from(
    { length: count },
    (_, i) => `M${round(x - h + i * step)} ${round(y + h)}l${round(h)} ${round(-h)}`,
  ).join('');
}

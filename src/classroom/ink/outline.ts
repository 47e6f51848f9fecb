import { getStroke } from 'perfect-freehand';
import { pointsOf, type Stroke } from './stroke.ts';

const sizes = { thin: 8, thick: 18 } as const;

/** The outline of a line as an SVG path: thicker where a stylus presses, or where a hand without one is slow. */
export function outlineOf(stroke: Stroke, isDone: boolean): string {
  const points = pointsOf(stroke);
  const measured = points.some(({ pressure }) => pressure > 0);
  return pathOf(
    getStroke(points, {
      size: stroke.thick ? sizes.thick : sizes.thin,
      thinning: measured ? 0.6 : 0.25,
      streamline: 0.4,
      smoothing: 0.5,
      simulatePressure: !measured,
      last: isDone,
    }),
  );
}

/** A line that grows from nothing to the width of a pointer's dot. */
export const trailOf = (points: readonly { x: number; y: number }[], size: number): string =>
  pathOf(
    getStroke([...points], { size, thinning: 0, streamline: 0.3, simulatePressure: false, start: { taper: true } }),
  );

/** A closed curve through the middles of a polygon's sides, in tenths of a pixel. */
function pathOf(polygon: readonly (readonly number[])[]): string {
  const round = (value = 0) => Math.round(10 * value) / 10;
  const [first] = polygon;
  if (!first) return '';
  const middle = (from: readonly number[], to: readonly number[]) =>
    [0, 1].map((axis) => round(((from[axis] ?? 0) + (to[axis] ?? 0)) / 2)).join(' ');
  const curves = polygon.map((point, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? first;
    return `${round(point[0])} ${round(point[1])} ${middle(point, next)}`;
  });
  return `M${middle(polygon.at(-1) ?? first, first)}Q${curves.join('Q')}Z`;
}

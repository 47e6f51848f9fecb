import { getStroke } from 'perfect-freehand';
import { slideSize } from '#drawing/geometry.ts';
import { svg } from '#frame/browser/elements/make.ts';
import { inkWords } from '#words/index.ts';
import { pointsOf, type Stroke } from './stroke.ts';

/** Makes an SVG as large as a slide, to be laid over it. */
export const slideSizedSvg = (className: string, ...children: Node[]): SVGSVGElement =>
  svg('svg', { class: className, viewBox: `0 0 ${slideSize.width} ${slideSize.height}` }, ...children);

const WIDTH_PX = { thin: 8, thick: 18 } as const;

/** The outline of a line as an SVG path: thicker where a stylus presses, or where a hand without one is slow. */
export function strokePath(stroke: Stroke, isDone: boolean): string {
  const points = pointsOf(stroke);
  const measured = points.some(({ pressure }) => pressure > 0);
  return pathOf(
    getStroke(points, {
      size: stroke.thick ? WIDTH_PX.thick : WIDTH_PX.thin,
      thinning: measured ? 0.6 : 0.25,
      streamline: 0.4,
      smoothing: 0.5,
      simulatePressure: !measured,
      last: isDone,
    }),
  );
}

/** A line that grows from nothing to the width of a pointer's dot. */
export const trailPath = (points: readonly { x: number; y: number }[], size: number): string =>
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

/** Lays lines over a slide, inside it, so that they go where it goes. `live` ones are still being drawn. */
export function paintInk(slide: Element, strokes: readonly Stroke[], live: readonly Stroke[] = []): void {
  const all = [...strokes, ...live];
  const old = slide.querySelector<SVGSVGElement>(':scope > svg.ink');
  if (all.length === 0) {
    old?.remove();
    return;
  }
  const layer = old ?? slideSizedSvg('ink');
  layer.setAttribute('role', 'img');
  layer.setAttribute('aria-label', inkWords.drawing(all.length));
  const there = new Map([...layer.querySelectorAll('path')].map((path) => [path.dataset.stroke, path]));
  const paths = all.map((stroke) => {
    const isLive = live.includes(stroke);
    const known = there.get(stroke.id);
    // What is done stays as it was painted.
    if (known && !isLive && known.dataset.live === undefined) return known;
    const path = known ?? svg('path', { 'data-colour': stroke.colour, 'data-stroke': stroke.id });
    path.setAttribute('d', strokePath(stroke, !isLive));
    path.toggleAttribute('data-live', isLive);
    return path;
  });
  if (paths.length !== layer.childElementCount || paths.some((path, index) => path !== layer.children[index]))
    layer.replaceChildren(...paths);
  if (!old) slide.append(layer);
}

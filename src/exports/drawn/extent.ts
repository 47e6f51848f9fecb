import { bounds, type Point, point, type Rect } from '#drawing/geometry.ts';
import type { Measure } from '#drawing/measure.ts';
import { type Drawn, isForm, type Lettering, type Part, type Run } from '#drawing/part.ts';
import { pointsOf, segmentsOf } from './outline.ts';

/** What of its box a drawing fills: land and grids that bleed over an edge end there. */
export function extentOf({ box, parts }: Drawn, measure: Measure): Rect {
  const filled = bounds(parts.flatMap((part) => cornersOf(part, measure)));
  const left = Math.max(box.x, filled.x);
  const top = Math.max(box.y, filled.y);
  const right = Math.min(box.x + box.w, filled.x + filled.w);
  const bottom = Math.min(box.y + box.h, filled.y + filled.h);
  return { x: left, y: top, w: right - left, h: bottom - top };
}

/** px of the smallest words of a drawing; nothing where it has none. */
export function smallestIn({ parts }: Drawn): number | undefined {
  const sizes = parts.flatMap((part) =>
    isForm(part) ? [] : part.lines.flatMap(({ runs }) => runs.map(({ size }) => size)),
  );
  return sizes.length > 0 ? Math.min(...sizes) : undefined;
}

function cornersOf(part: Part, measure: Measure): Point[] {
  if (!isForm(part)) return part.lines.flatMap((line) => lineCorners(part, line, measure));
  const { x, y, w, h } = bounds(pointsOf(segmentsOf(part.d)));
  const edge = part.stroke ? part.width / 2 : 0;
  return [point(x - edge, y - edge), point(x + w + edge, y + h + edge)];
}

function lineCorners({ anchor, turned }: Lettering, line: Lettering['lines'][number], measure: Measure): Point[] {
  const wide = line.width ?? line.runs.reduce((sum, run) => sum + widthOf(run, measure), 0);
  const size = Math.max(...line.runs.map((run) => run.size));
  const left = line.x - wide * { start: 0, middle: 0.5, end: 1 }[anchor];
  const [top, bottom] = [line.baseline - 0.75 * size, line.baseline + 0.25 * size];
  const corners = [left, left + wide].flatMap((x) => [point(x, top), point(x, bottom)]);
  if (!turned) return corners;
  const angle = (turned.by * Math.PI) / 180;
  return corners.map((corner) => {
    const [dx, dy] = [corner.x - turned.about.x, corner.y - turned.about.y];
    return point(
      turned.about.x + dx * Math.cos(angle) - dy * Math.sin(angle),
      turned.about.y + dx * Math.sin(angle) + dy * Math.cos(angle),
    );
  });
}

const widthOf = ({ text, face, size, spacing }: Run, measure: Measure) => measure(text, face, size, spacing);

import { grown, overlaps, type Point, type Rect, turnsOf } from '../../geometry.ts';
import type { Measure } from '../../measure.ts';
import { type PlacedArrow, type PlacedNode, ROOM, type Scene, type Shape } from '../model.ts';
import { BULGE, cornersOf, sizeOf } from '../paint/shapes.ts';
import { DrawingError } from '../problem.ts';
import type { RawGraph } from '../read/raw-graph.ts';
import { faceOf, TYPE, widthOf, wrapped } from '../type.ts';
import { type Layout, layOut, type Setting } from './elk.ts';
import { type Part, type Parts, partsOf } from './parts.ts';

/** The widest lines and the widest gaps that fit are the calmest; px. */
const attempts = [
  { words: 260, label: 190, gaps: { beside: 36, between: 56 } },
  { words: 200, label: 150, gaps: { beside: 28, between: 44 } },
  { words: 160, label: 120, gaps: { beside: 20, between: 32 } },
  { words: 120, label: 100, gaps: { beside: 16, between: 26 } },
] as const;

/** px that a tall drawing may be high: two screens of a phone. */
export const TALLEST = 1800;

/**
 * Lays out a flowchart or states: tries eight settings (in one run before it is wrapped), ever tighter, and takes the first
 * whose words reach the size that the back row can read, else the one whose words end largest. Of a large one it tries only
 * the quicker way of lining boxes up: the other takes seconds.
 */
export async function graphScene(raw: RawGraph, shape: Shape, measure: Measure): Promise<Scene> {
  const parts = partsOf(raw);
  if (parts.parts.length === 0) throw new DrawingError({ message: 'This diagram holds nothing.', fix: 'Add a box.' });
  const room = { w: ROOM[shape].w, h: Math.min(ROOM[shape].h, TALLEST) };
  // words larger than the size they are set in would only make the drawing uneven beside others
  const scaleOf = ({ w, h }: Layout) => Math.min(1, room.w / w, room.h / h);
  let best: { layout: Layout; set: Parts } | undefined;
  const count = parts.parts.length + parts.arrows.length;
  const signs = parts.parts.some(({ rows }) => rows);
  const tried = attempts.slice(-triesFor(count));
  // words on arrows take places as boxes do
  const isLarge = count + parts.arrows.filter(({ lines }) => lines.length > 0).length > 60;
  const placements = isLarge ? (['BRANDES_KOEPF'] as const) : (['NETWORK_SIMPLEX', 'BRANDES_KOEPF'] as const);
  for (const wrap of [false, true]) {
    for (const { words, label, gaps } of tried) {
      const set = withLines(parts, words, label, measure);
      for (const setting of settingsFor(raw.direction, placements, { gaps, wrap, aspect: room.w / room.h, signs })) {
        const layout = await place(set, setting, measure);
        if (!arrives(layout, parts)) continue;
        if (!best || scaleOf(layout) > scaleOf(best.layout)) best = { layout, set };
        if (scaleOf(best.layout) === 1) return toScene(best.set, best.layout);
      }
    }
  }
  if (!best) throw new Error('No setting led every arrow of a flowchart to its box');
  return toScene(best.set, best.layout);
}

/** The more there is the longer each attempt takes, and the less likely is a calm one to fit. */
const triesFor = (count: number) => (count > 60 ? 1 : count > 32 ? 2 : attempts.length);

/** Whether each arrow leads from its box to the other: where rows are wrapped, elk may lose the rest of one. */
const arrives = ({ boxes, ways }: Layout, { arrows }: Parts): boolean =>
  arrows.every(({ id, from, to }) => {
    const { points = [] } = ways.get(id) ?? {};
    return meets(points[0], boxes.get(from)) && meets(points.at(-1), boxes.get(to));
  });

const meets = (point: Point | undefined, box: Rect | undefined): boolean =>
  point !== undefined && box !== undefined && overlaps(grown(box, 2), { ...point, w: 0, h: 0 });

/** In the author's direction before the other, with each way of lining boxes up. */
function settingsFor(
  direction: string,
  placements: readonly Setting['placement'][],
  rest: Pick<Setting, 'gaps' | 'wrap' | 'aspect' | 'signs'>,
): Setting[] {
  const across = direction === 'RL' ? 'LEFT' : 'RIGHT';
  const down = direction === 'BT' ? 'UP' : 'DOWN';
  const ways = direction === 'LR' || direction === 'RL' ? ([across, down] as const) : ([down, across] as const);
  return ways.flatMap((way) => placements.map((placement) => ({ ...rest, direction: way, placement })));
}

const withLines = ({ parts, arrows, spacers }: Parts, words: number, label: number, measure: Measure): Parts => ({
  parts: parts.map((part) => ({ ...part, lines: wrapped(part.lines, words, faceOf(part), measure) })),
  arrows: arrows.map((arrow) => ({ ...arrow, lines: wrapped(arrow.lines, label, TYPE.label, measure) })),
  spacers,
});

/** A fork lies across the way that things go. */
function sizeIn(part: Part, direction: Setting['direction'], words: number): { w: number; h: number } {
  const { w, h } = sizeOf(part, words);
  return part.form === 'fork' && (direction === 'RIGHT' || direction === 'LEFT') ? { w: h, h: w } : { w, h };
}

/** The width of the longest line, one of a compartment among them. */
const wordsIn = (part: Part, measure: Measure): number =>
  Math.max(widthOf(part.lines, faceOf(part), measure), widthOf((part.rows ?? []).flat(), TYPE.node, measure));

const headOf = ({ look, lines }: Part) => (look === 'frame' ? lines.length * TYPE.line + 6 : 0);

const place = ({ parts, arrows, spacers }: Parts, setting: Setting, measure: Measure): Promise<Layout> =>
  layOut(
    parts.map((part) => ({
      id: part.id,
      ...sizeIn(part, setting.direction, wordsIn(part, measure)),
      parent: part.parent,
      head: headOf(part),
    })),
    [
      ...arrows.map(({ id, from, to, lines, counts }) => ({
        id,
        from,
        to,
        ends: counts && {
          TAIL: sizeOfCount(counts.from, measure),
          HEAD: sizeOfCount(counts.to, measure),
        },
        label: lines.length > 0 ? { w: widthOf(lines, TYPE.label, measure), h: lines.length * TYPE.line } : undefined,
      })),
      ...spacers.map(({ from, to }, i) => ({ id: `~${i}`, from, to, label: undefined, ends: undefined })),
    ],
    setting,
  );

const sizeOfCount = (text: string, measure: Measure) =>
  text ? { w: widthOf([text], TYPE.label, measure), h: TYPE.line } : undefined;

function toScene({ parts, arrows }: Parts, { boxes, ways }: Layout): Scene {
  const nodes = parts.map((part): PlacedNode => ({ ...part, box: boxes.get(part.id) as Rect }));
  const nodeOf = (id: string) => nodes.find((node) => node.id === id) as PlacedNode;
  return {
    nodes,
    marks: [],
    arrows: arrows.map((arrow): PlacedArrow => {
      const way = ways.get(arrow.id);
      const points = way?.points ?? [];
      return {
        ...arrow,
        points: reach(straighten(points), nodeOf(arrow.from), nodeOf(arrow.to)),
        label: way?.label && { box: way.label, anchor: 'middle', onLine: false },
        ...(arrow.counts && {
          ends: (['from', 'to'] as const).flatMap((end) => {
            const box = way?.[end === 'from' ? 'tail' : 'head'];
            return box ? [{ text: arrow.counts?.[end] ?? '', box }] : [];
          }),
        }),
      };
    }),
  };
}

/** A step to the side smaller than this looks like a slip of the pen. */
const LEAST = 13;

/** Takes small steps out of a right-angled line by moving the end beside them along the edge of its box. */
function straighten(given: readonly Point[]): Point[] {
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

/** A line that ends at the corner of a box runs on to where the outline is: a diamond, a point, a circle, the end of a cylinder. */
function reach(points: readonly Point[], from: PlacedNode, to: PlacedNode): Point[] {
  const [first, second] = points;
  const [last, before] = [points.at(-1), points.at(-2)];
  if (!first || !second || !last || !before) return [...points];
  return [onto(from, second, first), ...points.slice(1, -1), onto(to, before, last)];
}

function onto(node: PlacedNode, before: Point, end: Point): Point {
  const [dx, dy] = [Math.sign(end.x - before.x), Math.sign(end.y - before.y)];
  const { box, form } = node;
  if (form === 'circle' || form === 'start' || form === 'end') {
    const radius = box.w / 2;
    const centre = { x: box.x + radius, y: box.y + box.h / 2 };
    const aside = dx === 0 ? end.x - centre.x : end.y - centre.y;
    const along = Math.sqrt(Math.max(0, radius ** 2 - aside ** 2));
    return dx === 0 ? { x: end.x, y: centre.y - dy * along } : { x: centre.x - dx * along, y: end.y };
  }
  if (form === 'cylinder' && dx === 0) {
    const half = box.w / 2;
    const aside = (end.x - box.x - half) / half;
    return { x: end.x, y: end.y + dy * BULGE * (1 - Math.sqrt(Math.max(0, 1 - aside ** 2))) };
  }
  const corners = cornersOf(node);
  const met = corners?.flatMap(
    (a, i) => meeting(end, { x: dx, y: dy }, a, corners[(i + 1) % corners.length] as Point) ?? [],
  );
  const nearest = met && met.length > 0 ? Math.min(...met) : 0;
  return { x: end.x + dx * nearest, y: end.y + dy * nearest };
}

/** Length of a ray until it meets a side, if it does. */
function meeting(from: Point, way: Point, a: Point, b: Point): number | undefined {
  const side = { x: b.x - a.x, y: b.y - a.y };
  const cross = way.x * side.y - way.y * side.x;
  if (Math.abs(cross) < 1e-9) return undefined;
  const [ax, ay] = [a.x - from.x, a.y - from.y];
  const along = (ax * side.y - ay * side.x) / cross;
  const at = (ax * way.y - ay * way.x) / cross;
  return along >= -1e-6 && at >= -1e-6 && at <= 1 + 1e-6 ? Math.max(0, along) : undefined;
}

import { areNear, bounds, type Point, type Rect } from '../../geometry.ts';
import type { Measure } from '../../measure.ts';
import { headsOf, lineOf } from '../grammar.ts';
import {
  type Arrow,
  extentOf,
  type Node,
  type PlacedArrow,
  type PlacedLabel,
  type PlacedNode,
  ROOM,
  type Scene,
  type Shape,
} from '../model.ts';
import { arrowIds } from '../names.ts';
import { DrawingError } from '../problem.ts';
import type { RawEdge } from '../read/raw-graph.ts';
import type { Raw } from '../read/stores.ts';
import { linesOf, TYPE, widthOf } from '../type.ts';
import { type Sizes, sizesFor, usualSizes } from './cells.ts';
import { layGrid } from './grid.ts';
import { GAPS, type Spacing } from './heights.ts';
import { type Ground, route, type Segment, segmentsOf } from './route.ts';

type RawGrid = Extract<Raw, { type: 'block' }>;

/** Mermaid's block grammar takes `a <-. "words" .-> b` but forgets the first arrowhead, so that is read from the source. */
const pointsBack = (edge: RawEdge, source: string) =>
  edge.arrowTypeStart === 'arrow_point' ||
  new RegExp(`^\\s*${edge.start}\\s*<[-.=].*\\b${edge.end}\\s*$`, 'm').test(source);

function toArrow(edge: RawEdge, id: string, nodes: readonly Node[], source: string): Arrow {
  const find = (wanted: string) => nodes.find((node) => node.id === wanted);
  for (const end of [edge.start, edge.end])
    if (!find(end))
      throw new DrawingError(
        {
          message: `An arrow ends at "${end}", which is no box.`,
          context: `Boxes: ${nodes.map((node) => node.id).join(', ')}.`,
          fix: `Correct the name, or give a block of blocks words: block:${end}["…"].`,
        },
        edge.start,
        edge.end,
      );
  if (edge.start === edge.end)
    throw new DrawingError(
      {
        message: `An arrow leads from "${edge.start}" to itself.`,
        context: 'In a block an arrow leads from one box to another.',
        fix: 'Say it in the words of the box, or draw a flowchart.',
      },
      edge.start,
      edge.end,
    );
  const pointed = pointsBack(edge, source);
  const { head, both } = headsOf(pointed ? { ...edge, arrowTypeStart: 'arrow_point' } : edge);
  return {
    id,
    from: edge.start,
    to: edge.end,
    lines: linesOf(edge.label ?? ''),
    // what both do to each other belongs to neither
    side: both ? undefined : find(edge.start)?.side,
    line: lineOf(edge),
    head,
    both,
  };
}

/** px that no word exceeds: the larger, then the size that the back row can read. */
const SIZES = [TYPE.words, TYPE.size] as const;

/** Lays the boxes out as large as the room of `height` px lets them be, and finds a way for every arrow between them. */
export function blockScene(raw: RawGrid, source: string, shape: Shape, height: number, measure: Measure): Scene {
  const grid = (sizes: Sizes, gaps: Spacing, room = height) =>
    layGrid(raw.blocks, raw.columns, source, { shape, height: room, sizes, gaps, measure });
  const spacings = shape === 'tall' ? [GAPS.tall] : [GAPS.calm, GAPS.wide];
  const usual = grid(usualSizes, spacings[0] as Spacing);
  const attempts = SIZES.flatMap((most) => spacings.map((gaps) => ({ most, gaps })));
  let refused: unknown;
  for (const { most, gaps } of attempts) {
    const least = most === TYPE.size;
    const sizes = least ? usualSizes : sizesFor(usual, most, measure);
    const nodes = grid(sizes, gaps);
    if (!least && Math.max(...nodes.map(({ box }) => box.y + box.h)) > height + 1) continue;
    try {
      const scene = join(raw, source, shape, nodes, measure);
      const over = extentOf(scene).h - 4 - height;
      // an arrow that runs below all boxes takes its room from them
      return over > 0 ? join(raw, source, shape, grid(sizes, gaps, height - over), measure) : scene;
    } catch (error) {
      if (!(error instanceof DrawingError)) throw error;
      refused = error;
    }
  }
  throw refused;
}

function join(raw: RawGrid, source: string, shape: Shape, nodes: readonly PlacedNode[], measure: Measure): Scene {
  const boxOf = (id: string) => (nodes.find((node) => node.id === id) as (typeof nodes)[number]).box;
  const height = Math.max(...nodes.map(({ box }) => box.y + box.h));
  const boxes = nodes.filter((node) => node.look === 'box').map((node) => node.box);
  const lines: Segment[] = [];
  const words: Rect[] = [];
  const ground: Ground = { boxes, lines, words, width: ROOM[shape].w, height };
  const newId = arrowIds();

  // in the order of the source: an earlier arrow has the choice of way
  const arrows: PlacedArrow[] = raw.edges.map((edge) => {
    const arrow = toArrow(edge, newId(edge.start, edge.end), nodes, source);
    const points = route(boxOf(arrow.from), boxOf(arrow.to), ground);
    if (!points)
      throw new DrawingError(
        {
          message: `There is no way for the arrow "${arrow.id}".`,
          context: 'An arrow keeps 12 px from every other box.',
          fix: 'Leave more room between its boxes.',
        },
        arrow.from,
        arrow.to,
      );
    const size = {
      w: widthOf(arrow.lines, TYPE.label, measure),
      h: arrow.lines.length * TYPE.line,
    };
    const label = arrow.lines.length ? placeLabel(points, size, ground, arrow.both) : undefined;
    if (arrow.lines.length && !label)
      throw new DrawingError(
        {
          message: `There is no room for the words of the arrow "${arrow.id}".`,
          context: `They are ${Math.ceil(size.w)} px wide and ${size.h} px high.`,
          fix: 'Shorten them, break them into lines with <br/>, or leave more room between its boxes.',
        },
        arrow.from,
        arrow.to,
      );
    lines.push(...segmentsOf(points));
    if (label) words.push(label.box);
    return { ...arrow, points, label };
  });
  return { nodes, arrows, marks: [] };
}

interface Try extends PlacedLabel {
  readonly cost: number;
}

/** Every place worth trying along one stretch of a line: beside it, or on it when it is long enough. */
function tries({ a, b }: Segment, w: number, h: number, preferOnLine: boolean): Try[] {
  const across = a.y === b.y;
  const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  const room = across ? w : h;
  return [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].flatMap((f) => {
    const at = { x: a.x + (b.x - a.x) * f, y: a.y + (b.y - a.y) * f };
    const far = Math.abs(f - 0.5) * 40 + (length < room ? 60 : 0);
    const on = { box: { x: at.x - w / 2, y: at.y - h / 2, w, h }, anchor: 'middle', onLine: true } as const;
    const onLine = length > room + 48 ? [{ ...on, cost: far + (preferOnLine ? 0 : 70) }] : [];
    const beside = across
      ? [
          { box: { ...on.box, y: at.y - h - 7 }, anchor: 'middle', onLine: false, cost: far } as const,
          { box: { ...on.box, y: at.y + 8 }, anchor: 'middle', onLine: false, cost: far + 12 } as const,
        ]
      : [
          { box: { ...on.box, x: at.x + 13 }, anchor: 'start', onLine: false, cost: far } as const,
          { box: { ...on.box, x: at.x - w - 13 }, anchor: 'end', onLine: false, cost: far + 8 } as const,
        ];
    return [...onLine, ...beside.map((one) => ({ ...one, cost: one.cost + (preferOnLine ? 60 : 0) }))];
  });
}

/** The best free place for a label of this size, or undefined where there is none. */
function placeLabel(
  path: readonly Point[],
  size: { w: number; h: number },
  ground: Ground,
  preferOnLine: boolean,
): PlacedLabel | undefined {
  const own = segmentsOf(path);
  const free = (candidate: Try) => {
    const { box, onLine } = candidate;
    if (box.x < 0 || box.y < 0 || box.x + box.w > ground.width || box.y + box.h > ground.height) return false;
    const lines = onLine ? ground.lines : [...ground.lines, ...own];
    return (
      !ground.boxes.some((other) => areNear(box, other, onLine ? 4 : 8)) &&
      !ground.words.some((other) => areNear(box, other, 6)) &&
      !lines.some((line) => areNear(box, bounds([line.a, line.b]), 4))
    );
  };
  return own
    .flatMap((segment) => tries(segment, size.w, size.h, preferOnLine))
    .filter(free)
    .sort((a, b) => a.cost - b.cost)[0];
}

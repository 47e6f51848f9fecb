import type { Measure } from '../../drawing/measure.ts';
import { arrowIds } from '../arrow-ids.ts';
import { headsOf } from '../grammar.ts';
import { DrawingError } from '../mistake.ts';
import { type Arrow, type Node, type PlacedArrow, ROOM, type Scene, type Shape, TYPE, widthOf } from '../model.ts';
import type { Raw, RawEdge } from '../read/stores.ts';
import { linesOf } from '../words.ts';
import { layGrid } from './grid.ts';
import { placeLabel } from './labels.ts';
import { route, segmentsOf } from './route.ts';

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
          wrong: `An arrow ends at "${end}", which is no box.`,
          known: `Boxes: ${nodes.map((node) => node.id).join(', ')}.`,
          mend: 'Correct the name.',
        },
        edge.start,
        edge.end,
      );
  const pointed = pointsBack(edge, source);
  const { head, both } = headsOf(pointed ? { ...edge, arrowTypeStart: 'arrow_point' } : edge, edge.start, edge.end);
  return {
    id,
    from: edge.start,
    to: edge.end,
    lines: linesOf(edge.label ?? ''),
    // what both do to each other belongs to neither
    side: both ? undefined : find(edge.start)?.side,
    line: edge.pattern === 'dotted' ? 'dotted' : 'solid',
    head,
    both,
  };
}

export function blockScene(raw: RawGrid, source: string, shape: Shape, measure: Measure): Scene {
  const nodes = layGrid(raw.blocks, raw.columns, source, shape);
  const boxOf = (id: string) => (nodes.find((node) => node.id === id) as (typeof nodes)[number]).box;
  const height = Math.max(...nodes.map(({ box }) => box.y + box.h));
  const boxes = nodes.filter((node) => node.look === 'box').map((node) => node.box);
  const ground = { boxes, lines: [], words: [], width: ROOM[shape].w, height } as {
    -readonly [K in keyof Parameters<typeof route>[2]]: Parameters<typeof route>[2][K];
  };
  const newId = arrowIds();

  // in the order of the source: an earlier arrow has the choice of way
  const arrows: PlacedArrow[] = raw.edges.map((edge) => {
    const arrow = toArrow(edge, newId(edge.start, edge.end), nodes, source);
    const points = route(boxOf(arrow.from), boxOf(arrow.to), ground);
    if (!points)
      throw new DrawingError(
        {
          wrong: `There is no way for the arrow "${arrow.id}".`,
          known: 'An arrow keeps 12 px from every other box.',
          mend: 'Leave more room between its boxes.',
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
          wrong: `There is no room for the words of the arrow "${arrow.id}".`,
          known: `They are ${Math.ceil(size.w)} px wide and ${size.h} px high.`,
          mend: 'Shorten them, break them into lines with <br/>, or leave more room between its boxes.',
        },
        arrow.from,
        arrow.to,
      );
    ground.lines = [...ground.lines, ...segmentsOf(points)];
    if (label) ground.words = [...ground.words, label.box];
    return { ...arrow, points, label };
  });
  return { nodes, arrows, marks: [] };
}

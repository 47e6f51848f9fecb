import { stateWords } from '#words/index.ts';
import { sortClasses } from '../classes.ts';
import { formOf, headsOf, lineOf } from '../grammar.ts';
import type { Arrow, Node, PlacedNode } from '../model.ts';
import { arrowIds } from '../names.ts';
import type { RawEdge, RawGraph, RawNode } from '../read/raw-graph.ts';
import { linesOf } from '../type.ts';

/** A box that has no place yet. */
export type Part = Node & Pick<PlacedNode, 'look' | 'form'>;
export interface Parts {
  readonly parts: readonly Part[];
  readonly arrows: readonly Arrow[];
  /** Only keep two boxes apart, as `~~~` does. */
  readonly spacers: readonly { readonly from: string; readonly to: string }[];
}

/** The boxes and arrows of a flowchart or of states. */
export function partsOf({ nodes, edges }: RawGraph): Parts {
  const parts = nodes.map(toPart);
  const newId = arrowIds();
  const arrows: Arrow[] = [];
  const spacers: { from: string; to: string }[] = [];
  for (const edge of edges) {
    const { start: from, end: to } = edge;
    if (edge.pattern === 'invisible') spacers.push({ from, to });
    else arrows.push(toArrow(edge, newId(from, to), parts.find(({ id }) => id === from)?.side));
  }
  return { parts, arrows, spacers };
}

function toPart({ id, shape, label = '', cssClasses = '', isGroup, parentId: parent, rows }: RawNode): Part {
  const classes = cssClasses.split(' ').filter((name) => name && !own.test(name));
  const form = formOf(shape);
  const point = form === 'start' || form === 'end';
  const look = isGroup
    ? 'frame'
    : shape === 'note'
      ? 'note'
      : point || form === 'choice' || form === 'fork'
        ? 'point'
        : 'box';
  const lines = point ? [form === 'start' ? stateWords.start : stateWords.end] : linesOf(label);
  return {
    id,
    lines,
    ...sortClasses(id, classes),
    parent,
    date: undefined,
    look,
    form,
    ...(rows && { rows: rowsOf(rows) }),
  };
}

/** Compartments with anything in them. */
const rowsOf = (rows: readonly (readonly string[])[]) =>
  rows.filter(({ length }) => length > 0).map((some) => some.map((row) => linesOf(row).join(' ')));

/** Classes that mermaid adds by itself. */
const own = /^(default|clickable|statediagram-.*)$/;

function toArrow(edge: RawEdge, id: string, side: string | undefined): Arrow {
  const heads = headsOf(edge);
  const { startLabelRight: first = '', endLabelLeft: last = '' } = edge;
  return {
    id,
    from: edge.start,
    to: edge.end,
    lines: linesOf(edge.label ?? ''),
    // what both do to each other belongs to neither
    side: heads.both ? undefined : side,
    line: lineOf(edge),
    ...heads,
    ...((first || last) && { counts: { from: first, to: last } }),
  };
}

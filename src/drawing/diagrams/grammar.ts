import type { Arrow, Form, Head, Line } from './model.ts';
import type { RawEdge } from './read/raw-graph.ts';

/** Outlines and arrowheads that block, flowchart and states have in common. */

/** Mermaid's words for an outline, and ours. */
const forms: Readonly<Record<string, Form | undefined>> = {
  square: undefined,
  squareRect: undefined,
  rect: undefined,
  proc: undefined,
  process: undefined,
  rectangle: undefined,
  roundedWithTitle: undefined,
  note: undefined,
  composite: undefined,
  space: undefined,
  na: undefined,
  round: 'round',
  rounded: 'round',
  roundedRect: 'round',
  event: 'round',
  stadium: 'stadium',
  terminal: 'stadium',
  pill: 'stadium',
  diamond: 'diamond',
  diam: 'diamond',
  decision: 'diamond',
  question: 'diamond',
  hexagon: 'hexagon',
  hex: 'hexagon',
  prepare: 'hexagon',
  circle: 'circle',
  circ: 'circle',
  subroutine: 'posts',
  subprocess: 'posts',
  subproc: 'posts',
  'fr-rect': 'posts',
  'framed-rectangle': 'posts',
  cylinder: 'cylinder',
  cyl: 'cylinder',
  db: 'cylinder',
  database: 'cylinder',
  lean_right: 'lean',
  'lean-r': 'lean',
  'lean-right': 'lean',
  'in-out': 'lean',
  lean_left: 'lean-back',
  'lean-l': 'lean-back',
  'lean-left': 'lean-back',
  'out-in': 'lean-back',
  stateStart: 'start',
  stateEnd: 'end',
  choice: 'choice',
  fork: 'fork',
  join: 'fork',
};

/** As an author writes them. */
export const shapesDrawn =
  '[box], (rounded), ([stadium]), {diamond}, {{hexagon}}, ((circle)), [[posts]], [(cylinder)], [/leaning/], [\\leaning back\\]';

export const isDrawnShape = (shape: string): boolean => Object.hasOwn(forms, shape);

/** The outline of a box without a kind; a kind has its own. */
export const formOf = (shape: string): Form | undefined => forms[shape];

const heads: Readonly<Record<string, Arrow['head']>> = {
  arrow_point: 'point',
  arrow_barb: 'point',
  arrow_cross: 'cross',
  arrow_circle: 'dot',
  arrow_open: 'none',
  none: 'none',
  '': 'none',
};

/** How a line between classes or entities ends. */
const relations: Readonly<Record<string, Head>> = {
  extension: 'triangle',
  composition: 'diamond',
  aggregation: 'hollow-diamond',
  dependency: 'point',
  lollipop: 'dot',
  only_one: 'one',
  zero_or_one: 'maybe',
  one_or_more: 'some',
  zero_or_more: 'many',
};

/** Heads of an arrow, and whether it points both ways. */
export function headsOf({
  arrowTypeStart: start = '',
  arrowTypeEnd: end = '',
}: RawEdge): Pick<Arrow, 'head' | 'both' | 'tail'> {
  const [first, last] = [relations[start], relations[end]];
  if (first || last) {
    const both = first === 'point' && last === 'point';
    return { head: last ?? 'none', both, ...(first && !both && { tail: first }) };
  }
  const head = heads[end] ?? 'point';
  return { head, both: heads[start] === 'point' && head === 'point' };
}

/** Whether both ends of an arrow are drawn as they are written: only a point stands at a start, and only with one at the end. */
export function endsAreDrawn(edge: RawEdge): boolean {
  const { arrowTypeStart: start = '', arrowTypeEnd: end = '' } = edge;
  const isRelation = [start, end].every((name) => name in relations || heads[name] === 'none');
  return isRelation || (end in heads && (heads[start] === 'none' || headsOf(edge).both));
}

/** What separates a thing that happens from one that is only proposed or doubted, or one that counts most. */
export const lineOf = ({ pattern, thickness }: RawEdge): Line =>
  pattern === 'dotted' || pattern === 'dashed'
    ? 'dotted'
    : pattern === 'thick' || thickness === 'thick'
      ? 'thick'
      : 'solid';

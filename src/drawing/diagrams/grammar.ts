import type { Arrow, Form, Kind } from './model.ts';
import { DrawingError } from './problem.ts';
import type { RawEdge } from './read/stores.ts';

/** What block, flowchart and states have in common: outlines and arrowheads. */

/** Mermaid's words for an outline, and ours. What is not here cannot be drawn. */
const forms: Record<string, Form | undefined> = {
  square: undefined,
  squareRect: undefined,
  rect: undefined,
  roundedWithTitle: undefined,
  note: undefined,
  composite: undefined,
  round: 'round',
  rounded: 'round',
  roundedRect: 'round',
  stadium: 'stadium',
  diamond: 'diamond',
  hexagon: 'hexagon',
  circle: 'circle',
  subroutine: 'posts',
  stateStart: 'start',
  stateEnd: 'end',
  choice: 'choice',
};

/** The outline of a box without a kind; a kind has its own. */
export function formOf(id: string, shape: string, kind: Kind | undefined): Form | undefined {
  if (!(shape in forms))
    throw new DrawingError(
      {
        wrong: `The outline of "${id}" (${shape}) is not drawn.`,
        known: 'Known outlines: [box], (rounded), ([stadium]), {diamond}, {{hexagon}}, ((circle)), [[posts]].',
        mend: 'Use one of them.',
      },
      id,
    );
  const form = forms[shape];
  if (form && kind)
    throw new DrawingError(
      {
        wrong: `"${id}" has both an outline of its own and the kind "${kind}".`,
        known: 'A kind is told by its outline.',
        mend: `Write ${id}["…"], or leave the kind out.`,
      },
      id,
    );
  return form;
}

const heads: Record<string, Arrow['head']> = {
  arrow_point: 'point',
  arrow_barb: 'point',
  arrow_cross: 'cross',
  arrow_open: 'none',
  none: 'none',
  '': 'none',
};

/** How an arrow ends, and whether it points both ways. Throws for one that does not lead to another part. */
export function headsOf(
  { arrowTypeStart: start = '', arrowTypeEnd: end = '' }: RawEdge,
  from: string,
  to: string,
): Pick<Arrow, 'head' | 'both'> {
  if (from === to)
    throw new DrawingError(
      {
        wrong: `An arrow leads from "${from}" to itself.`,
        known: 'An arrow leads from one part to another.',
        mend: 'Say it in the words of the part, or draw what it comes through.',
      },
      from,
      to,
    );
  const [first, last] = [heads[start], heads[end]];
  const both = first === 'point' && last === 'point';
  if (first === undefined || last === undefined || (first !== 'none' && !both))
    throw new DrawingError(
      {
        wrong: `The arrow from "${from}" to "${to}" ends in a way that is not drawn.`,
        known: 'Known ends: --> (arrow), --x (cross), --- (none), <--> (arrows at both ends).',
        mend: 'Use one of them.',
      },
      from,
      to,
    );
  return { head: last, both };
}

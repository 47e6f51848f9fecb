import type { Measure } from '../measure.ts';
import { type PlacedNode, ROOM, type Scene, type Shape } from './model.ts';
import { DrawingError } from './problem.ts';
import { faceOf, widthOf } from './type.ts';

/** What a box keeps free beside its words: room for its edges, its points or its posts. */
export const besideWords = ({ kind, look, form }: Pick<PlacedNode, 'kind' | 'look' | 'form'>): number => {
  if (look === 'box' && (kind === 'limit' || form === 'posts')) return 36;
  if (form === 'circle') return 8;
  return kind === 'lever' || form === 'hexagon' ? 32 : 20;
};

/** What stands in the source: a name, a date, or the first of the words. */
const aboutOf = ({ look, id, date, lines }: PlacedNode): string =>
  look === 'box' || look === 'frame' ? id : (date ?? lines[0] ?? id);

/** Nothing may be clipped, and nothing shrunk below the size that the back row can read. */
export function fitProblems({ nodes }: Scene, shape: Shape, measure: Measure): DrawingError[] {
  if (nodes.length === 0) return [new DrawingError({ wrong: 'This diagram holds nothing.', mend: 'Add a box.' })];
  const tooWide = nodes.flatMap((node) => {
    const length = node.turned ? node.box.h : node.box.w;
    const over = widthOf(node.lines, faceOf(node), measure, node.size) + besideWords(node) - length;
    // a start or an end shows no words
    if (over <= 0 || node.look === 'point') return [];
    const told = {
      wrong: `The words of "${node.id}" are ${Math.ceil(over)} px too wide for its box.`,
      known: `The box has room for ${Math.floor(node.box.w - besideWords(node))} px.`,
      mend: 'Shorten them, break them into lines with <br/>, or make the box wider.',
    };
    return [new DrawingError(told, aboutOf(node))];
  });
  const bottom = Math.max(...nodes.map(({ box }) => box.y + box.h));
  if (bottom <= ROOM[shape].h + 1) return tooWide;
  const told = {
    wrong: `The drawing is ${Math.ceil(bottom)} px high.`,
    known: `The stage has room for ${ROOM[shape].h} px, with words of 24 px.`,
    mend: 'Use fewer rows, or make two diagrams of it.',
  };
  return [...tooWide, new DrawingError(told)];
}

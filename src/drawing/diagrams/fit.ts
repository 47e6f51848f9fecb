import type { Measure } from '../measure.ts';
import { extentOf, type PlacedNode, ROOM, type Scene, type Shape } from './model.ts';
import { isDie, PIN, shareIn } from './picture.ts';
import { DrawingError, type DrawingProblem } from './problem.ts';
import { TYPE, wordsOf } from './type.ts';

/** Space beside the words of a box, for its edges, its points or its posts. */
export const besideWords = ({
  kind,
  look,
  form,
  picture,
}: Pick<PlacedNode, 'kind' | 'look' | 'form' | 'picture'>): number => {
  if (picture === 'share' || look === 'words' || look === 'section') return 0;
  if (isDie(picture)) return 2 * PIN + (picture === 'die-small' ? 12 : 20);
  if (look === 'box' && (kind === 'limit' || form === 'posts')) return 36;
  if (form === 'circle' || kind === 'doubt') return 8;
  return kind === 'lever' || form === 'hexagon' || form === 'lean' || form === 'lean-back' ? 32 : 20;
};

/** Finds a part's name, date or first words in the source. */
const aboutOf = ({ look, id, date, lines }: PlacedNode): string =>
  look === 'box' || look === 'frame' ? id : (date ?? lines[0] ?? id);

/** px of words as the stage shows them, or a phone: what all can read, and what nobody can, even who enlarges the drawing. */
const READ = { wide: { all: TYPE.size, none: 7 }, tall: { all: 15, none: 5 } } as const;
/** px of the narrowest phone's column. */
const PHONE = 350;

/** By how much a drawing is shrunk to its room, at most 1; its own edge and a fraction of a px are no reason. */
export function shrinkOf(scene: Scene, shape: Shape): number {
  const { w, h } = extentOf(scene);
  return Math.min(1, (ROOM[shape].w + 4) / w, (ROOM[shape].h + 5) / h);
}

/** The size that words have where the drawing is shown. */
const shownSize = (scene: Scene, shape: Shape): number =>
  TYPE.size * shrinkOf(scene, shape) * (shape === 'tall' ? PHONE / ROOM.tall.w : 1);

/** Nothing may be clipped, and nothing shrunk below the size that can be read at all. */
export function fitProblems(scene: Scene, shape: Shape, measure: Measure): DrawingError[] {
  const { nodes } = scene;
  if (nodes.length === 0) return [new DrawingError({ message: 'This diagram holds nothing.', fix: 'Add a box.' })];
  const tooWide = nodes.flatMap((node) => {
    const length = node.turned ? node.box.h : node.box.w;
    const over = wordsOf(node, measure) + besideWords(node) - length;
    // a start or an end shows no words
    if (over <= 0 || node.look === 'point') return [];
    const told = {
      message: `The words of "${node.id}" are ${Math.ceil(over)} px too wide for its box.`,
      context: `The box has room for ${Math.floor(node.box.w - besideWords(node))} px.`,
      fix: 'Shorten them, break them into lines with <br/>, or make the box wider.',
    };
    return [new DrawingError(told, aboutOf(node))];
  });
  const unmeasured = nodes.flatMap((node) => {
    if (node.picture !== 'share' || shareIn(node.lines) !== undefined) return [];
    const told = {
      message: `The bar "${node.id}" has no length.`,
      fix: 'Begin its words with a number from 0 to 100 and %.',
    };
    return [new DrawingError(told, aboutOf(node))];
  });
  if (unmeasured.length > 0) return unmeasured;
  return shownSize(scene, shape) < READ[shape].none ? [...tooWide, new DrawingError(small(scene, shape))] : tooWide;
}

/** Remarks on words that the back row cannot read, though a reader can. */
export const sizeRemarks = (scene: Scene, shape: Shape): DrawingProblem[] =>
  shownSize(scene, shape) < READ[shape].all - 0.5 ? [{ line: 1, ...small(scene, shape) }] : [];

function small(scene: Scene, shape: Shape): Omit<DrawingProblem, 'line'> {
  const { w, h } = extentOf(scene);
  const room = shape === 'tall' ? `${ROOM.tall.w} px across` : `${ROOM.wide.w} × ${ROOM.wide.h} px`;
  return {
    message: `The words of this diagram are ${shownSize(scene, shape).toFixed(1)} px high ${shape === 'tall' ? 'on a phone' : 'on the stage'}.`,
    context: `The back row reads ${READ[shape].all} px. At that size the diagram is ${Math.ceil(w)} × ${Math.ceil(h)} px; there is room for ${room}.`,
    fix: `Use fewer words or parts, or make ${inParts(scene)}.`,
  };
}

/**
 * Where a flowchart or states may be parted: by their outermost frames, or half-way through the source, whose order is mostly
 * that of the drawing.
 */
function inParts({ nodes, marks }: Scene): string {
  const frames = nodes.filter(({ look, parent }) => look === 'frame' && !parent);
  const inOrder = frames.toSorted(({ box: a }, { box: b }) => a.x - b.x || a.y - b.y);
  if (frames.length > 1) return `a diagram of each of these: ${inOrder.map(({ id }) => `"${id}"`).join(', ')}`;
  const boxes = nodes.filter(({ look }) => look === 'box');
  const middle = boxes[Math.ceil(boxes.length / 2) - 1];
  const isParted = marks.length === 0 && boxes.length >= 6 && middle;
  return `two diagrams of it${isParted ? `, one up to "${middle.id}" and one from there on` : ''}`;
}

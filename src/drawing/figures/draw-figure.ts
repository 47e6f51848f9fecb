import { bounds, contains, crosses, grown, type Outline, overlaps, type Rect } from '../geometry.ts';
import type { DeckFacts } from './deck-facts.ts';
import type { FigureData, FigureKind } from './kind.ts';
import {
  type FigureScene,
  type Layout,
  type Shape,
  type SourceMark,
  seen,
  textOf,
  type Unreadable,
  type Words,
} from './scene.ts';
import { SceneBuilder } from './scene-builder.ts';
import { sizeOf, smallest } from './type.ts';

/** Smaller settings, tried one after another until all words can be read. */
const smallerSettings: Required<Layout>['smaller'][] = [
  ...[0.9, 0.8, 0.7].map((share) => ({ share, breaks: false })),
  { share: 0.7, breaks: true },
];

/** Draws a figure of that kind for one layout. What cannot be read of it in letters of any size, `unreadable` tells. */
export function drawFigure(
  kind: FigureKind,
  data: FigureData,
  facts: Omit<DeckFacts, 'steps'>,
  layout: Layout,
): FigureScene {
  const drawIn = (setting: Layout): FigureScene => {
    const builder = new SceneBuilder({ ...facts, steps: data.steps.map(({ id }) => id) }, setting);
    kind.draw(data, builder);
    return builder.scene();
  };
  const usual = drawIn(layout);
  const crowded = unreadable(usual);
  if (crowded.length === 0) return usual;
  for (const smaller of smallerSettings) {
    const scene = drawIn({ ...layout, smaller });
    if (unreadable(scene).length === 0) return { ...scene, crowded };
  }
  return usual;
}

/** Words and marks may touch a line by this many px before it counts. */
const SLACK_PX = 1;

/**
 * Everything on a scene that could not be read: words or marks over one another, over a line or the edge of an area,
 * outside the margins, or too small. Empty for a good drawing.
 */
export function unreadable({ layout, view, words, marks, shapes }: FigureScene): Unreadable[] {
  const boxes = [...words.flatMap(boxesOfWords), ...marks.map(boxOfMark)];
  // A drawing may bleed to the frame; its words keep the margins, the headline and the footer free.
  const room = layout.name === 'wide' ? grown(layout.room, 6) : view;
  const edges = shapes.filter(({ layer }) => layer === 'normal').flatMap(edgesOf);
  const found: Unreadable[] = [];
  for (const [index, one] of boxes.entries()) {
    if (!contains(room, one.box)) found.push({ words: one.text, why: 'do not fit into the picture' });
    for (const other of boxes.slice(index + 1))
      if (
        one.of !== other.of &&
        overlaps(grown(one.box, -SLACK_PX), grown(other.box, -SLACK_PX)) &&
        areTogether(one.of, other.of)
      )
        found.push({ words: one.text, why: `run into "${other.text}"` });
    if (edges.some((edge) => runsThrough(edge, grown(one.box, -SLACK_PX)) && areTogether(one.of, edge.of)))
      found.push({ words: one.text, why: 'stand on a line of the drawing' });
  }
  for (const label of words) {
    if (isLost(label, shapes))
      found.push({ words: textOf(label), why: 'have the colour of the area that they stand on' });
    const size = Math.min(...label.lines.flatMap(({ runs }) => runs.map(({ role }) => sizeOf(role, layout))));
    const least = smallest[layout.name];
    if (size < least) found.push({ words: textOf(label), why: `are set in ${size} px; the smallest is ${least}` });
  }
  return found;
}

/** Whether a line of words has the colour of the topmost box that it stands in. */
function isLost(own: Words, shapes: readonly Shape[]): boolean {
  const { lines, boxes } = own;
  return boxes.some((box, line) => {
    const under = shapes.findLast(
      (shape) => shape.fill && areTogether(own, shape) && shape.outlines.some((outline) => isBoxRound(outline, box)),
    );
    return lines[line]?.runs.some(({ tone, side }) => tone === under?.fill && side === under.side) ?? false;
  });
}

const isBoxRound = ({ points, closed }: Outline, box: Rect): boolean =>
  closed && points.length === 4 && contains(bounds(points), box);

type Seen = Parameters<typeof seen>[0];

/** Whether a class ever sees both at once: what asks is gone when its answer comes. */
function areTogether(one: Seen, other: Seen): boolean {
  const [[from, until], [begin, end]] = [seen(one), seen(other)];
  return from < end && begin < until;
}

interface Box {
  text: string;
  of: Words | SourceMark;
  box: Rect;
}

const boxesOfWords = (words: Words): Box[] => words.boxes.map((box) => ({ text: textOf(words), of: words, box }));
const boxOfMark = (mark: SourceMark): Box => ({ text: `source mark ${mark.label}`, of: mark, box: mark.box });

/** A line of the drawing; `breadth` is on each side of it, `around` the room that it lies in. */
interface Edge {
  of: Shape;
  outline: Outline;
  breadth: number;
  around: Rect;
}

/** A stroke is as broad as it is painted; the edge of a filled area has no breadth. */
const edgesOf = (of: Shape): Edge[] =>
  of.outlines.map((outline) => ({
    of,
    outline,
    breadth: of.stroke ? of.width / 2 : 0,
    around: grown(bounds(outline.points), 1),
  }));

function runsThrough({ outline, breadth, around }: Edge, box: Rect): boolean {
  const touched = grown(box, breadth);
  return overlaps(around, touched) && crosses(outline, touched);
}

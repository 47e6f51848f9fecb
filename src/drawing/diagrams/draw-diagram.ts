import type { Measure } from '../measure.ts';
import { blockScene } from './block/block.ts';
import { classesInVain } from './classes.ts';
import { fitProblems, sizeRemarks } from './fit.ts';
import { ganttScene } from './gantt/gantt.ts';
import { graphScene, TALLEST } from './graph/graph.ts';
import { mindmapScene } from './mindmap.ts';
import {
  type DrawResult,
  extentOf,
  FILL,
  type PlacedArrow,
  type PlacedNode,
  ROOM,
  type Scene,
  type Shape,
} from './model.ts';
import { DrawingError, problemIn } from './problem.ts';
import { readMermaid } from './read/mermaid.ts';
import { sizeProblem, textProblem } from './read/refused.ts';
import type { Raw } from './read/stores.ts';
import { goesRound, ringScene } from './ring/ring.ts';
import { sequenceScene } from './sequence/sequence.ts';
import { timelineScene } from './timeline.ts';
import { faceLine, faceOf, widthOf } from './type.ts';

/**
 * Draws one mermaid source: the same text and the same widths always give the same scene. `sides` are those of the deck,
 * where they are known.
 */
export async function drawDiagram(
  source: string,
  shape: Shape,
  measure: Measure,
  sides?: readonly string[],
): Promise<DrawResult> {
  // Editors on Windows may begin a file with a byte order mark and end its lines in CR LF.
  const given = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const tooLong = textProblem(given);
  if (tooLong) return { problems: [tooLong] };
  const read = await readMermaid(given, sides);
  if (Array.isArray(read)) return { problems: read };
  const { raw, text, title, description } = read;
  const tooMany = sizeProblem(raw);
  if (tooMany) return { problems: [tooMany] };
  try {
    const scene = await layOut(raw, text, shape, shape === 'tall' ? ROOM.tall.h : FILL.low, measure);
    const problems = fitProblems(scene, shape, measure).map((problem) => problemIn(text, problem));
    if (problems.length > 0) return { problems };
    const high = fills(raw) && shape === 'wide' ? await layOut(raw, text, shape, FILL.high, measure) : undefined;
    const tall = turns(raw) && shape === 'wide' ? await tallScene(raw, text, measure) : undefined;
    const vain = raw.type === 'graph' ? classesInVain(text, new Set(raw.nodes.map(({ id }) => id))) : [];
    const remarks = [...read.remarks, ...vain, ...sizeRemarks(scene, shape)];
    return {
      scene,
      ...(high && { high }),
      ...(tall && { tall }),
      ...(title && { title }),
      ...(description && { description }),
      ...(remarks.length > 0 && { remarks }),
    };
  } catch (error) {
    if (!(error instanceof DrawingError)) throw error;
    return { problems: [problemIn(text, error)] };
  }
}

/** Whether the machine finds the phone's form by itself. */
const turns = ({ type }: Raw) => type === 'graph' || type === 'gantt' || type === 'mindmap';

/** What does not fit a phone scrolls there, unless its author writes a tall form. */
async function tallScene(raw: Raw, text: string, measure: Measure): Promise<Scene | undefined> {
  const scene = await layOut(raw, text, 'tall', ROOM.tall.h, measure);
  const { w, h } = extentOf(scene);
  return w <= ROOM.tall.w + 4 && h <= TALLEST + 4 ? scene : undefined;
}

/** Whether a drawing takes all the height that it is given. */
const fills = (raw: Raw) => raw.type === 'block' || (raw.type === 'graph' && goesRound(raw));

async function layOut(raw: Raw, text: string, shape: Shape, height: number, measure: Measure): Promise<Scene> {
  return withLeverNotches(await placed(raw, text, shape, height, measure), measure);
}

async function placed(raw: Raw, text: string, shape: Shape, height: number, measure: Measure): Promise<Scene> {
  switch (raw.type) {
    case 'block':
      return blockScene(raw, text, shape, height, measure);
    case 'sequence':
      return sequenceScene(raw, text, shape, measure);
    case 'timeline':
      return timelineScene(raw, text, shape, measure);
    case 'mindmap':
      return mindmapScene(raw, shape, measure);
    case 'gantt':
      return ganttScene(raw, text, shape, measure);
    case 'graph':
      return ringScene(raw, shape, height, measure) ?? graphScene(raw, shape, measure);
  }
}

/** Depth in px: no less than can be told from an edge, no more than still looks like a part of its box. */
const NOTCH = { least: 5, most: 26 } as const;
/** px between a notch and the words of its box. */
const CLEAR = 8;

/**
 * Narrows each lever by two notches, above and below what runs across it, or left and right of what runs down. They are as
 * deep as its words leave room for.
 */
function withLeverNotches(scene: Scene, measure: Measure): Scene {
  return {
    ...scene,
    nodes: scene.nodes.map((node) =>
      node.kind === 'lever' && node.look === 'box'
        ? { ...node, notches: notchesOf(node, scene.arrows, measure) }
        : node,
    ),
  };
}

function notchesOf(
  node: PlacedNode,
  arrows: readonly PlacedArrow[],
  measure: Measure,
): NonNullable<PlacedNode['notches']> {
  const { box, lines, size } = node;
  const flow = node.notches?.flow ?? flowThrough(node, arrows);
  const words =
    flow === 'across' ? lines.length * faceLine(size) : widthOf(lines, faceOf(node), measure, size) + 2 * CLEAR;
  const free = ((flow === 'across' ? box.h : box.w) - words) / 2 - CLEAR;
  return { flow, depth: Math.round(Math.max(NOTCH.least, Math.min(NOTCH.most, free))) };
}

/** Direction of the arrow that leaves a lever, or where none does, of the one that reaches it. */
function flowThrough({ id }: PlacedNode, arrows: readonly PlacedArrow[]): 'across' | 'down' {
  const leaving = arrows.find(({ from, both }) => from === id && !both);
  const coming = arrows.find(({ to, both }) => to === id && !both);
  const [a, b] = leaving ? leaving.points.slice(0, 2) : coming ? coming.points.slice(-2) : [];
  return a && b && Math.abs(a.y - b.y) > Math.abs(a.x - b.x) ? 'down' : 'across';
}

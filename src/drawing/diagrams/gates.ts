import type { Measure } from '../measure.ts';
import type { PlacedArrow, PlacedNode, Scene } from './model.ts';
import { faceLine, faceOf, widthOf } from './type.ts';

/** px of a jaw: what is told apart from an edge, and what still looks like a part of its box. */
const JAW = { least: 5, most: 26 } as const;
const CLEAR = 8;

/**
 * A lever is drawn as a gate: two jaws on what flows through it, above and below where that runs across, left and right
 * where it runs down. How deep they bite is what its words leave free.
 */
export function withGates(scene: Scene, measure: Measure): Scene {
  return {
    ...scene,
    nodes: scene.nodes.map((node) =>
      node.kind === 'lever' && node.look === 'box' ? { ...node, gate: gateOf(node, scene.arrows, measure) } : node,
    ),
  };
}

function gateOf(node: PlacedNode, arrows: readonly PlacedArrow[], measure: Measure): NonNullable<PlacedNode['gate']> {
  const { box, lines, size } = node;
  const flow = node.gate?.flow ?? flowThrough(node, arrows);
  const words =
    flow === 'across' ? lines.length * faceLine(size) : widthOf(lines, faceOf(node), measure, size) + 2 * CLEAR;
  const free = ((flow === 'across' ? box.h : box.w) - words) / 2 - CLEAR;
  return { flow, depth: Math.round(Math.max(JAW.least, Math.min(JAW.most, free))) };
}

/** The way of the line that leaves it, or where none does, of the one that comes. */
function flowThrough({ id }: PlacedNode, arrows: readonly PlacedArrow[]): 'across' | 'down' {
  const leaving = arrows.find(({ from, both }) => from === id && !both);
  const coming = arrows.find(({ to, both }) => to === id && !both);
  const [a, b] = leaving ? leaving.points.slice(0, 2) : coming ? coming.points.slice(-2) : [];
  return a && b && Math.abs(a.y - b.y) > Math.abs(a.x - b.x) ? 'down' : 'across';
}

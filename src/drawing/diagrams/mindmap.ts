import type { Point } from '../geometry.ts';
import type { Measure } from '../measure.ts';
import { sortClasses } from './classes.ts';
import { shrinkOf } from './fit.ts';
import { formOf } from './grammar.ts';
import { type PlacedArrow, type PlacedNode, ROOM, type Scene, type Shape } from './model.ts';
import type { RawMindmap } from './read/mindmap.ts';
import { faceOf, linesOf, TYPE, widthOf, wrapped } from './type.ts';

/** A thought with those that belong to it. */
interface Branch {
  readonly node: PlacedNode;
  readonly branches: readonly Branch[];
}

/** A mindmap: on the stage to both sides of what it is about, on a phone below it. */
export function mindmapScene({ thoughts }: RawMindmap, shape: Shape, measure: Measure): Scene {
  const branchAt = (at: number, most: number): Branch => {
    const { id, words, shape: outline, cssClasses } = thoughts[at] as RawMindmap['thoughts'][number];
    const kept = sortClasses(id, cssClasses.split(' ').filter(Boolean));
    const part = { id, ...kept, form: formOf(outline), parent: undefined, date: undefined, look: 'box' as const };
    const lines = wrapped(linesOf(words), most, faceOf(part), measure);
    const box = { x: 0, y: 0, w: widthOf(lines, faceOf(part), measure) + 36, h: lines.length * TYPE.line + 18 };
    const below = thoughts.flatMap(({ under }, i) => (under === at ? [branchAt(i, most)] : []));
    return { node: { ...part, lines, box }, branches: below };
  };
  if (shape === 'tall') return downwards(branchAt(0, ROOM.tall.w - 160));
  const tried = [260, 200, 160, 130].map((most) => aside(branchAt(0, most)));
  return tried.reduce((best, scene) => (shrinkOf(scene, 'wide') > shrinkOf(best, 'wide') + 0.001 ? scene : best));
}

/** px between two thoughts of one branch, between a thought and what belongs to it, and by which that stands in on a phone. */
const GAP = { between: 12, beside: 44, inset: 30 } as const;

/** The height of a thought or of all that belongs to it, whichever is more. */
const heightOf = ({ node, branches }: Branch): number => Math.max(node.box.h, heightOfAll(branches));
const heightOfAll = (branches: readonly Branch[]): number =>
  branches.reduce((sum, branch) => sum + heightOf(branch) + GAP.between, -GAP.between);

function aside(root: Branch): Scene {
  const { box } = root.node;
  const nodes: PlacedNode[] = [{ ...root.node, box: { ...box, x: -box.w / 2, y: -box.h / 2 } }];
  const arrows: PlacedArrow[] = [];
  /** `edge` is where the column of the parent ends. */
  const place = (parent: PlacedNode, branches: readonly Branch[], way: 1 | -1, edge: number): void => {
    const from = { x: way > 0 ? parent.box.x + parent.box.w : parent.box.x, y: parent.box.y + parent.box.h / 2 };
    const near = edge + way * GAP.beside;
    const turn = edge + (way * GAP.beside) / 2;
    const next = near + way * Math.max(...branches.map(({ node }) => node.box.w));
    let top = from.y - heightOfAll(branches) / 2;
    for (const branch of branches) {
      const { w, h } = branch.node.box;
      const y = top + (heightOf(branch) - h) / 2;
      const node = { ...branch.node, box: { x: way > 0 ? near : near - w, y, w, h } };
      const to = { x: near, y: y + h / 2 };
      nodes.push(node);
      arrows.push(lineTo(parent, node, [from, { x: turn, y: from.y }, { x: turn, y: to.y }, to]));
      if (branch.branches.length > 0) place(node, branch.branches, way, next);
      top += heightOf(branch) + GAP.between;
    }
  };
  const [right, left] = halves(root.branches);
  const about = nodes[0] as PlacedNode;
  if (right.length > 0) place(about, right, 1, box.w / 2);
  if (left.length > 0) place(about, left, -1, -box.w / 2);
  return atOrigin({ nodes, arrows, marks: [] });
}

/** The first branches to the right and the rest to the left, as evenly as may be. */
function halves(branches: readonly Branch[]): [Branch[], Branch[]] {
  const cuts = Array.from({ length: branches.length + 1 }, (_, i) => i);
  const uneven = (cut: number) => Math.max(heightOfAll(branches.slice(0, cut)), heightOfAll(branches.slice(cut)));
  const cut = cuts.reduce((best, each) => (uneven(each) <= uneven(best) ? each : best), branches.length);
  return [branches.slice(0, cut), branches.slice(cut)];
}

function downwards(root: Branch): Scene {
  const nodes: PlacedNode[] = [];
  const arrows: PlacedArrow[] = [];
  let y = 0;
  const place = ({ node: given, branches }: Branch, x: number, parent: PlacedNode | undefined): void => {
    const node = { ...given, box: { ...given.box, x, y } };
    nodes.push(node);
    y += node.box.h + GAP.between;
    if (parent) {
      const from = { x: parent.box.x + GAP.inset / 2, y: parent.box.y + parent.box.h };
      const to = { x, y: node.box.y + node.box.h / 2 };
      arrows.push(lineTo(parent, node, [from, { x: from.x, y: to.y }, to]));
    }
    for (const branch of branches) place(branch, x + GAP.inset, node);
  };
  place(root, 0, undefined);
  return { nodes, arrows, marks: [] };
}

const lineTo = (from: PlacedNode, to: PlacedNode, points: readonly Point[]): PlacedArrow => ({
  ...{ id: `${from.id}:${to.id}`, from: from.id, to: to.id, lines: [], line: 'solid', head: 'none', both: false },
  ...{ side: undefined, label: undefined, points },
});

const atOrigin = ({ nodes, arrows, marks }: Scene): Scene => {
  const [x, y] = [Math.min(...nodes.map(({ box }) => box.x)), Math.min(...nodes.map(({ box }) => box.y))];
  return {
    marks,
    nodes: nodes.map((node) => ({ ...node, box: { ...node.box, x: node.box.x - x, y: node.box.y - y } })),
    arrows: arrows.map((arrow) => ({ ...arrow, points: arrow.points.map((at) => ({ x: at.x - x, y: at.y - y })) })),
  };
};

import { stateWords } from '#words/index.ts';
import { arrowIds } from '../arrow-ids.ts';
import { sortClasses } from '../classes.ts';
import { formOf, headsOf } from '../grammar.ts';
import type { Arrow, Node, PlacedNode } from '../model.ts';
import { DrawingError } from '../problem.ts';
import type { Raw, RawEdge, RawNode } from '../read/stores.ts';
import { linesOf, slug } from '../words.ts';

export type RawGraph = Extract<Raw, { type: 'graph' }>;

/** A box that has no place yet. */
export type Part = Node & Pick<PlacedNode, 'look' | 'form'>;
export interface Parts {
  readonly parts: readonly Part[];
  readonly arrows: readonly Arrow[];
  /** Only keep two boxes apart, as `~~~` does. */
  readonly spacers: readonly { readonly from: string; readonly to: string }[];
}

/** The boxes and arrows of a flowchart or of states. A start and an end are named `start` and `end`, in a state `<state>-start`. */
export function partsOf({ direction, nodes, edges }: RawGraph): Parts {
  // mermaid wraps a note and its state in a group of its own
  const real = nodes.filter(({ shape }) => shape !== 'noteGroup');
  const names = new Map(real.map((node) => [node.id, nameOf(node)]));
  const parts = real.map((node) => toPart(node, names, direction));
  const newId = arrowIds();
  const arrows: Arrow[] = [];
  const spacers: { from: string; to: string }[] = [];
  for (const edge of edges) {
    const [from, to] = [names.get(edge.start) ?? edge.start, names.get(edge.end) ?? edge.end];
    if (edge.pattern === 'invisible') spacers.push({ from, to });
    else arrows.push(toArrow(edge, newId(from, to), parts.find(({ id }) => id === from)?.side, from, to));
  }
  return { parts, arrows, spacers };
}

function nameOf({ id, shape, label = '' }: RawNode): string {
  if (shape === 'note') return slug(label);
  if (shape === 'stateStart' || shape === 'stateEnd') return id.replace(/^root_/, '').replace(/_(start|end)$/, '-$1');
  return id;
}

function toPart(node: RawNode, names: ReadonlyMap<string, string>, direction: string): Part {
  const id = names.get(node.id) ?? node.id;
  const classes = (node.cssClasses ?? '').split(' ').filter((name) => name && !own.test(name));
  const sorted = sortClasses(id, classes);
  const form = formOf(id, node.shape, sorted.kind);
  if (node.isGroup && node.dir && node.dir !== direction && node.dir !== 'TB')
    throw new DrawingError(
      {
        wrong: `"${id}" has a direction of its own.`,
        known: 'A drawing has one direction, and it is tried across and down.',
        mend: 'Leave the direction out.',
      },
      node.id,
    );
  const point = form === 'start' || form === 'end';
  const look = node.isGroup ? 'frame' : node.shape === 'note' ? 'note' : point || form === 'choice' ? 'point' : 'box';
  const lines = point ? [form === 'start' ? stateWords.start : stateWords.end] : linesOf(node.label ?? '');
  return { id, lines, ...sorted, parent: node.parentId && names.get(node.parentId), date: undefined, look, form };
}

/** Classes that mermaid adds by itself. */
const own = /^(default|clickable|statediagram-.*)$/;

function toArrow(edge: RawEdge, id: string, side: string | undefined, from: string, to: string): Arrow {
  const { head, both } = headsOf(edge, from, to);
  return {
    id,
    from,
    to,
    lines: linesOf(edge.label ?? ''),
    // what both do to each other belongs to neither
    side: both ? undefined : side,
    line: edge.pattern === 'dotted' || edge.pattern === 'dashed' ? 'dotted' : 'solid',
    head,
    both,
  };
}

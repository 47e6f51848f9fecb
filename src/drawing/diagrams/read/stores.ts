import type { Head, Line } from '../model.ts';
import { DrawingError } from '../problem.ts';
import { readClasses, readEntities } from './compartments.ts';
import { type RawGantt, readGantt } from './gantt.ts';
import { type RawMindmap, readMindmap } from './mindmap.ts';
import type { RawEdge, RawGraph, RawNode } from './raw-graph.ts';
import { list, type Store } from './store.ts';

/**
 * What mermaid has understood of a source. The one file that knows its stores, which have no published types: what they
 * hold is held against fixtures, so that an update which changes it is noticed.
 */

export interface RawBlock {
  id: string;
  type: string;
  label?: string;
  classes?: string[];
  widthInColumns?: number;
  columns?: number;
  children?: RawBlock[];
}
/** A line of a sequence: an arrow with its words, a note, or where branches open, go on and close. */
export type RawLine =
  | { does: 'message'; from: string; to: string; words: string; line: Line; head: Head; both: boolean }
  | { does: 'note'; id: string; from: string; to: string; words: string; beside: 'left' | 'right' | undefined }
  | { does: 'open' | 'next'; id: string; words: string; branch: Branch }
  | { does: 'close' };
/** The relation between branches. */
type Branch = 'alt' | 'opt' | 'par' | 'loop' | 'critical' | 'break';
/** A date of a timeline with what happened then, and the section it stands in, which may be an empty text. */
interface RawTask {
  section: string;
  sectionId: string;
  task: string;
  events: string[];
  /** Of the events. */
  ids: string[];
}
export type Raw =
  | { type: 'block'; columns: number; blocks: RawBlock[]; edges: RawEdge[] }
  | { type: 'sequence'; actors: { name: string; description: string }[]; lines: RawLine[] }
  | { type: 'timeline'; tasks: RawTask[] }
  | RawGantt
  | RawMindmap
  | RawGraph;

interface Message {
  from?: string;
  to?: string;
  message: string;
  type: number;
  placement?: number;
}

/** Mermaid's own numbers for the arrows of a sequence. */
const arrows = new Map<number, { line: Line; head: Head; both: boolean }>([
  [0, { line: 'solid', head: 'point', both: false }],
  [1, { line: 'dotted', head: 'point', both: false }],
  [3, { line: 'solid', head: 'cross', both: false }],
  [4, { line: 'dotted', head: 'cross', both: false }],
  [5, { line: 'solid', head: 'none', both: false }],
  [6, { line: 'dotted', head: 'none', both: false }],
  [24, { line: 'solid', head: 'point', both: false }],
  [25, { line: 'dotted', head: 'point', both: false }],
  [33, { line: 'solid', head: 'point', both: true }],
  [34, { line: 'dotted', head: 'point', both: true }],
]);
const NOTE = 2;
const besides = ['left', 'right'] as const;
const branches = new Map<number, { does: 'open' | 'next'; branch: Branch }>([
  [10, { does: 'open', branch: 'loop' }],
  [12, { does: 'open', branch: 'alt' }],
  [13, { does: 'next', branch: 'alt' }],
  [15, { does: 'open', branch: 'opt' }],
  [19, { does: 'open', branch: 'par' }],
  [20, { does: 'next', branch: 'par' }],
  [27, { does: 'open', branch: 'critical' }],
  [28, { does: 'next', branch: 'critical' }],
  [30, { does: 'open', branch: 'break' }],
  [32, { does: 'open', branch: 'par' }],
]);
const closing = [11, 14, 16, 21, 29, 31];

function toLine({ from = '', to = '', message: words, type, placement }: Message): RawLine {
  const arrow = arrows.get(type);
  if (arrow) return { does: 'message', from, to, words, ...arrow };
  if (type === NOTE) return { does: 'note', id: '', from, to: to || from, words, beside: besides[placement ?? -1] };
  const branch = branches.get(type);
  if (branch) return { id: '', words, ...branch };
  if (closing.includes(type)) return { does: 'close' };
  throw new DrawingError(
    {
      message: `The line with "${words}" is not drawn.`,
      context: 'The arrows of a sequence are ->>, -->>, ->, -->, -x, --x, -), --), <<->> and <<-->>.',
      fix: 'Use one of them.',
    },
    words,
  );
}

const readGraph = (db: Store): Raw => {
  const { nodes = [], edges = [] } = (db.getData?.() ?? {}) as { nodes?: DescribedNode[]; edges?: RawEdge[] };
  return { type: 'graph', direction: String(db.getDirection?.() ?? 'TB'), nodes: nodes.map(asOneLabel), edges };
};

/** A state may have more words than its name, for which mermaid has an outline of its own. */
type DescribedNode = RawNode & { description?: string[] };
const asOneLabel = ({ description = [], ...node }: DescribedNode): RawNode =>
  node.shape === 'rectWithTitle' ? { ...node, shape: 'rect', label: [node.label, ...description].join('<br/>') } : node;

const readers: Record<string, (db: Store) => Raw> = {
  block: (db) => ({
    type: 'block',
    columns: Number(db.getColumns?.('root')),
    blocks: list<RawBlock>(db, 'getBlocks'),
    edges: list<RawEdge>(db, 'getEdges'),
  }),
  sequence: (db) => ({
    type: 'sequence',
    actors: list<[string, { name: string; description: string }]>(db, 'getActors').map(([, actor]) => actor),
    lines: list<Message>(db, 'getMessages').flatMap(toLine),
  }),
  timeline: (db) => ({
    type: 'timeline',
    tasks: list<RawTask>(db, 'getTasks'),
  }),
  gantt: readGantt,
  mindmap: readMindmap,
  class: readClasses,
  classDiagram: readClasses,
  er: readEntities,
  'flowchart-v2': readGraph,
  stateDiagram: readGraph,
};

/** Reads a store; a copy, because the next diagram of the same type empties it. */
export function readStore(type: string, db: Store): Raw {
  const read = readers[type];
  if (!read) throw new DrawingError({ message: `A diagram of the type "${type}" cannot be drawn.` });
  return JSON.parse(JSON.stringify(read(db))) as Raw;
}

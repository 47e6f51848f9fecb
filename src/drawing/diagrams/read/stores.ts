import { DrawingError } from '../problem.ts';

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
export interface RawEdge {
  start: string;
  end: string;
  label?: string;
  /** `solid` or `normal`, `dotted` or `dashed`, `invisible`. */
  pattern?: string;
  arrowTypeEnd?: string;
  arrowTypeStart?: string;
}
export interface RawMessage {
  from?: string;
  to?: string;
  message: string;
  type: number;
  placement?: number;
}
/** A box of a flowchart or a state; `shape` is mermaid's word for its outline. */
export interface RawNode {
  id: string;
  label?: string;
  shape: string;
  cssClasses?: string;
  isGroup?: boolean;
  parentId?: string;
  /** The direction of a subgraph, where it has one of its own. */
  dir?: string;
}
export type Raw =
  | { type: 'block'; columns: number; blocks: RawBlock[]; edges: RawEdge[] }
  | { type: 'sequence'; actors: { name: string; description: string }[]; messages: RawMessage[] }
  | { type: 'timeline'; down: boolean; tasks: { task: string; events: string[] }[] }
  | { type: 'graph'; direction: string; nodes: RawNode[]; edges: RawEdge[] };

/** A store answers by methods, each of which may be missing: their names differ from diagram to diagram. */
export type Store = Record<string, (id?: string) => unknown>;

const list = <T>(db: Store, name: string) => Array.from(db[name]?.() as Iterable<T>);

const readGraph = (db: Store): Raw => {
  const { nodes = [], edges = [] } = (db.getData?.() ?? {}) as { nodes?: RawNode[]; edges?: RawEdge[] };
  return { type: 'graph', direction: String(db.getDirection?.() ?? 'TB'), nodes, edges };
};

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
    messages: list<RawMessage>(db, 'getMessages'),
  }),
  timeline: (db) => ({
    type: 'timeline',
    down: db.getDirection?.() === 'TD',
    tasks: list<{ task: string; events: string[] }>(db, 'getTasks'),
  }),
  'flowchart-v2': readGraph,
  stateDiagram: readGraph,
};

/** Reads a store; a copy, because the next diagram of the same type empties it. */
export function readStore(type: string, db: Store): Raw {
  const read = readers[type];
  if (!read) throw new DrawingError({ wrong: `A diagram of the type "${type}" cannot be drawn.` });
  return JSON.parse(JSON.stringify(read(db))) as Raw;
}

import { DrawingError } from '../problem.ts';
import type { Store } from './store.ts';

/** A thought of a mindmap, after the one that it belongs to. */
interface Thought {
  id: string;
  /** As its author calls it, else empty. */
  name: string;
  words: string;
  /** The place of the one that it belongs to; the root belongs to none. */
  under: number | undefined;
  shape: string;
  cssClasses: string;
}
export interface RawMindmap {
  type: 'mindmap';
  thoughts: Thought[];
}

interface Stored {
  nodeId: string;
  descr: string;
  type: number;
  class?: string;
  children: Stored[];
}

/** Mermaid's numbers for outlines. */
const shapes = ['rect', 'rounded', 'rect', 'stadium', 'cloud', 'bang', 'hexagon'];

/** The thoughts of a mindmap, each before those that belong to it. */
export function readMindmap(db: Store): RawMindmap {
  const root = db.getMindmap?.() as Stored | null | undefined;
  if (!root) throw new DrawingError({ message: 'This diagram holds nothing.', fix: 'Write what it is about.' });
  const thoughts: Thought[] = [];
  const read = ({ nodeId, descr, type, class: cssClasses = '', children }: Stored, under: number | undefined) => {
    const name = nodeId === descr ? '' : nodeId;
    const at = thoughts.push({ id: '', name, words: descr, under, shape: shapes[type] ?? 'rect', cssClasses }) - 1;
    for (const child of children) read(child, at);
  };
  read(root, undefined);
  return { type: 'mindmap', thoughts };
}

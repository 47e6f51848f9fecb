import type { RawEdge, RawGraph, RawNode } from './raw-graph.ts';
import type { Store } from './store.ts';

/** Classes and entities as boxes with compartments, joined by arrows that end in signs of their own. */

interface Member {
  text: string;
  /** `*` or `$`. */
  classifier: string;
}
type ClassNode = RawNode & { text?: string; annotations?: string[]; members?: Member[]; methods?: Member[] };
interface Attribute {
  type: string;
  name: string;
  keys: string[];
  comment: string;
}
type EntityNode = RawNode & { alias?: string; attributes?: Attribute[] };

const dataOf = <N>(db: Store) =>
  ({ nodes: [], edges: [], ...(db.getData?.() as object) }) as { nodes: N[]; edges: RawEdge[] };

const directionOf = (db: Store) => String(db.getDirection?.() ?? 'TB');

/** A class diagram. */
export function readClasses(db: Store): RawGraph {
  const { nodes, edges } = dataOf<ClassNode>(db);
  return {
    type: 'graph',
    direction: directionOf(db),
    nodes: nodes.map(({ id, label = '', text = label, shape, cssClasses, isGroup, parentId, labelType, ...inside }) => {
      const shared = {
        id,
        shape,
        ...(cssClasses && { cssClasses }),
        ...(isGroup && { isGroup }),
        ...(parentId && { parentId }),
      };
      if (shape !== 'classBox') return { ...shared, label, ...(labelType && { labelType }) };
      const named = (inside.annotations ?? []).map((annotation) => `«${annotation}»`);
      const rows = [inside.members ?? [], inside.methods ?? []].map((members) => members.map(wordsOf));
      return { ...shared, shape: 'rect', label: [...named, text].join('<br/>'), rows };
    }),
    edges,
  };
}

/** A member as UML writes it where it cannot be slanted or underlined. */
const wordsOf = ({ text, classifier }: Member): string =>
  [text.replace(/^\\/, ''), classifier === '*' ? '{abstract}' : classifier === '$' ? '{static}' : '']
    .filter(Boolean)
    .join(' ');

/** An entity-relationship diagram. */
export function readEntities(db: Store): RawGraph {
  const { nodes, edges } = dataOf<EntityNode>(db);
  // mermaid puts a word before the author's name, and a number behind it
  const nameOf = (id: string) => /^entity-(.*)-\d+$/.exec(id)?.[1] ?? id;
  return {
    type: 'graph',
    direction: directionOf(db),
    nodes: nodes.map(({ id, label = '', alias, attributes = [], cssClasses, isGroup, parentId }) => ({
      id: nameOf(id),
      label: alias || label,
      shape: 'rect',
      ...(cssClasses && { cssClasses }),
      ...(isGroup ? { isGroup } : { rows: [attributes.map(rowOf)] }),
      ...(parentId && { parentId: nameOf(parentId) }),
    })),
    edges: edges.map((edge) => ({ ...edge, start: nameOf(edge.start), end: nameOf(edge.end) })),
  };
}

const rowOf = ({ type, name, keys, comment }: Attribute): string =>
  [type, name, keys.join(', '), comment && `(${comment})`].filter(Boolean).join(' ');

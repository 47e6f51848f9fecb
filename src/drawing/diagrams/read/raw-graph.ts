/** Boxes and arrows as mermaid gives them. */
export interface RawGraph {
  type: 'graph';
  direction: string;
  nodes: RawNode[];
  edges: RawEdge[];
}
export interface RawEdge {
  start: string;
  end: string;
  label?: string;
  /** `markdown` or another. */
  labelType?: string;
  /** `solid` or `normal`, `dotted` or `dashed`, `thick`, `invisible`. */
  pattern?: string;
  arrowTypeEnd?: string;
  arrowTypeStart?: string;
  /** How many, at either end. */
  startLabelRight?: string;
  endLabelLeft?: string;
  /** In a block, `thick` where it is. */
  thickness?: string;
}
/** A box of a flowchart or a state; `shape` is mermaid's word for its outline. */
export interface RawNode {
  id: string;
  label?: string;
  /** `markdown` or another. */
  labelType?: string;
  shape: string;
  cssClasses?: string;
  isGroup?: boolean;
  parentId?: string;
  /** The direction of a subgraph, where it has one of its own. */
  dir?: string;
  /** What a class or an entity holds, in compartments. */
  rows?: string[][];
}

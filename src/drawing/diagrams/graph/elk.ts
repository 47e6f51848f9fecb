import type { ElkNode, ElkPoint } from 'elkjs/lib/elk-api.js';
import type { Point, Rect } from '../../geometry.ts';

/** The one file that knows elkjs: gives boxes their places and arrows their ways, all in the drawing's own px. */

interface ToPlace {
  readonly id: string;
  readonly w: number;
  readonly h: number;
  readonly parent: string | undefined;
  /** The height that a frame keeps free above what stands in it. */
  readonly head: number;
}
interface ToJoin {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The size of its words. */
  readonly label: Size | undefined;
  /** The size of the words at its ends. */
  readonly ends: { readonly TAIL: Size | undefined; readonly HEAD: Size | undefined } | undefined;
}
interface Size {
  readonly w: number;
  readonly h: number;
}
export interface Setting {
  readonly direction: 'RIGHT' | 'LEFT' | 'DOWN' | 'UP';
  readonly wrap: boolean;
  readonly placement: 'NETWORK_SIMPLEX' | 'BRANDES_KOEPF';
  /** Between boxes of one layer, and between layers; px. */
  readonly gaps: { readonly beside: number; readonly between: number };
  /** Whether arrows end in signs that need more of their line than a head. */
  readonly signs: boolean;
  /** Width by height of the room. */
  readonly aspect: number;
}
export interface Layout {
  readonly w: number;
  readonly h: number;
  readonly boxes: ReadonlyMap<string, Rect>;
  readonly ways: ReadonlyMap<string, Way>;
}

interface Way {
  readonly points: readonly Point[];
  readonly label: Rect | undefined;
  readonly tail: Rect | undefined;
  readonly head: Rect | undefined;
}

const FRAME = 16;

type Elk = { layout(graph: ElkNode): Promise<ElkNode> };
let opened: Promise<Elk> | undefined;

async function open(): Promise<Elk> {
  // Loaded only when there is a graph to lay out.
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js');
  return new Elk();
}

/** Has elk place boxes and lead arrows; px of the drawing, from its upper left. */
export async function layOut(nodes: readonly ToPlace[], arrows: readonly ToJoin[], setting: Setting): Promise<Layout> {
  opened ??= open();
  const spacing = spacingOf(setting);
  const below = (parent: string | undefined): ElkNode[] =>
    nodes
      .filter((node) => node.parent === parent)
      .map(({ id, w, h, head }) => {
        const children = below(id);
        if (children.length === 0) return { id, width: w, height: h };
        return {
          id,
          children,
          layoutOptions: {
            ...spacing,
            'elk.padding': `[top=${FRAME + head},left=${FRAME},bottom=${FRAME},right=${FRAME}]`,
            'elk.nodeSize.constraints': '[MINIMUM_SIZE]',
            'elk.nodeSize.minimum': `(${w},${h})`,
          },
        };
      });
  const placed = await (await opened).layout({
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': setting.direction,
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.json.shapeCoords': 'ROOT',
      'elk.json.edgeCoords': 'ROOT',
      'elk.padding': '[top=2,left=2,bottom=2,right=2]',
      'elk.aspectRatio': String(setting.aspect),
      'elk.layered.wrapping.strategy': setting.wrap ? 'MULTI_EDGE' : 'OFF',
      'elk.layered.nodePlacement.strategy': setting.placement,
      'elk.layered.nodePlacement.favorStraightEdges': 'true',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
      ...spacing,
    },
    children: below(undefined),
    edges: arrows.map(({ id, from, to, label, ends }) => ({
      id,
      sources: [from],
      targets: [to],
      labels: Object.entries({ CENTER: label, ...ends }).flatMap(([text, size]) =>
        size ? [{ text, width: size.w, height: size.h, layoutOptions: { 'elk.edgeLabels.placement': text } }] : [],
      ),
    })),
  });
  return read(placed);
}

/** Boxes in a frame do not inherit the gaps of those around it. */
const spacingOf = ({ gaps: { beside, between }, signs }: Setting) => ({
  'elk.spacing.nodeNode': String(beside),
  'elk.spacing.componentComponent': String(beside),
  'elk.layered.spacing.nodeNodeBetweenLayers': String(between),
  'elk.spacing.edgeNode': '18',
  'elk.layered.spacing.edgeNodeBetweenLayers': signs ? '34' : '20',
  'elk.spacing.edgeEdge': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '16',
  'elk.spacing.edgeLabel': signs ? '12' : '7',
});

function read(root: ElkNode): Layout {
  const boxes = new Map<string, Rect>();
  const walk = (node: ElkNode): void => {
    for (const child of node.children ?? []) {
      boxes.set(child.id, boxOf(child));
      walk(child);
    }
  };
  walk(root);
  const ways = (root.edges ?? []).map(({ id, sections = [], labels = [] }) => {
    const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
      startPoint,
      ...bendPoints,
      endPoint,
    ]);
    const labelAt = (place: string) => {
      const label = labels.find(({ text }) => text === place);
      return label && boxOf(label);
    };
    const at = { label: labelAt('CENTER'), tail: labelAt('TAIL'), head: labelAt('HEAD') };
    return [id, { points: distinct(points), ...at }] as const;
  });
  return { w: root.width ?? 0, h: root.height ?? 0, boxes, ways: new Map(ways) };
}

const boxOf = ({
  x = 0,
  y = 0,
  width = 0,
  height = 0,
}: {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
}): Rect => ({
  x,
  y,
  w: width,
  h: height,
});

/** Sections meet in a point that both name. */
const distinct = (points: readonly ElkPoint[]): Point[] =>
  points
    .filter((point, i) => point.x !== points[i - 1]?.x || point.y !== points[i - 1]?.y)
    .map(({ x, y }) => ({ x, y }));

import { extentOf, type PlacedArrow, type PlacedNode, type Scene, type Shape } from '#drawing/diagrams/model.ts';
import { TYPE } from '#drawing/diagrams/type.ts';
import { bounds, grown, overlaps, type Point, type Rect } from '#drawing/geometry.ts';

/** The stage that a drawing may fill, and the narrowest column of a phone. */
const stage = { w: 1136, h: 470 };
const phone = 350;

/** What is wrong with a drawing, one sentence a fault; a good drawing has none. */
export function faults(scene: Scene, shape: Shape): string[] {
  return [...sizeFaults(scene, shape), ...placeFaults(scene), ...lineFaults(scene), ...labelFaults(scene)];
}

/** The size of words as the back row, or a phone, sees them. */
function sizeFaults(scene: Scene, shape: Shape): string[] {
  const { w, h } = extentOf(scene);
  const [least, scale] = shape === 'tall' ? [13, phone / w] : [24, Math.min(stage.w / w, stage.h / h)];
  const size = TYPE.size * Math.min(1, scale);
  return size < least ? [`words are ${size.toFixed(1)} px`] : [];
}

const solid = (scene: Scene) => scene.nodes.filter(({ look }) => look !== 'frame');

/** No two boxes meet, and what stands in a frame stays in it. */
function placeFaults(scene: Scene): string[] {
  const boxes = solid(scene);
  const meeting = boxes.flatMap((one, i) =>
    boxes.slice(i + 1).flatMap((other) => (meet(one.box, other.box, 1) ? [`${one.id} lies on ${other.id}`] : [])),
  );
  const outside = scene.nodes.flatMap(({ id, box, parent }) => {
    const frame = scene.nodes.find((node) => node.id === parent);
    return frame && !within(box, frame.box) ? [`${id} leaves ${frame.id}`] : [];
  });
  const doubled = [...scene.nodes, ...scene.arrows].flatMap(({ id }, i, all) =>
    all.findIndex((other) => other.id === id) < i ? [`${id} is there twice`] : [],
  );
  return [...meeting, ...outside, ...doubled];
}

/** Arrows end at their boxes, or on a ring at their dots, go round all others, and neither cross nor cover each other. */
function lineFaults(scene: Scene): string[] {
  const isSequence = scene.marks.some((mark) => mark.mark === 'rule' && mark.look === 'life');
  const nodeOf = (id: string) => scene.nodes.find((node) => node.id === id);
  const ends = scene.arrows.flatMap(({ id, from, to, points }) =>
    [[from, points[0], 0] as const, [to, points.at(-1), isRing(scene) ? clear : 0] as const].flatMap(
      ([name, point, outside]) => {
        const node = nodeOf(name);
        if (!node || !point) return [`${id} has no end`];
        const { box } = node;
        const dot = dotOf(scene, name);
        if (dot) return isAtDot(point, dot) ? [] : [`${id} does not end at ${name}`];
        const met = isSequence ? Math.abs(point.x - (box.x + box.w / 2)) < 1 : onEdge(point, box, slant(node), outside);
        return met ? [] : [`${id} does not end at ${name}`];
      },
    ),
  );
  const lines = scene.arrows.flatMap((arrow) => stretches(arrow).map((box) => ({ arrow, box })));
  const throughBoxes = lines.flatMap(({ arrow, box }) =>
    solid(scene).flatMap((node) =>
      meet(box, node.box, Math.max(3, slant(node))) && !isBeside(node, isSequence)
        ? [`${arrow.id} crosses ${node.id}`]
        : [],
    ),
  );
  const crossings = lines.flatMap(({ arrow, box }, i) =>
    lines
      .slice(i + 1)
      .flatMap((other) =>
        other.arrow !== arrow && meet(box, other.box, -1) ? [`${arrow.id} crosses ${other.arrow.id}`] : [],
      ),
  );
  return [...ends, ...throughBoxes, ...crossings];
}

/** In a sequence a condition stands beside its message, over the lifelines. */
const isBeside = ({ look }: PlacedNode, isSequence: boolean) => isSequence && look === 'words';

/** No label lies on a label, within 7 px of a box, on a frame's edge, or on another arrow; on its own only where a plate is under it. */
function labelFaults(scene: Scene): string[] {
  const labels = scene.arrows.flatMap(({ id, label }) => (label ? [{ id, ...label }] : []));
  return labels.flatMap(({ id, box, onLine }, i) => [
    ...labels
      .slice(i + 1)
      .flatMap((other) => (meet(box, other.box, 0) ? [`the words of ${id} and ${other.id} meet`] : [])),
    ...solid(scene).flatMap((node) =>
      meet(grown(box, onLine ? 0 : 7), node.box, 0) ? [`the words of ${id} touch ${node.id}`] : [],
    ),
    ...scene.nodes.flatMap((node) =>
      node.look === 'frame' && meet(box, node.box, 0) && !within(box, node.box)
        ? [`the words of ${id} lie on the edge of ${node.id}`]
        : [],
    ),
    ...scene.arrows.flatMap((arrow) =>
      (arrow.id !== id || !onLine) && stretches(arrow).some((line) => meet(line, box, 0))
        ? [`${arrow.id} crosses the words of ${id}`]
        : [],
    ),
  ]);
}

const stretches = ({ points }: PlacedArrow): Rect[] => points.slice(1).map((b, i) => bounds([points[i] ?? b, b]));

/** Whether two boxes share more than `inset` px in both directions. */
const meet = (a: Rect, b: Rect, inset: number) => overlaps(grown(a, -inset), b);

const within = (inner: Rect, outer: Rect) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.h <= outer.y + outer.h;

/** How far inside its box an outline may be: the points of a lever, a diamond, a circle. */
function slant({ look, kind, form, box }: PlacedNode): number {
  if (look !== 'box' && look !== 'point') return 0;
  if (kind === 'shared' || form === 'hexagon' || form === 'cylinder') return 13;
  if (form === 'lean' || form === 'lean-back') return 24;
  return form === 'diamond' || form === 'circle' || look === 'point' ? Math.min(box.w, box.h) / 2 : 0;
}

/** px that a line of a ring keeps from its dot, and its head from the box that is the way out. */
const clear = 6;

const dotOf = ({ marks }: Scene, id: string) =>
  marks.flatMap((mark) => (mark.mark === 'dot' && mark.radius && mark.node.id === id ? [mark] : []))[0];

const isAtDot = ({ x, y }: Point, { at, radius = 0 }: NonNullable<ReturnType<typeof dotOf>>) => {
  const gap = Math.hypot(x - at.x, y - at.y) - radius;
  return gap > -1 && gap < clear + 2;
};

const isRing = ({ marks }: Scene) => marks.some((mark) => mark.mark === 'dot' && mark.radius);

/** Whether a point lies on the edge of a box, at most `inside` px within it or `outside` px before it. */
const onEdge = ({ x, y }: Point, { x: left, y: top, w, h }: Rect, inside: number, outside: number) => {
  const nearest = Math.min(x - left, left + w - x, y - top, top + h - y);
  return nearest > -1 - outside && nearest < 1 + inside;
};

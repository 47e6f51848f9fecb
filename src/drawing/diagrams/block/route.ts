import { type Point, type Rect, turnsOf } from '../../geometry.ts';

/** Costs of what a line meets on its way: two lines on top of each other, or words, cost most. */
const COST = { crossing: 500, alongside: 2000, words: 1500 } as const;

const CLEAR = 12; // a line keeps this far from every box that is not its own

export interface Segment {
  readonly a: Point;
  readonly b: Point;
}

export interface Ground {
  readonly boxes: readonly Rect[];
  /** Lines already drawn, and words already set. */
  readonly lines: readonly Segment[];
  readonly words: readonly Rect[];
  readonly width: number;
  readonly height: number;
}

/** The straight stretches of a way, in its order. */
export const segmentsOf = (points: readonly Point[]): Segment[] =>
  points.slice(1).map((b, i) => ({ a: points[i] as Point, b }));

const between = (value: number, a: number, b: number) => value > Math.min(a, b) - 1 && value < Math.max(a, b) + 1;

const cuts = (box: Rect, a: Point, b: Point, margin: number) =>
  Math.max(a.x, b.x) > box.x - margin &&
  Math.min(a.x, b.x) < box.x + box.w + margin &&
  Math.max(a.y, b.y) > box.y - margin &&
  Math.min(a.y, b.y) < box.y + box.h + margin;

function clash(a: Point, b: Point, other: Segment): number {
  const across = a.y === b.y;
  const otherAcross = other.a.y === other.b.y;
  if (across !== otherAcross) {
    const [h, v] = across ? [{ a, b }, other] : [other, { a, b }];
    const meets = between(v.a.x, h.a.x, h.b.x) && between(h.a.y, v.a.y, v.b.y);
    return meets ? COST.crossing : 0;
  }
  const [along, aside] = across ? (['x', 'y'] as const) : (['y', 'x'] as const);
  const from = Math.max(Math.min(a[along], b[along]), Math.min(other.a[along], other.b[along]));
  const to = Math.min(Math.max(a[along], b[along]), Math.max(other.a[along], other.b[along]));
  return Math.abs(a[aside] - other.a[aside]) < 14 && to > from ? COST.alongside : 0;
}

/** Cost of a straight stretch, without end where a box other than its own two stands in its way. */
function stepCost(a: Point, b: Point, ground: Ground, own: readonly Rect[] = []): number {
  if (ground.boxes.some((box) => !own.includes(box) && cuts(box, a, b, CLEAR))) return Number.POSITIVE_INFINITY;
  let cost = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  for (const line of ground.lines) cost += clash(a, b, line);
  for (const words of ground.words) if (cuts(words, a, b, 6)) cost += COST.words;
  return cost;
}

/** Between neighbouring edges a line may run in the middle or at the thirds. */
function lanes(edges: readonly number[], most: number): number[] {
  const sorted = [...new Set([0, ...edges, most])].sort((a, b) => a - b);
  return sorted.slice(1).flatMap((b, i) => {
    const a = sorted[i] as number;
    if (b - a < 2 * CLEAR) return [];
    return b - a > 80 ? [(a + b) / 2, a + (b - a) / 3, a + (2 * (b - a)) / 3] : [(a + b) / 2];
  });
}

/** Right, down, left, up: each a quarter turn from the one before. */
const directions = [
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
] as const;

const opposite = (direction: number) => (direction + 2) % 4;

/** The places where a line may run: a point at each of these columns and rows. */
interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Where a walk may begin or end: a point of the lattice, the direction that leads away from there, and its cost. */
interface Gate {
  readonly stub: Point;
  readonly direction: number;
  readonly cost: number;
}

interface Costs {
  /** Without end where there is no way. */
  step(from: Point, to: Point): number;
  bend(at: Point): number;
}

/** A place reached in a direction, and what it took to come there. */
interface Reached {
  readonly cost: number;
  readonly column: number;
  readonly row: number;
  readonly direction: number;
}

interface Walk<G> {
  readonly start: G;
  readonly end: G;
  /** Every point of the lattice on the way, in order. */
  readonly points: readonly Point[];
}

/** The cheapest way over a lattice from one of the starts to one of the ends, by Dijkstra's method; none where all is walled in. */
function cheapestWalk<G extends Gate>(
  { xs, ys }: Lattice,
  starts: readonly G[],
  ends: readonly G[],
  costs: Costs,
): Walk<G> | undefined {
  const pointAt = (column: number, row: number): Point => ({ x: xs[column] as number, y: ys[row] as number });
  const keyOf = (column: number, row: number, direction: number) => (column * ys.length + row) * 4 + direction;
  const keyOfGate = ({ stub }: G, direction: number) => keyOf(xs.indexOf(stub.x), ys.indexOf(stub.y), direction);
  const startAt = new Map(starts.map((gate) => [keyOfGate(gate, gate.direction), gate]));
  const endAt = new Map(ends.map((gate) => [keyOfGate(gate, opposite(gate.direction)), gate]));

  const best = new Map<number, number>();
  const before = new Map<number, number>();
  /** Points that are reached and not yet left, the dearest first. */
  const open: Reached[] = [];
  const reach = (place: Reached, from?: number) => {
    const key = keyOf(place.column, place.row, place.direction);
    if (place.cost >= (best.get(key) ?? Number.POSITIVE_INFINITY)) return;
    best.set(key, place.cost);
    if (from === undefined) before.delete(key);
    else before.set(key, from);
    let at = open.length;
    while (at > 0 && (open[at - 1] as Reached).cost < place.cost) at--;
    open.splice(at, 0, place);
  };
  for (const { stub, direction, cost } of starts)
    reach({ cost, column: xs.indexOf(stub.x), row: ys.indexOf(stub.y), direction });

  let goal: { key: number; cost: number; end: G } | undefined;
  for (let place = open.pop(); place; place = open.pop()) {
    const { cost, column, row, direction } = place;
    const key = keyOf(column, row, direction);
    if (cost > (best.get(key) as number)) continue;
    if (goal && cost >= goal.cost) break;
    const end = endAt.get(key);
    if (end && cost + end.cost < (goal?.cost ?? Number.POSITIVE_INFINITY)) goal = { key, cost: cost + end.cost, end };
    const here = pointAt(column, row);
    directions.forEach((way, turn) => {
      const [nextColumn, nextRow] = [column + way.x, row + way.y];
      if (turn === opposite(direction) || !(nextColumn in xs) || !(nextRow in ys)) return;
      const step = costs.step(here, pointAt(nextColumn, nextRow)) + (turn === direction ? 0 : costs.bend(here));
      if (Number.isFinite(step)) reach({ cost: cost + step, column: nextColumn, row: nextRow, direction: turn }, key);
    });
  }
  if (!goal) return undefined;

  const points: Point[] = [];
  let first = goal.key;
  for (let key: number | undefined = goal.key; key !== undefined; key = before.get(key)) {
    first = key;
    const place = Math.floor(key / 4);
    points.unshift(pointAt(Math.floor(place / ys.length), place % ys.length));
  }
  return { start: startAt.get(first) as G, end: goal.end, points };
}

const STUB = 16; // a line leaves its box by this much before it may turn
const PORT_COST = { offCentre: 60, shared: 600, close: 80 } as const;
/** Cost of a px from the middle of a side: so little that one straight line is cheaper than a kink of a few px. */
const COST_OF_PX = 3;

/** A place on the edge of a box where a line may begin or end. */
interface Port {
  readonly at: Point;
  /** Where the line may turn for the first time. */
  readonly stub: Point;
  /** Out of the box: an index of `directions`. */
  readonly direction: number;
  readonly cost: number;
}

/** The middle of what two boxes share of an axis, as a part of the first: where one straight line joins both. */
function shared(a: number, aLength: number, b: number, bLength: number): number[] {
  const [from, to] = [Math.max(a, b), Math.min(a + aLength, b + bLength)];
  return to - from > 36 ? [((from + to) / 2 - a) / aLength] : [];
}

/** The places where a line may leave this box for the other one; what each costs is told without the ground. */
function placesOf(box: Rect, other: Rect): Port[] {
  const { x, y, w, h } = box;
  const spread = (length: number) => (length > 90 ? [0.5, 0.25, 0.75] : length > 56 ? [0.5, 0.27, 0.73] : [0.5]);
  const across = [...spread(w), ...shared(x, w, other.x, other.w)];
  const down = [...spread(h), ...shared(y, h, other.y, other.h)];
  const port = (exact: Point, direction: number, f: number, length: number): Port => {
    const d = directions[direction] as Point;
    // two boxes that face each other must name the same line, to the last digit
    const at = { x: Math.round(exact.x * 100) / 100, y: Math.round(exact.y * 100) / 100 };
    return {
      at,
      direction,
      stub: { x: at.x + d.x * STUB, y: at.y + d.y * STUB },
      cost: Math.min(PORT_COST.offCentre, COST_OF_PX * Math.abs(f - 0.5) * length),
    };
  };
  return [
    ...down.flatMap((f) => [port({ x: x + w, y: y + h * f }, 0, f, h), port({ x, y: y + h * f }, 2, f, h)]),
    ...across.flatMap((f) => [port({ x: x + w * f, y: y + h }, 1, f, w), port({ x: x + w * f, y }, 3, f, w)]),
  ];
}

/** Whether another line ends on the same side of the box, nearer than this. */
const hasNeighbour = ({ at }: Port, reach: number, { lines }: Ground) =>
  lines.some(({ a, b }) =>
    [a, b].some(({ x, y }) => {
      const [near, far] = [Math.abs(x - at.x), Math.abs(y - at.y)].sort((one, other) => one - other);
      return (near as number) < 2 && (far as number) < reach;
    }),
  );

/** The places where a line may leave this box for the other one, with what each costs on this ground. */
function portsOf(box: Rect, other: Rect, ground: Ground): Port[] {
  return placesOf(box, other).map((port) => ({
    ...port,
    cost:
      port.cost +
      (hasNeighbour(port, 18, ground) ? PORT_COST.shared : hasNeighbour(port, 52, ground) ? PORT_COST.close : 0) +
      stepCost(port.at, port.stub, ground, [box, other]),
  }));
}

/** A bend costs something: of equally long ways, the one that turns half-way is the calmest. */
const bendCost = ({ x, y }: Point, middle: Point) => 50 + (Math.abs(x - middle.x) + Math.abs(y - middle.y)) / 50;

/** Where a line may run: half-way between two boxes, straight out of a port, and in the lanes between all boxes. */
function latticeOf({ boxes, width, height }: Ground, middle: Point, stubs: readonly Point[]): Lattice {
  const places = (pick: (point: Point) => number, edges: readonly number[], most: number) =>
    [...new Set([pick(middle), ...stubs.map(pick), ...lanes(edges, most)])].sort((a, b) => a - b);
  return {
    xs: places(
      ({ x }) => x,
      boxes.flatMap(({ x, w }) => [x, x + w]),
      width,
    ),
    ys: places(
      ({ y }) => y,
      boxes.flatMap(({ y, h }) => [y, y + h]),
      height,
    ),
  };
}

/**
 * The points of a right-angled line from one box to another, or undefined where every way is walled in: the cheapest
 * walk over a lattice of the places where a line may run.
 */
export function route(from: Rect, to: Rect, ground: Ground): Point[] | undefined {
  const starts = portsOf(from, to, ground);
  const ends = portsOf(to, from, ground);
  const middle = { x: (from.x + from.w / 2 + to.x + to.w / 2) / 2, y: (from.y + from.h / 2 + to.y + to.h / 2) / 2 };
  const lattice = latticeOf(
    ground,
    middle,
    [...starts, ...ends].map(({ stub }) => stub),
  );
  const walk = cheapestWalk(lattice, starts, ends, {
    step: (a, b) => stepCost(a, b, ground),
    bend: (at) => bendCost(at, middle),
  });
  return walk && turnsOf([walk.start.at, ...walk.points, walk.end.at]);
}

import { type Point, type Rect, turnsOf } from '../../drawing/geometry.ts';

/**
 * Right-angled lines between boxes: the cheapest walk over a lattice of the places where a line may run.
 * A bend costs something, a crossing much, two lines on top of each other or through words most.
 */

const STUB = 16; // a line leaves its box by this much before it may turn
const CLEAR = 12; // and keeps this far from every other box
const COST = { bend: 50, offCentre: 60, shared: 600, close: 80, crossing: 500, alongside: 2000, words: 1500 } as const;

const DIRECTIONS = [
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
] as const;

interface Port {
  readonly at: Point;
  readonly stub: Point;
  readonly direction: number;
  readonly cost: number;
}
export interface Segment {
  readonly a: Point;
  readonly b: Point;
}

/** The straight stretches of a way, in its order. */
export const segmentsOf = (points: readonly Point[]): Segment[] =>
  points.slice(1).map((b, i) => ({ a: points[i] as Point, b }));

/** The middle of what two boxes share of an axis, as a part of the first: where one straight line joins both. */
function shared(a: number, aLength: number, b: number, bLength: number): number[] {
  const [from, to] = [Math.max(a, b), Math.min(a + aLength, b + bLength)];
  return to - from > 36 ? [((from + to) / 2 - a) / aLength] : [];
}

function portsOf(box: Rect, other: Rect): Port[] {
  const { x, y, w, h } = box;
  const spread = (length: number) => (length > 90 ? [0.5, 0.25, 0.75] : length > 56 ? [0.5, 0.27, 0.73] : [0.5]);
  const across = [...spread(w), ...shared(x, w, other.x, other.w)];
  const down = [...spread(h), ...shared(y, h, other.y, other.h)];
  const port = (exact: Point, direction: number, f: number): Port => {
    const d = DIRECTIONS[direction] as Point;
    // two boxes that face each other must name the same line, to the last digit
    const at = { x: Math.round(exact.x * 100) / 100, y: Math.round(exact.y * 100) / 100 };
    return {
      at,
      direction,
      stub: { x: at.x + d.x * STUB, y: at.y + d.y * STUB },
      cost: f === 0.5 ? 0 : COST.offCentre,
    };
  };
  return [
    ...down.flatMap((f) => [port({ x: x + w, y: y + h * f }, 0, f), port({ x, y: y + h * f }, 2, f)]),
    ...across.flatMap((f) => [port({ x: x + w * f, y: y + h }, 1, f), port({ x: x + w * f, y }, 3, f)]),
  ];
}

/** Between neighbouring edges a line may run in the middle or at the thirds. */
function lanes(edges: readonly number[], least: number, most: number): number[] {
  const sorted = [...new Set([least, ...edges, most])].sort((a, b) => a - b);
  return sorted.slice(1).flatMap((b, i) => {
    const a = sorted[i] as number;
    if (b - a < 2 * CLEAR) return [];
    return b - a > 80 ? [(a + b) / 2, a + (b - a) / 3, a + (2 * (b - a)) / 3] : [(a + b) / 2];
  });
}

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

export interface Ground {
  readonly boxes: readonly Rect[];
  /** Lines already drawn, and words already set. */
  readonly lines: readonly Segment[];
  readonly words: readonly Rect[];
  readonly width: number;
  readonly height: number;
}

/** The points of the line from one box to another, or undefined where every way is walled in. */
export function route(from: Rect, to: Rect, ground: Ground): Point[] | undefined {
  const starts = portsOf(from, to);
  const ends = portsOf(to, from);
  const stubs = [...starts, ...ends].map((port) => port.stub);
  const lattice = (pick: (point: Point) => number, edges: number[], most: number) =>
    [...new Set([pick(middle), ...stubs.map(pick), ...lanes(edges, 0, most)])].sort((a, b) => a - b);
  const middle = { x: (from.x + from.w / 2 + to.x + to.w / 2) / 2, y: (from.y + from.h / 2 + to.y + to.h / 2) / 2 };
  const xs = lattice(
    (p) => p.x,
    ground.boxes.flatMap((b) => [b.x, b.x + b.w]),
    ground.width,
  );
  const ys = lattice(
    (p) => p.y,
    ground.boxes.flatMap((b) => [b.y, b.y + b.h]),
    ground.height,
  );
  const point = (i: number, j: number): Point => ({ x: xs[i] as number, y: ys[j] as number });

  /** Whether another line ends on the same side of the box, nearer than this. */
  const within = ({ at }: Port, reach: number) =>
    ground.lines.some(({ a, b }) =>
      [a, b].some(({ x, y }) => {
        const [near, far] = [Math.abs(x - at.x), Math.abs(y - at.y)].sort((one, other) => one - other);
        return (near as number) < 2 && (far as number) < reach;
      }),
    );
  const portCost = (port: Port) =>
    port.cost +
    (within(port, 18) ? COST.shared : within(port, 52) ? COST.close : 0) +
    stepCost(port.at, port.stub, [from, to]);
  const stepCost = (a: Point, b: Point, mine: readonly Rect[] = []) => {
    if (ground.boxes.some((box) => !mine.includes(box) && cuts(box, a, b, CLEAR))) return Number.POSITIVE_INFINITY;
    let cost = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    for (const line of ground.lines) cost += clash(a, b, line);
    for (const words of ground.words) if (cuts(words, a, b, 6)) cost += COST.words;
    return cost;
  };

  // of equally long ways, the one that turns half-way is the calmest
  const bendCost = ({ x, y }: Point) => COST.bend + (Math.abs(x - middle.x) + Math.abs(y - middle.y)) / 50;

  const key = (i: number, j: number, d: number) => (i * ys.length + j) * 4 + d;
  const best = new Map<number, number>();
  const parent = new Map<number, number>();
  const open: { cost: number; i: number; j: number; d: number }[] = [];
  const push = (cost: number, i: number, j: number, d: number, before: number | undefined) => {
    const k = key(i, j, d);
    if (cost >= (best.get(k) ?? Number.POSITIVE_INFINITY)) return;
    best.set(k, cost);
    if (before === undefined) parent.delete(k);
    else parent.set(k, before);
    let at = open.length;
    while (at > 0 && (open[at - 1] as { cost: number }).cost < cost) at--;
    open.splice(at, 0, { cost, i, j, d });
  };

  const startAt = new Map<number, Port>();
  const goalAt = new Map<number, Port>();
  for (const port of starts) {
    const k = key(xs.indexOf(port.stub.x), ys.indexOf(port.stub.y), port.direction);
    startAt.set(k, port);
    push(portCost(port), xs.indexOf(port.stub.x), ys.indexOf(port.stub.y), port.direction, undefined);
  }
  for (const port of ends)
    goalAt.set(key(xs.indexOf(port.stub.x), ys.indexOf(port.stub.y), (port.direction + 2) % 4), port);

  let goal: { k: number; cost: number } | undefined;
  while (open.length) {
    const { cost, i, j, d } = open.pop() as (typeof open)[number];
    const k = key(i, j, d);
    if (cost > (best.get(k) as number)) continue;
    if (goal && cost >= goal.cost) break;
    const port = goalAt.get(k);
    if (port) {
      const whole = cost + portCost(port);
      if (!goal || whole < goal.cost) goal = { k, cost: whole };
    }
    DIRECTIONS.forEach((direction, turn) => {
      const [ni, nj] = [i + direction.x, j + direction.y];
      if ((turn + 2) % 4 === d || ni < 0 || nj < 0 || ni >= xs.length || nj >= ys.length) return;
      const step = stepCost(point(i, j), point(ni, nj));
      if (Number.isFinite(step)) push(cost + step + (turn === d ? 0 : bendCost(point(i, j))), ni, nj, turn, k);
    });
  }
  if (!goal || !Number.isFinite(goal.cost)) return undefined;

  const walk: Point[] = [(goalAt.get(goal.k) as Port).at];
  for (let k: number | undefined = goal.k; k !== undefined; k = parent.get(k)) {
    const cell = Math.floor(k / 4);
    walk.push(point(Math.floor(cell / ys.length), cell % ys.length));
    if (!parent.has(k)) walk.push((startAt.get(k) as Port).at);
  }
  return turnsOf(walk.reverse());
}

import type { Point } from '../../geometry.ts';

/** Right, down, left, up: each a quarter turn from the one before. */
export const directions = [
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
] as const;

const opposite = (direction: number) => (direction + 2) % 4;

/** The places where a line may run: a point at each of these columns and rows. */
export interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Where a walk may begin or end: a point of the lattice, the direction that leads away from there, and its cost. */
export interface Gate {
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
export function cheapestWalk<G extends Gate>(
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
  /** What is reached and not yet left, the dearest first. */
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

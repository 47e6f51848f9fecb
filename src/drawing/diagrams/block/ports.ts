import type { Point, Rect } from '../../geometry.ts';
import { type Ground, stepCost } from './ground.ts';
import { directions } from './walk.ts';

const STUB = 16; // a line leaves its box by this much before it may turn
const COST = { offCentre: 60, shared: 600, close: 80 } as const;

/** A place on the edge of a box where a line may begin or end. */
export interface Port {
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
  const port = (exact: Point, direction: number, f: number): Port => {
    const d = directions[direction] as Point;
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

/** Whether another line ends on the same side of the box, nearer than this. */
const hasNeighbour = ({ at }: Port, reach: number, { lines }: Ground) =>
  lines.some(({ a, b }) =>
    [a, b].some(({ x, y }) => {
      const [near, far] = [Math.abs(x - at.x), Math.abs(y - at.y)].sort((one, other) => one - other);
      return (near as number) < 2 && (far as number) < reach;
    }),
  );

/** The places where a line may leave this box for the other one, with what each costs on this ground. */
export function portsOf(box: Rect, other: Rect, ground: Ground): Port[] {
  return placesOf(box, other).map((port) => ({
    ...port,
    cost:
      port.cost +
      (hasNeighbour(port, 18, ground) ? COST.shared : hasNeighbour(port, 52, ground) ? COST.close : 0) +
      stepCost(port.at, port.stub, ground, [box, other]),
  }));
}

import { type Point, type Rect, turnsOf } from '../../geometry.ts';
import { type Ground, lanes, stepCost } from './ground.ts';
import { portsOf } from './ports.ts';
import { cheapestWalk, type Lattice } from './walk.ts';

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

import type { Arrow } from '../model.ts';

/** The least that looks like a ring: three in a circle are better told as a triangle. */
const LEAST = 4;

/** How a drawing goes round: the ids on its one loop, in the order of its arrows, and who stands outside it. */
export interface Round {
  readonly ring: readonly string[];
  /** Each with the id on the ring that it leads to. */
  readonly doors: readonly { readonly id: string; readonly to: string }[];
  /** What comes of it. */
  readonly middle: readonly string[];
}

type End = Pick<Arrow, 'from' | 'to' | 'both'>;

/**
 * Reads a graph as a ring: one loop, doors that lead into it, and what it leads to. Undefined where it is anything else,
 * such as two loops, a chain beside it or a node that is joined to nothing.
 */
export function roundOf(ids: readonly string[], arrows: readonly End[]): Round | undefined {
  if (arrows.some(({ both }) => both)) return undefined;
  const ring = loopOf(ids, arrows);
  if (!ring || ring.length < LEAST) return undefined;
  const next = new Map(ring.map((id, i) => [id, ring[(i + 1) % ring.length]]));
  const beside = arrows.filter(({ from, to }) => next.get(from) !== to);
  const outside = ids.filter((id) => !next.has(id));
  const ways = outside.map((id) => ({
    id,
    into: beside.filter(({ from, to }) => from === id && next.has(to)),
    out: beside.filter(({ from, to }) => to === id && next.has(from)),
  }));
  if (beside.length !== ways.length || ways.some(({ into, out }) => into.length + out.length !== 1)) return undefined;
  const doors = ways.flatMap(({ id, into: [way] }) => (way ? [{ id, to: way.to }] : []));
  const middle = ways.flatMap(({ id, out: [way] }) => (way ? [id] : []));
  return doors.length <= 2 && middle.length <= 1 ? { ring, doors, middle } : undefined;
}

/** The loop through the first node that lies on one, or undefined where there is none. */
function loopOf(ids: readonly string[], arrows: readonly End[]): string[] | undefined {
  const walk = (path: readonly string[]): string[] | undefined => {
    for (const { from, to } of arrows) {
      if (from !== path.at(-1)) continue;
      if (to === path[0]) return [...path];
      const found = path.includes(to) ? undefined : walk([...path, to]);
      if (found) return found;
    }
    return undefined;
  };
  for (const id of ids) {
    const loop = walk([id]);
    if (loop) return loop;
  }
  return undefined;
}

import { type Part, partsOf } from '../graph/parts.ts';
import type { Arrow, Form } from '../model.ts';
import type { RawGraph } from '../read/raw-graph.ts';

/** Outlines that mean something of their own, which a station on a ring does not show. */
const slanted: readonly (Form | undefined)[] = ['diamond', 'hexagon', 'circle', 'cylinder', 'lean', 'lean-back'];

/** Frames, notes, slanted outlines, invisible arrows and those of a box to itself are no part of a ring. */
export function roundIn(raw: RawGraph): Round | undefined {
  if (raw.nodes.some(({ rows }) => rows)) return undefined;
  const { parts, arrows, spacers } = partsOf(raw);
  const fits = ({ look, parent, form }: Part) => look === 'box' && parent === undefined && !slanted.includes(form);
  const leads = arrows.every(({ from, to }) => from !== to);
  const plain = spacers.length === 0 && leads && parts.every(fits);
  return plain
    ? roundOf(
        parts.map(({ id }) => id),
        arrows,
      )
    : undefined;
}

/** The least that looks like a ring: three in a circle are better told as a triangle. */
const LEAST = 4;
const MOST_DOORS = 4;

/** How a drawing goes round: the ids on its one loop, in the order of its arrows, and who stands outside it. */
export interface Round {
  readonly ring: readonly string[];
  /** Each with the id on the ring that it leads to. */
  readonly doors: readonly { readonly id: string; readonly to: string }[];
  /** The way out: the id to which it leads, and the one on the ring that it leaves. */
  readonly out: { readonly id: string; readonly from: string } | undefined;
}

type End = Pick<Arrow, 'from' | 'to' | 'both'>;

/**
 * Reads a graph as a ring: one loop, doors that lead into it, and what it leads to. Undefined where it is anything else,
 * such as two loops, a chain beside it or a node that is joined to nothing.
 */
function roundOf(ids: readonly string[], arrows: readonly End[]): Round | undefined {
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
  const exits = ways.flatMap(({ id, out: [way] }) => (way ? [{ id, from: way.from }] : []));
  return doors.length <= MOST_DOORS && exits.length <= 1 ? { ring, doors, out: exits[0] } : undefined;
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

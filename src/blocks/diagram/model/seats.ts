import { explorerWords as words } from '../../../words/index.ts';
import type { Graph, Part } from './graph.ts';

export interface Seat {
  readonly id: string;
  readonly name: string;
}

/** What stands out from one side's seat, told from the kind and side of the nodes alone. */
export interface View {
  readonly lit: ReadonlySet<string>;
  /** One line for the reader. */
  readonly says: string;
}

/**
 * An effect is drawn on the side that causes it, and hurts the other. So a seat's weak spots are the other's effects,
 * and what the other holds against it are its own.
 */
export function viewFrom(graph: Graph, seat: Seat, other: Seat): View {
  const nodes = (kinds: readonly string[], side: Seat) =>
    graph.filter((part) => !part.ends && kinds.includes(part.kind ?? '') && part.side === side.id);
  const self = nodes(['actor'], seat);
  const own = nodes(['lever', 'good'], seat);
  const weak = nodes(['effect'], other);
  const grievances = nodes(['effect'], seat);
  const names = (parts: readonly Part[]) => parts.map(({ name }) => name).join('; ') || words.noneHere;
  const standing = new Set([...self, ...own, ...weak, ...grievances].map(({ id }) => id));
  const between = graph.filter(({ ends }) => ends && standing.has(ends.from) && standing.has(ends.to));
  return {
    lit: new Set([...standing, ...between.map(({ id }) => id)]),
    says: words.seat({
      name: seat.name,
      own: names(own),
      weak: names(weak),
      other: other.name,
      grievances: names(grievances),
    }),
  };
}

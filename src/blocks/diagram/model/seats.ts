import { explorerWords as words } from '#words/index.ts';
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
 * An effect of a side hurts the other; one that is of neither hurts whom an arrow leads to from it. What hurts a seat are
 * its weak spots, and what hurts the other is what the other holds against it.
 */
export function viewFrom(graph: Graph, seat: Seat, other: Seat): View {
  const nodes = (kinds: readonly string[], side: Seat) =>
    graph.filter((part) => !part.ends && kinds.includes(part.kind ?? '') && part.side === side.id);
  const hurts = (part: Part, side: Seat) =>
    part.side === undefined &&
    nodes(['actor'], side).some(({ id }) => graph.some(({ ends }) => ends?.from === part.id && ends.to === id));
  const effects = (from: Seat, on: Seat) =>
    graph.filter((part) => part.kind === 'effect' && (part.side === from.id || hurts(part, on)));
  const self = nodes(['actor'], seat);
  const own = nodes(['lever', 'good'], seat);
  const weak = effects(other, seat);
  const grievances = effects(seat, other);
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

import { button, make } from '#frame/browser/elements/make.ts';
import { toolNames, explorerWords as words } from '#words/index.ts';
import type { Seat } from '../explorer-data.ts';
import type { Graph, Part } from '../graph.ts';
import { light } from '../parts.ts';
import type { Tool } from './tool.ts';

/** Parts that stand out from one side's seat, by the kind and side of the nodes alone. */
interface View {
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

/** The same picture seen by one side and by the other. It starts from no seat at all. */
export const openSeats: Tool = ({ figure, explorerData, panel }) => {
  const [first, second] = explorerData.seats;
  if (!first || !second) return { close: () => undefined };
  const says = make('p', { className: 'tool-says', role: 'status' });
  const buttons = [undefined, first, second].map((seat) => ({
    seat,
    made: button(seat?.name ?? words.neutral, () => sit(seat)),
  }));
  const sit = (seat: Seat | undefined) => {
    for (const one of buttons) one.made.setAttribute('aria-pressed', String(one.seat === seat));
    const view = seat && viewFrom(explorerData.graph, seat, seat === first ? second : first);
    light(figure, (id) => (view ? (view.lit.has(id) ? 'lit' : 'faint') : undefined));
    says.textContent = view?.says ?? words.noSeat;
  };
  panel.setAttribute('aria-label', toolNames.seats);
  panel.replaceChildren(
    make('p', { className: 'tool-title' }, words.whoseSeat),
    make('p', { className: 'cluster tool-row' }, ...buttons.map(({ made }) => made)),
    says,
  );
  sit(undefined);
  return { close: () => undefined };
};

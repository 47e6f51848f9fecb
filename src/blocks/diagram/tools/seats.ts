import { button, make } from '#frame/browser/elements/make.ts';
import { toolNames, explorerWords as words } from '#words/index.ts';
import { type Seat, viewFrom } from '../model/seats.ts';
import { light } from '../parts.ts';
import type { Tool } from './tool.ts';

/** The same picture seen by one side and by the other. It starts from no seat at all. */
export const openSeats: Tool = ({ figure, explored, panel }) => {
  const [first, second] = explored.seats;
  if (!first || !second) return { close: () => undefined };
  const says = make('p', { className: 'tool-says', role: 'status' });
  const buttons = [undefined, first, second].map((seat) => ({
    seat,
    made: button(seat?.name ?? words.neutral, () => sit(seat)),
  }));
  const sit = (seat: Seat | undefined) => {
    for (const one of buttons) one.made.setAttribute('aria-pressed', String(one.seat === seat));
    const view = seat && viewFrom(explored.graph, seat, seat === first ? second : first);
    light(figure, (id) => (view ? (view.lit.has(id) ? 'lit' : 'faint') : undefined));
    says.textContent = view?.says ?? words.noSeat;
  };
  panel.setAttribute('aria-label', toolNames.seats);
  panel.replaceChildren(
    make('p', { className: 'tool-title' }, words.whoseSeat),
    make('p', { className: 'tool-row' }, ...buttons.map(({ made }) => made)),
    says,
  );
  sit(undefined);
  return { close: () => undefined };
};

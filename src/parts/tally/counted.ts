import { isListOf, isNumber, isShape } from '../page/guards.ts';
import { remembered } from '../page/memory.ts';
import { here } from '../session/here.ts';
import { countsFor } from './model.ts';

/** The hands of one round of one vote. */
export interface Counted {
  exercise: string;
  round: string;
  counts: readonly number[];
}

declare global {
  interface DocumentEventMap {
    /** Tells the page that the counts of a vote have changed. */
    tally: CustomEvent<Counted>;
  }
}

const memory = (exercise: string, round: string) =>
  remembered(here(`vote/${exercise}/${round}`), isShape<{ counts: number[] }>({ counts: isListOf(isNumber) }));

/** The counts kept for a vote of so many options; noughts where nobody has counted. */
export const countsOf = (exercise: string, round: string, options: number): number[] =>
  countsFor(options, memory(exercise, round).get()?.counts);

/** Keeps the counts of a vote, and says so to whoever shows them. */
export function tell(counted: Counted): void {
  memory(counted.exercise, counted.round).set({ counts: [...counted.counts] });
  document.dispatchEvent(new CustomEvent('tally', { detail: counted }));
}

import { isListOf, isNumber, isShape } from '#frame/browser/storage/guards.ts';
import { keysUnder, storedValue } from '#frame/browser/storage/stored-value.ts';
import { scopedKey, sessionKey } from '../session/scope.ts';
import { countsFor, handsIn, toCount } from './counts.ts';

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

const isKept = isShape<{ counts: number[] }>({ counts: isListOf(isNumber) });
const memory = (exercise: string, round: string) => storedValue(scopedKey(`vote/${exercise}/${round}`), isKept);

/** The counts kept for a vote of so many options; noughts where nobody has counted. */
export const countsOf = (exercise: string, round: string, options: number): number[] =>
  countsFor(options, memory(exercise, round).get()?.counts);

/** Every vote of a class in which somebody was counted. */
export function countedIn(session: string): Counted[] {
  const start = sessionKey(session, 'vote/');
  return keysUnder(start).flatMap((key) => {
    const [exercise = '', round = ''] = key.slice(start.length).split('/');
    const counts = (storedValue(key, isKept).get()?.counts ?? []).map(toCount);
    return handsIn(counts) > 0 ? [{ exercise, round, counts }] : [];
  });
}

/** Keeps the counts of a vote, and says so to whoever shows them. */
export function keepCounts(counted: Counted): void {
  memory(counted.exercise, counted.round).set({ counts: [...counted.counts] });
  document.dispatchEvent(new CustomEvent('tally', { detail: counted }));
}

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
const storedCounts = (exercise: string, round: string) => storedValue(scopedKey(`vote/${exercise}/${round}`), isKept);

/** The counts kept for a vote of so many options; noughts where nobody has counted. */
export const countsOf = (exercise: string, round: string, options: number): number[] =>
  countsFor(options, storedCounts(exercise, round).get()?.counts);

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
  storedCounts(counted.exercise, counted.round).set({ counts: [...counted.counts] });
  document.dispatchEvent(new CustomEvent('tally', { detail: counted }));
}

/**
 * Numbers of phones that went from each option of a vote’s first round to each of its second, those from the first option in
 * a row.
 */
type Moves = readonly number[];

const isMoves = isListOf(isNumber);
const storedMoves = (exercise: string) => storedValue(scopedKey(`moved/${exercise}`), isMoves);

export const movesOf = (exercise: string): Moves => storedMoves(exercise).get() ?? [];

/** Keeps who moved where; nothing where nobody is known to have voted twice. */
export function keepMoves(exercise: string, moves: Moves): void {
  if (moves.some((count) => count > 0)) storedMoves(exercise).set([...moves]);
  else storedMoves(exercise).forget();
}

/** Lists the moves of a class, by vote. */
export function movesIn(session: string): { exercise: string; moves: Moves }[] {
  const start = sessionKey(session, 'moved/');
  return keysUnder(start).map((key) => ({
    exercise: key.slice(start.length),
    moves: storedValue(key, isMoves).get() ?? [],
  }));
}

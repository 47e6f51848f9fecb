import { isListOf, isNumber } from '#frame/browser/storage/guards.ts';
import { keysUnder, storedValue } from '#frame/browser/storage/stored-value.ts';
import { scopedKey, sessionKey } from '../session/scope.ts';

/**
 * Numbers of phones that went from each option of a vote’s first round to each of its second, those from the first option in
 * a row.
 */
type Moves = readonly number[];

const isMoves = isListOf(isNumber);
const memory = (exercise: string) => storedValue(scopedKey(`moved/${exercise}`), isMoves);

export const movesOf = (exercise: string): Moves => memory(exercise).get() ?? [];

/** Keeps who moved where; nothing where nobody is known to have voted twice. */
export function keepMoves(exercise: string, moves: Moves): void {
  if (moves.some((count) => count > 0)) memory(exercise).set([...moves]);
  else memory(exercise).forget();
}

/** Lists the moves of a class, by vote. */
export function movesIn(session: string): { exercise: string; moves: Moves }[] {
  const start = sessionKey(session, 'moved/');
  return keysUnder(start).map((key) => ({
    exercise: key.slice(start.length),
    moves: storedValue(key, isMoves).get() ?? [],
  }));
}

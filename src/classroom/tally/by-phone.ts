import { isListOf, isNumber } from '#frame/browser/storage/guards.ts';
import { storedValue } from '#frame/browser/storage/stored-value.ts';
import { scopedKey, sessionKey } from '../session/scope.ts';
import { type Counted, countsOf, keepCounts, keepMoves } from './counted.ts';
import { countsFor, handsIn } from './counts.ts';

// Phones and hands stand together in the counts of a vote, which may be shown, and asked, more than once.

/** Answers of phones that are in the counts already, by option. */
const phonesMemory = (exercise: string, round: string) =>
  storedValue(scopedKey(`by-phone/${exercise}/${round}`), isListOf(isNumber));

const phonesIn = (exercise: string, round: string): readonly number[] => phonesMemory(exercise, round).get() ?? [];

/** Counts the votes of one round that came by phone, in a class of this device. */
export const phonesCounted = (session: string, { exercise, round }: Counted): number =>
  handsIn(storedValue(sessionKey(session, `by-phone/${exercise}/${round}`), isListOf(isNumber)).get() ?? []);

/** Gives the counts of hands in the room, by option. */
export const handsOf = (exercise: string, round: string, options: number): number[] =>
  countsOf(exercise, round, options).map((count, option) =>
    Math.max(0, count - (phonesIn(exercise, round)[option] ?? 0)),
  );

/** Keeps the counts of phones and hands together, of which `hands` were counted in the room. */
export function keepWithPhones({ exercise, round, counts }: Counted, hands: readonly number[]): void {
  phonesMemory(exercise, round).set(counts.map((count, option) => count - (hands[option] ?? 0)));
  keepCounts({ exercise, round, counts });
}

/** Keeps what somebody has counted in the room; what phones brought stays, and is added. */
export function keepHands(exercise: string, round: string, hands: readonly number[]): void {
  const phones = phonesIn(exercise, round);
  keepCounts({ exercise, round, counts: hands.map((count, option) => count + (phones[option] ?? 0)) });
}

/** Keeps that nobody has voted: neither in the room nor by phone. */
export function keepNone(exercise: string, round: string, options: number): void {
  phonesMemory(exercise, round).set([]);
  keepMoves(exercise, []);
  keepCounts({ exercise, round, counts: countsFor(options) });
}

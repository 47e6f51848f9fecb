import { isListOf, isNumber } from '#frame/browser/memory/guards.ts';
import { remembered } from '#frame/browser/memory/memory.ts';
import { here } from '../session/here.ts';
import { type Counted, countsOf, tell } from './counted.ts';
import { countsFor } from './model.ts';

// Phones and hands stand together in the counts of a vote, which may be shown, and asked, more than once.

/** Answers of phones that are in the counts already, by option. */
const memory = (exercise: string, round: string) =>
  remembered(here(`by-phone/${exercise}/${round}`), isListOf(isNumber));

const phonesIn = (exercise: string, round: string): readonly number[] => memory(exercise, round).get() ?? [];

/** What of the counts was counted in the room, by option. */
export const handsOf = (exercise: string, round: string, options: number): number[] =>
  countsOf(exercise, round, options).map((count, option) =>
    Math.max(0, count - (phonesIn(exercise, round)[option] ?? 0)),
  );

/** Tells the counts of phones and hands together, of which `hands` were counted in the room. */
export function tellWithPhones({ exercise, round, counts }: Counted, hands: readonly number[]): void {
  memory(exercise, round).set(counts.map((count, option) => count - (hands[option] ?? 0)));
  tell({ exercise, round, counts });
}

/** Tells what somebody has counted in the room; what phones brought stays, and is added. */
export function tellHands(exercise: string, round: string, hands: readonly number[]): void {
  const phones = phonesIn(exercise, round);
  tell({ exercise, round, counts: hands.map((count, option) => count + (phones[option] ?? 0)) });
}

/** Tells that nobody has voted: neither in the room nor by phone. */
export function tellNone(exercise: string, round: string, options: number): void {
  memory(exercise, round).set([]);
  tell({ exercise, round, counts: countsFor(options) });
}

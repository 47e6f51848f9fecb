import { isListOf, isNumber, isShape } from '#frame/browser/memory/guards.ts';
import { keysUnder, remembered } from '#frame/browser/memory/memory.ts';
import { here, keyIn } from '../session/here.ts';
import { countsFor, handsIn, toCount } from './model.ts';

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
const memory = (exercise: string, round: string) => remembered(here(`vote/${exercise}/${round}`), isKept);

/** The counts kept for a vote of so many options; noughts where nobody has counted. */
export const countsOf = (exercise: string, round: string, options: number): number[] =>
  countsFor(options, memory(exercise, round).get()?.counts);

/** Every vote of a class in which somebody was counted. */
export function countedIn(session: string): Counted[] {
  const start = keyIn(session, 'vote/');
  return keysUnder(start).flatMap((key) => {
    const [exercise = '', round = ''] = key.slice(start.length).split('/');
    const counts = (remembered(key, isKept).get()?.counts ?? []).map(toCount);
    return handsIn(counts) > 0 ? [{ exercise, round, counts }] : [];
  });
}

/** Keeps the counts of a vote, and says so to whoever shows them. */
export function keepCounts(counted: Counted): void {
  memory(counted.exercise, counted.round).set({ counts: [...counted.counts] });
  document.dispatchEvent(new CustomEvent('tally', { detail: counted }));
}

// Phones and hands stand together in the counts of a vote, which may be shown, and asked, more than once.

/** Answers of phones that are in the counts already, by option. */
const phonesMemory = (exercise: string, round: string) =>
  remembered(here(`by-phone/${exercise}/${round}`), isListOf(isNumber));

const phonesIn = (exercise: string, round: string): readonly number[] => phonesMemory(exercise, round).get() ?? [];

/** What of the counts was counted in the room, by option. */
export const handsOf = (exercise: string, round: string, options: number): number[] =>
  countsOf(exercise, round, options).map((count, option) =>
    Math.max(0, count - (phonesIn(exercise, round)[option] ?? 0)),
  );

/** Tells the counts of phones and hands together, of which `hands` were counted in the room. */
export function keepWithPhones({ exercise, round, counts }: Counted, hands: readonly number[]): void {
  phonesMemory(exercise, round).set(counts.map((count, option) => count - (hands[option] ?? 0)));
  keepCounts({ exercise, round, counts });
}

/** Tells what somebody has counted in the room; what phones brought stays, and is added. */
export function keepHands(exercise: string, round: string, hands: readonly number[]): void {
  const phones = phonesIn(exercise, round);
  keepCounts({ exercise, round, counts: hands.map((count, option) => count + (phones[option] ?? 0)) });
}

/** Tells that nobody has voted: neither in the room nor by phone. */
export function keepNone(exercise: string, round: string, options: number): void {
  phonesMemory(exercise, round).set([]);
  keepCounts({ exercise, round, counts: countsFor(options) });
}

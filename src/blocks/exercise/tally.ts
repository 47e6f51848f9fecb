/** A show of hands: how many for each option, in the order of the options. */
export interface Tally {
  counts: number[];
}

/** No class and no hall is larger than this; a slip of the keyboard is. */
const mostHands = 999;

export const noHands = (options: number): Tally => ({ counts: Array.from({ length: options }, () => 0) });

/** Reads kept counts; what is missing or no count is nought. */
export function readTally(text: string | null, options: number): Tally {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '{}');
  } catch {
    kept = {};
  }
  const counts =
    typeof kept === 'object' && kept !== null && 'counts' in kept && Array.isArray(kept.counts) ? kept.counts : [];
  return { counts: noHands(options).counts.map((_, index) => toCount(counts[index])) };
}

/** A whole number of hands from whatever was typed. */
export function toCount(typed: unknown): number {
  const count = Math.floor(Number(typed));
  return Number.isFinite(count) ? Math.min(Math.max(count, 0), mostHands) : 0;
}

export const setCount = ({ counts }: Tally, option: number, typed: unknown): Tally => ({
  counts: counts.map((count, index) => (index === option ? toCount(typed) : count)),
});

export const handsIn = ({ counts }: Tally): number => counts.reduce((sum, count) => sum + count, 0);

/** Whole per cents of each option; all nought while no hand is up. */
export function shares(tally: Tally): number[] {
  const all = handsIn(tally);
  return tally.counts.map((count) => (all === 0 ? 0 : Math.round((100 * count) / all)));
}

/**
 * How each option's share has moved, in points of per cent, once both rounds have hands in them. Shares are compared
 * and not hands, because somebody may have come late.
 */
export function shift(before: Tally, after: Tally): number[] | undefined {
  if (handsIn(before) === 0 || handsIn(after) === 0) return undefined;
  const [from, to] = [shares(before), shares(after)];
  return to.map((share, index) => share - (from[index] ?? 0));
}

/** The answers of a class, as a teacher counts them. Each has a letter and a shape, for those who cannot read the letter. */
export const choices = [
  { letter: 'A', shape: 'circle' },
  { letter: 'B', shape: 'square' },
  { letter: 'C', shape: 'triangle' },
  { letter: 'D', shape: 'diamond' },
] as const;

/** Number of hands for each option, in the order of the options. */
export type Counts = readonly number[];

/** Hands at most: no class and no hall is larger, but a slip of the keyboard is. */
export const MAX_HANDS = 999;

/** A whole number of hands from whatever was typed or sent. */
export function toCount(typed: unknown): number {
  const count = Math.floor(Number(typed));
  return Number.isFinite(count) ? Math.min(Math.max(count, 0), MAX_HANDS) : 0;
}

/** Exactly as many counts as there are options: what is missing or no count is nought. */
export const countsFor = (options: number, found: readonly unknown[] = []): number[] =>
  Array.from({ length: options }, (_, index) => toCount(found[index]));

/** Counts with another number for one option; what is typed may be anything. */
export const setCount = (counts: Counts, option: number, typed: unknown): number[] =>
  counts.map((count, index) => (index === option ? toCount(typed) : count));

/** Hands of all options together. */
export const handsIn = (counts: Counts): number => counts.reduce((sum, count) => sum + count, 0);

/**
 * Gives the whole per cents of each option, of `voters` that the class is divided into; all nought while no hand of them is
 * up.
 */
export function shares(counts: Counts, voters = 1): number[] {
  const each = counts.length / voters;
  return counts.map((count, index) => {
    const first = index - (index % each);
    const all = handsIn(counts.slice(first, first + each));
    return all === 0 ? 0 : Math.round((100 * count) / all);
  });
}

/**
 * Gives how each option's share has moved, in points of per cent, once both rounds have hands in them. Shares are compared
 * and not hands, because somebody may have come late.
 */
export function shareShift(before: Counts, after: Counts): number[] | undefined {
  if (handsIn(before) === 0 || handsIn(after) === 0) return undefined;
  const [from, to] = [shares(before), shares(after)];
  return to.map((share, index) => share - (from[index] ?? 0));
}

/** Votes that make per cents at least: of fewer one more would move them by five points. */
export const MIN_VOTES_FOR_SHARES = 20;

/** Whether so many votes are told in per cent too. */
export const hasShares = (...counts: readonly Counts[]): boolean =>
  counts.every((each) => handsIn(each) >= MIN_VOTES_FOR_SHARES);

/** Gives how each option has moved once both rounds have hands in them: in points of per cent, or in votes where they are few. */
export function countChange(before: Counts, after: Counts): { by: number[]; inPoints: boolean } | undefined {
  const points = shareShift(before, after);
  if (!points) return undefined;
  const inPoints = hasShares(before, after);
  return { by: inPoints ? points : after.map((count, index) => count - (before[index] ?? 0)), inPoints };
}

/** Counts the phones that chose the same in both rounds, and the ways that others went, the most travelled first. */
export function waysOf(moves: readonly number[]): {
  stayed: number;
  all: number;
  ways: { from: number; to: number; count: number }[];
} {
  const options = Math.round(Math.sqrt(moves.length));
  const cells = moves.map((count, index) => ({ from: Math.floor(index / options), to: index % options, count }));
  return {
    stayed: handsIn(cells.filter(({ from, to }) => from === to).map(({ count }) => count)),
    all: handsIn(moves),
    ways: cells.filter(({ from, to, count }) => from !== to && count > 0).sort((a, b) => b.count - a.count),
  };
}

/** The vote that every slide has: hands for A to D, whatever the teacher asked. */
export const HANDS_VOTE = 'hands';

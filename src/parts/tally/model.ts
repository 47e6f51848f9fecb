/** The answers of a class, as a teacher counts them. Each has a letter and a shape, for those who cannot read the letter. */
export const choices = [
  { letter: 'A', shape: 'circle' },
  { letter: 'B', shape: 'square' },
  { letter: 'C', shape: 'triangle' },
  { letter: 'D', shape: 'diamond' },
] as const;

export const tallyKey = (exercise: string, round: string): string => `vote/${exercise}/${round}`;

/** Reads stored counts; anything broken or missing is nought. */
export function readCounts(text: string | null, options: number = choices.length): number[] {
  let stored: unknown;
  try {
    stored = text === null ? undefined : (JSON.parse(text) as { counts?: unknown }).counts;
  } catch {
    stored = undefined;
  }
  const counts = Array.isArray(stored) ? stored : [];
  return Array.from({ length: options }, (_, index) => wholeNumber(counts[index]));
}

/** A count as typed: a whole number from 0 to 999. */
export function wholeNumber(value: unknown): number {
  const number = Math.trunc(Number(value));
  return Number.isFinite(number) ? Math.min(999, Math.max(0, number)) : 0;
}

export const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** `A 5, B 12, C 3, D 0; 20 in all.` */
export const inWords = (counts: readonly number[]): string =>
  `${counts.map((count, index) => `${choices[index]?.letter} ${count}`).join(', ')}; ${total(counts)} in all.`;

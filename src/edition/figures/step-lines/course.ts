import type { Change, StepLine } from './schema.ts';

/** One plateau of a line and how it was reached. */
export interface Plateau extends Change {
  from: number;
  value: number;
  /** The next change, or the end of the drawing. */
  until: string;
}

/** How many days a climb is drawn in that took days of which no source gives the number. */
export const climbDays = 3;

/** px that a line starts before its corner, on a plateau that another step draws: so the two are mitred and not butted. */
export const overlap = 5;

/** The plateaus of a line, one a change, in order. */
export function courseOf({ start, changes }: StepLine, end: string): Plateau[] {
  let value = start?.value ?? 0;
  return changes.map((change, index) => {
    const from = value;
    value = change.to ?? value + (change.by ?? 0);
    return { ...change, from, value, until: changes[index + 1]?.date ?? end };
  });
}

/** The highest value of any line, in the figure's own unit. */
export const peakOf = (lines: readonly StepLine[]): number =>
  Math.max(...lines.flatMap((line) => courseOf(line, '').map(({ value }) => value)));

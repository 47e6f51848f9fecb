/** A row of a lesson's plan, and what begins it where it is not the first on its slide. */
export interface TimedRow {
  minutes: number;
  /** Ids of its task and of its exercise: it begins when one of them opens. */
  task?: string | undefined;
  exercise?: string | undefined;
  /** The first step of the slide begins it too. */
  withSteps?: boolean | undefined;
}

/** What a class sees of a slide. */
interface Seen {
  step: number;
  task?: string | undefined;
  exercise?: string | undefined;
}

/** The row that what a class sees belongs to; the first one where nothing has begun another. */
export const rowSeen = (rows: readonly TimedRow[], { step, task, exercise }: Seen): number =>
  Math.max(
    0,
    rows.findLastIndex(
      (row) =>
        (row.task !== undefined && row.task === task) ||
        (row.exercise !== undefined && row.exercise === exercise) ||
        (row.withSteps && step > 0),
    ),
  );

/**
 * Seconds of a slide's time that were used when each of its rows after the first began. No row goes back to the one before it;
 * a start that the clock has not reached is that of a clock which was set back.
 */
export function startRows(starts: readonly number[], row: number, used: number): number[] {
  const reached = starts.filter((start) => start <= used);
  return [...reached, ...Array.from({ length: Math.max(0, row - reached.length) }, () => used)];
}

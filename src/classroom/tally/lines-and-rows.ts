/** The lines that a class has drawn in one exercise, without names: of each the values of its points, in steps. */
export interface DrawnLines {
  exercise: string;
  lines: readonly (readonly number[])[];
}

/** Gives the middle of some lines, point by point: half of the class drew above it, half below. Nothing where nobody drew. */
export function middleOf(lines: DrawnLines['lines']): number[] {
  const [first = []] = lines;
  return first.map((_, at) => {
    const values = lines.flatMap((line) => line[at] ?? []).sort((a, b) => a - b);
    const [low = 0, high = 0] = [
      values[Math.floor((values.length - 1) / 2)],
      values[Math.ceil((values.length - 1) / 2)],
    ];
    return Math.round((low + high) / 2);
  });
}

/** Rows that somebody has filled in: of each a number whose bits are its boxes, the first box the lowest. None ticked is 0. */
export type Rows = readonly number[];

/** Whether a box of a row is ticked. */
export const isTicked = (row: number, column: number): boolean => (row & (1 << column)) !== 0;

/** Ticks a box, or takes its tick back. */
export const toggleBox = (rows: Rows, at: number, column: number): number[] =>
  rows.map((row, index) => (index === at ? row ^ (1 << column) : row));

/** A row in which all of so many boxes are ticked. */
export const allTicked = (columns: number): number => (1 << columns) - 1;

/** Counts those who ticked each box, row by row. */
export const boxCounts = (filled: readonly Rows[], rows: number, columns: number): number[] =>
  Array.from({ length: rows * columns }, (_, box) => {
    const [at, column] = [Math.floor(box / columns), box % columns];
    return filled.filter((one) => isTicked(one[at] ?? 0, column)).length;
  });

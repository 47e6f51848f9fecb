/** The lines that a class has drawn in one exercise, nobody's named: of each the values of its points, in steps. */
export interface DrawnLines {
  exercise: string;
  lines: readonly (readonly number[])[];
}

/** The middle of some lines, point by point: half of the class drew above it, half below. Nothing where nobody drew. */
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

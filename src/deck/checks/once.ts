import type { Located } from '../located.ts';
import type { Problem } from '../problem.ts';

/** Adds a problem for each value that has stood before; `pathOf` leads to the one at an index, `wrong` tells of it. */
export function checkOnce(
  values: readonly string[],
  { file, lineOf }: Pick<Located<unknown>, 'file' | 'lineOf'>,
  pathOf: (index: number) => PropertyKey[],
  wrong: (value: string) => string,
  problems: Problem[],
  mend = 'Change one of them.',
): void {
  for (const [index, value] of values.entries()) {
    if (values.indexOf(value) === index) continue;
    problems.push({ file, line: lineOf(pathOf(index)), wrong: wrong(value), mend });
  }
}

import type { Problem } from '../problem.ts';
import type { DeckFile } from '../read-yaml.ts';

/** Tells what is wrong with words of an edition where they are written: in their pair. */
export function inItsPair(problem: Problem, files: readonly DeckFile[]): Problem {
  const { pairs = [] } = files.find(({ path }) => path === problem.file) ?? {};
  const pair = pairs.find(({ from, to }) => from <= problem.line && problem.line <= to);
  return pair ? { ...problem, file: pair.file, line: pair.line } : problem;
}

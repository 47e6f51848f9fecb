import type { Problem } from '../problem.ts';
import type { DiagramFile } from '../read-diagrams.ts';

/**
 * A walk is a story that the sources tell: no step of it is without a claim, and each is joined to what was reached
 * before. An arrow may also press on a reached node from outside, as a limit does.
 */
export function checkWalks({ file, data, lineOf }: DiagramFile['meaning'], problems: Problem[]): void {
  for (const [index, { id, walk }] of data.paths.entries()) {
    const reached = new Set<string>();
    for (const [step, { along, claims }] of walk.entries()) {
      const at = { file, line: lineOf(['paths', index, 'walk', step]) };
      const name = `Step ${step + 1} of the path "${id}"`;
      if (claims.length === 0)
        problems.push({
          ...at,
          wrong: `${name} has no claim.`,
          known: 'A walk tells only what a source says.',
          mend: 'Add a claim, or leave the step out.',
          remark: true,
        });
      const ends = along.split(':').slice(0, 2);
      if (reached.size > 0 && !ends.some((end) => reached.has(end)))
        problems.push({
          ...at,
          wrong: `${name} does not join the steps before it.`,
          known: `Reached so far: ${[...reached].join(', ')}.`,
          mend: 'Go along an arrow that starts or ends there.',
        });
      for (const end of ends) reached.add(end);
    }
    if (walk.length === 0)
      problems.push({
        file,
        line: lineOf(['paths', index]),
        wrong: `The path "${id}" leads nowhere.`,
        mend: 'Add a step.',
      });
  }
}

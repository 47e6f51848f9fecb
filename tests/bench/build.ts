// How long `npm run build` takes, as a whole process, in a copy of the project.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Copy, copyProject } from '../site/copy-of-project.ts';
import { median, seconds } from './school.ts';

/** Milliseconds of one build, from its process's start to its end. */
export function timeBuild(copy: Copy): number {
  const start = performance.now();
  const { status, said } = copy.run('build', {});
  if (status !== 0) throw new Error(said);
  return performance.now() - start;
}

export function benchBuild(): [string, string][] {
  const copy = copyProject('slides');
  try {
    // A copy shares what the project keeps; this one begins with nothing.
    rmSync(join(copy.folder, 'node_modules/.cache'));
    const first = timeBuild(copy);
    // This one keeps what Node compiled.
    timeBuild(copy);
    const again = median([timeBuild(copy), timeBuild(copy), timeBuild(copy)]);
    return [
      ['Build, first in a folder', seconds(first)],
      ['Build again', seconds(again)],
    ];
  } finally {
    rmSync(copy.folder, { recursive: true, force: true });
  }
}

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Holds the number of the process that builds this project. */
const lock = '.astro/building';

/** Waits until no other process builds this project, and says so. A process that is gone does not count. */
export async function takeTurn(file: string = lock): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  while (true) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      process.once('exit', () => endTurn(file));
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const other = holder(file);
    if (other === process.pid) return;
    if (other === undefined) rmSync(file, { force: true });
    else if (!told) console.log(`Process ${other} is building this project. Waiting for it to end …`);
    told = true;
    await setTimeout(200);
  }
}

/** Lets the next one build. */
export function endTurn(file: string = lock): void {
  if (holder(file) === process.pid) rmSync(file, { force: true });
}

/** The living process that builds now. */
function holder(file: string): number | undefined {
  try {
    const id = Number(readFileSync(file, 'utf8'));
    if (id > 0) process.kill(id, 0);
    return id > 0 ? id : undefined;
  } catch {
    return undefined;
  }
}

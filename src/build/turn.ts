import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
    if (other === undefined) clear(file);
    else if (!told) console.log(`Process ${other} is building this project. Waiting for it to end …`);
    told = true;
    await setTimeout(200);
  }
}

/** Takes a lock away that a process which is gone has left: of several who wait, one can rename it, and only then it goes. */
function clear(file: string): void {
  const own = `${file}-${process.pid}`;
  try {
    renameSync(file, own);
  } catch {
    return;
  }
  // Another may have been quicker, and this is its lock already: it is given back.
  if (holder(own) === undefined) rmSync(own, { force: true });
  else renameSync(own, file);
}

/** Lets the next one build. */
export function endTurn(file: string = lock): void {
  if (holder(file) === process.pid) rmSync(file, { force: true });
}

/** The living process that builds now. */
function holder(file: string): number | undefined {
  let id = 0;
  try {
    id = Number(readFileSync(file, 'utf8'));
    if (id > 0) process.kill(id, 0);
  } catch (error) {
    // Somebody else's process may not be asked, so it lives.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return undefined;
  }
  return id > 0 ? id : undefined;
}

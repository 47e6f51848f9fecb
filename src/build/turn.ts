import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Holds the number of the process that builds this project. */
const lock = '.astro/building';

/** Waits until no other process builds this project, and says so. A process that is gone does not count. */
export async function takeTurn(file: string = lock): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  let gone = false;
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
    // A lock that has just been made holds no number for a moment: it is looked at twice.
    if (other === undefined && gone) clear(file);
    gone = other === undefined;
    if (other !== undefined && !told) {
      console.log(`Process ${other} is building this project. Waiting for it to end …`);
      console.log(`If that process is no build of it, delete ${file}.`);
      told = true;
    }
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

/** The living process that builds now. What was locked before this machine started is locked no more: its number may be another's. */
function holder(file: string): number | undefined {
  let id = 0;
  try {
    id = Number(readFileSync(file, 'utf8'));
    if (statSync(file).mtimeMs < Date.now() - uptime() * 1000) return undefined;
    if (id > 0) process.kill(id, 0);
  } catch (error) {
    // Somebody else's process may not be asked, so it lives.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return undefined;
  }
  return id > 0 ? id : undefined;
}

// @ts-check
// Plain JavaScript without a library, because it runs before anything is installed, by a Node that may not read TypeScript.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { dirname } from 'node:path';

/**
 * Waits until no other process holds the lock of this folder, and says so; it is released when this process ends. A process
 * that is gone holds none.
 * @param {string} file holds the number of the process that has the lock
 * @param {string} doing what that process does, e.g. `building this project`
 */
export async function acquireLock(file, doing) {
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  let gone = false;
  while (true) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      process.once('exit', () => releaseLock(file));
      return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const other = holder(file);
    if (other === process.pid) return;
    // A lock that has just been made holds no number for a moment: it is looked at twice.
    if (other === undefined && gone) clear(file);
    gone = other === undefined;
    if (other !== undefined && !told) {
      console.log(`Process ${other} is ${doing}. Waiting for it to end …`);
      console.log(`If that process does something else, delete ${file}.`);
      told = true;
    }
    await new Promise((again) => setTimeout(again, 200));
  }
}

/**
 * Lets the next one begin.
 * @param {string} file
 */
export function releaseLock(file) {
  if (holder(file) === process.pid) rmSync(file, { force: true });
}

/**
 * Takes a lock away that a process which is gone has left: of several who wait, one can rename it, and only then it goes.
 * @param {string} file
 */
function clear(file) {
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

/**
 * The living process that has the lock. What was locked before this machine started is locked no more: its number may be
 * another's.
 * @param {string} file
 */
function holder(file) {
  let id = 0;
  try {
    id = Number(readFileSync(file, 'utf8'));
    if (statSync(file).mtimeMs < Date.now() - uptime() * 1000) return undefined;
    if (id > 0) process.kill(id, 0);
  } catch (error) {
    // Somebody else's process may not be asked, so it lives.
    if (codeOf(error) !== 'EPERM') return undefined;
  }
  return id > 0 ? id : undefined;
}

const codeOf = (/** @type {unknown} */ error) => (error instanceof Error && 'code' in error ? error.code : undefined);

// Runs before every npm script, on whatever Node the machine has: installs the packages where they are not all there.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { bringsNode, cannotWrite, isInstalled, nodeAdvice } from './packages.mjs';

const packagesIn = (/** @type {string} */ file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/** Ends the command with a sentence. */
const stop = (/** @type {string} */ why) => {
  console.error(why);
  process.exit(1);
};

const advice = nodeAdvice(process.versions.node, bringsNode(process.platform, process.arch));
if (advice) stop(advice);

// Every command writes here: Astro's types, the site, what tests found.
try {
  accessSync('.', constants.W_OK);
} catch {
  stop(cannotWrite(process.cwd()));
}

/** Holds the number of the process that installs packages here. */
const lock = '.astro/installing';

/** The living process that installs here. What was locked before this machine started is locked no more. */
const holder = () => {
  let id = 0;
  try {
    id = Number(readFileSync(lock, 'utf8'));
    if (statSync(lock).mtimeMs < Date.now() - uptime() * 1000) return undefined;
    if (id > 0) process.kill(id, 0);
  } catch (error) {
    // Somebody else's process may not be asked, so it lives.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return undefined;
  }
  return id > 0 ? id : undefined;
};

/** Waits until no other process installs here: two would empty the folder for each other. */
const takeTurn = () => {
  mkdirSync('.astro', { recursive: true });
  for (let again = false; ; again = true) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      process.once('exit', () => rmSync(lock, { force: true }));
      return;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      const other = holder();
      if (other !== undefined) {
        if (!again) {
          console.log(`Process ${other} is installing packages here. Waiting for it to end …`);
          console.log(`If that process installs nothing, delete ${lock}.`);
        }
      } else if (again) {
        // One that has just been made holds no number for a moment: it is looked at twice.
        rmSync(lock, { force: true });
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
};

/** Runs npm to its end; returns whether it did what it was asked to. */
const npm = (/** @type {string} */ what) =>
  new Promise((done) => {
    // Interrupted, npm puts back what it has moved, and only then is the folder free for the next who installs here.
    process.on('SIGINT', () => undefined);
    const running = spawn(`npm ${what}`, { stdio: 'inherit', shell: true });
    running.once('exit', (code) => done(code === 0));
    running.once('error', () => done(false));
  });

const isThere = (/** @type {string} */ folder) => existsSync(join(folder, 'package.json'));
const listed = 'node_modules/.package-lock.json';
const isWhole = () => isInstalled(packagesIn('package-lock.json'), packagesIn(listed), isThere, process);

if (!isWhole()) {
  try {
    takeTurn();
  } catch {
    stop(cannotWrite(process.cwd()));
  }
  // What is there already is kept where the rest cannot be fetched; a clean install would empty the folder first.
  const how = existsSync(listed) ? 'install --no-save' : 'ci';
  if (!isWhole()) {
    console.log('Installing packages …');
    // A shell that says "production" would leave out all that a build needs.
    if (!(await npm(`${how} --include=dev --no-audit --no-fund`)))
      stop(
        'The packages could not be installed; npm says why above. If it reached no registry: a network is needed once.',
      );
  }
}

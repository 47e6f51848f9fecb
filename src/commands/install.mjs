// @ts-check
// Runs before every npm script, on whatever Node the machine has: installs the packages where they are not all there.
// With `all` also those that only tests and checks need. Where Node is too old to go on, a newer one is among them.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acquireLock } from '#core/node/lock.mjs';
import { cannotWrite, hasTests, isInstalled, isNewEnough, nodeAdvice, nodePackage } from './packages.mjs';

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

const isThere = (/** @type {string} */ folder) => existsSync(join(folder, 'package.json'));
const isOld = !isNewEnough(process.versions.node);
const fetched = nodePackage(process);
if (isOld && !fetched) stop(nodeAdvice(process.versions.node));
// Once it was fetched this runs on it: an install that does not name it would take it away.
const ownNode = fetched && (isOld || isThere(`node_modules/${fetched.name}`)) ? fetched : undefined;

// Every command writes here: Astro's types, the site, what tests found.
try {
  accessSync('.', constants.W_OK);
} catch {
  stop(cannotWrite(process.cwd()));
}

/** Holds the number of the process that installs packages here: two would empty the folder for each other. */
const lock = '.astro/installing';

/** Runs npm to its end; returns whether it did what it was asked to. */
const npm = (/** @type {string} */ what) =>
  new Promise((done) => {
    // Interrupted, npm puts back what it has moved, and only then is the folder free for the next who installs here.
    process.on('SIGINT', () => undefined);
    const running = spawn(`npm ${what}`, { stdio: 'inherit', shell: true });
    running.once('exit', (code) => done(code === 0));
    running.once('error', () => done(false));
  });

const listed = 'node_modules/.package-lock.json';
const wanted = packagesIn('package-lock.json') ?? {};
const withTests = process.argv.includes('all') || hasTests(wanted, packagesIn(listed));
const isWhole = () =>
  isInstalled(wanted, packagesIn(listed), isThere, process, withTests) &&
  (!ownNode || isThere(`node_modules/${ownNode.name}`));

if (!isWhole()) {
  try {
    await acquireLock(lock, 'installing packages here');
  } catch {
    stop(cannotWrite(process.cwd()));
  }
  // What is there already is kept where the rest cannot be fetched; a clean install would empty the folder first, and knows
  // of no package but those of the lock file.
  const how = ownNode
    ? `install --no-save ${ownNode.name}@${ownNode.version}`
    : existsSync(listed)
      ? 'install --no-save'
      : 'ci';
  if (!isWhole()) {
    console.log('Installing packages …');
    // Said whatever the shell says of "production".
    const which = withTests ? '--include=dev' : '--omit=dev';
    if (!(await npm(`${how} ${which} --no-audit --no-fund`)))
      stop(
        'The packages could not be installed; npm says why above. If it reached no registry: a network is needed once.',
      );
  }
}

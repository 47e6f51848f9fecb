// Runs before every npm script, on whatever Node the machine has: installs the packages where they are not all there.
import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bringsNode, isInstalled, nodeAdvice } from './packages.mjs';

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

const isThere = (/** @type {string} */ folder) => existsSync(join(folder, 'package.json'));
if (!isInstalled(packagesIn('package-lock.json'), packagesIn('node_modules/.package-lock.json'), isThere, process)) {
  console.log('Installing packages …');
  try {
    // A shell that says "production" would leave out all that a build needs.
    execSync('npm ci --include=dev --no-audit --no-fund', { stdio: 'inherit' });
  } catch {
    stop('The packages could not be installed; npm says why above. A network is needed once.');
  }
}

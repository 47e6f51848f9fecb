// @ts-check
// Plain JavaScript, because older Nodes cannot read TypeScript.

/**
 * What a lock file of npm's says about a package; the last three say for which systems it is made.
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string | string[], cpu?: string | string[], libc?: string[] }} Package
 */

/**
 * Whether what npm says it has installed is what the lock file wants, and is still there. npm writes its list last, so
 * that a broken-off install has none. What is optional must be there where npm listed it or where it is made for this
 * machine, as compilers are: a folder may come from another machine.
 * @param {Record<string, Package>} wanted `packages` of package-lock.json
 * @param {Record<string, Package> | undefined} installed `packages` of node_modules/.package-lock.json
 * @param {(folder: string) => boolean} isThere whether a package's folder holds a package
 * @param {{ platform: string, arch: string }} machine as `process` names them
 * @param {boolean} withTests whether what only tests and checks need is wanted too
 */
export function isInstalled(wanted, installed, isThere, machine, withTests) {
  if (!installed) return false;
  return Object.entries(wanted).every(([folder, entry]) => {
    if (folder === '' || (entry.dev && !withTests)) return true;
    const isNeeded = !entry.optional || folder in installed || isMadeFor(entry, machine);
    return !isNeeded || (installed[folder]?.version === entry.version && isThere(folder));
  });
}

/**
 * Whether something that only tests and checks need is installed: whoever has it keeps it.
 * @param {Record<string, Package>} wanted
 * @param {Record<string, Package> | undefined} installed
 */
export const hasTests = (wanted, installed = {}) =>
  Object.keys(installed).some((folder) => wanted[folder]?.dev === true);

/**
 * Whether a package names this machine as its own. Of those that ask for a C library npm alone knows which one fits.
 * @param {Package} entry
 * @param {{ platform: string, arch: string }} machine
 */
const isMadeFor = ({ os, cpu, libc }, { platform, arch }) =>
  !libc && [os ?? []].flat().includes(platform) && [cpu ?? []].flat().includes(arch);

/**
 * Whether a Node can run this project: it reads TypeScript, and Astro accepts it.
 * @param {string} version e.g. `22.12.0`
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 23 || (major === 22 && minor >= 18) || (major === 23 && minor >= 6);
}

/** What to do about a Node that cannot run this project, where none can be fetched. */
export const nodeAdvice = (/** @type {string} */ version) =>
  `This project needs Node 22.18 or newer here, and this is Node ${version}. Get a newer one from https://nodejs.org/.`;

/**
 * The package that brings a newer Node, for Linux on the two usual processors, and its version. npm checks what it fetches,
 * and puts that Node before all others for the scripts of this project.
 * @param {{ platform: string, arch: string }} machine as `process` names them
 */
export const nodePackage = ({ platform, arch }) =>
  platform === 'linux' && ['x64', 'arm64'].includes(arch)
    ? { name: `node-linux-${arch}`, version: '24.21.0' }
    : undefined;

/**
 * What to do about a folder or file that this user cannot write, as a sentence.
 * @param {string} where
 */
export const cannotWrite = (where) =>
  `${where} cannot be written. Give this user the right to write there, or copy the project to another folder.`;

// Plain JavaScript, because older Nodes cannot read TypeScript.

/**
 * Whether what npm says it has installed is what the lock file wants, and is still there. npm writes its list last, so
 * that a broken-off install has none.
 * @param {Record<string, { version?: string, optional?: boolean }>} wanted `packages` of package-lock.json
 * @param {Record<string, { version?: string }> | undefined} installed `packages` of node_modules/.package-lock.json
 * @param {(folder: string) => boolean} isThere whether a package's folder holds a package
 */
export function isInstalled(wanted, installed, isThere) {
  if (!installed) return false;
  return Object.entries(wanted).every(
    ([folder, { version, optional }]) =>
      // What is optional may be for another system.
      folder === '' || optional || (installed[folder]?.version === version && isThere(folder)),
  );
}

/**
 * What to do about a Node that cannot run this project, as a sentence; nothing where it can. On Linux a newer one is
 * among the packages.
 * @param {string} version e.g. `22.12.0`
 * @param {boolean} bundled whether Node is among the packages of this machine
 */
export function nodeAdvice(version, bundled) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (bundled || major > 23 || (major === 22 && minor >= 18) || (major === 23 && minor >= 6)) return undefined;
  return `This project needs Node 22.18 or newer here, and this is Node ${version}. Get a newer one from https://nodejs.org/.`;
}

/** Whether a Node is brought along: for Linux on the two usual processors. */
export const bringsNode = (/** @type {string} */ platform, /** @type {string} */ processor) =>
  platform === 'linux' && ['x64', 'arm64'].includes(processor);

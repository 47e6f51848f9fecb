import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { enableCompileCache } from 'node:module';
import type { AddressInfo } from 'node:net';
import { cacheFolder } from '#core/node/cache.ts';
import { editionFolders, needEditions } from '#core/node/editions.ts';
import { environment } from '#core/node/environment.ts';
import { inProject, projectFolder } from '#core/node/project.ts';
import { siteAnswers } from '#core/node/site-answers.ts';
import { UserError } from '#core/node/user-error.ts';
import { buildState } from '#site/build-state.ts';
import { renewServiceWorker } from './service-worker.ts';

// Astro is a large program: what Node has compiled of it is kept, so it is imported only after this. Not by the first build
// in a folder, which would write thousands of files for two seconds, in vain where it is the only one.
if (existsSync(cacheFolder)) enableCompileCache(`${cacheFolder}/node`);
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** A built site being served. `origin` has no slash at its end; `home` is the address of the cover. */
interface Served {
  port: number;
  origin: string;
  home: string;
  stop(): Promise<void>;
}

/**
 * Builds `dist/`. Author errors are thrown as they are. `withPdfs` is for a caller that prints them right afterwards, and
 * `withOneFile` for one that writes the one-file deck and the course: the pages link to them. With `sheetsApart` they link to no PDF and to no file for Word, and
 * `alone` to no other language. An edition is built into its folder of `dist/`; the deck’s own brings all others along.
 */
export async function buildSite({
  withPdfs = false,
  withOneFile = false,
  sheetsApart = false,
  alone = false,
  logLevel = 'error' as 'info' | 'error',
} = {}): Promise<void> {
  const { edition } = environment;
  needEditions();
  // Before the deck’s own: a mistake in one of them leaves that as it is, and its worker knows the files of all.
  if (edition === undefined) for (const folder of editionFolders()) await buildEdition(folder, { sheetsApart });
  Object.assign(buildState, { withPdfs, withOneFile, sheetsApart, alone });
  try {
    const { build } = await import('astro');
    await build({ root: projectFolder, logLevel });
    if (edition !== undefined) await renewServiceWorker();
  } finally {
    Object.assign(buildState, { withPdfs: false, withOneFile: false, sheetsApart: false, alone: false });
  }
}

/** Builds one edition in a process of its own: each speaks one language. What it says of mistakes is seen at once. */
async function buildEdition(folder: string, { sheetsApart }: { sheetsApart: boolean }): Promise<void> {
  const options = [environment.slidesDir, '--edition', folder, ...(sheetsApart ? ['--sheets-apart'] : [])];
  const child = spawn(process.execPath, [inProject('src/commands/build.ts'), ...options], { stdio: 'inherit' });
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new UserError(`The edition "${folder}" was not built, so nothing was.`);
}

/** Serves `dist/` on this machine; port 0 takes any free one, and so does a port that is taken. */
export async function serveSite(port: number): Promise<Served> {
  const server = createServer(siteAnswers({ folder: 'dist', base: environment.root }));
  const listen = (on: number) =>
    new Promise<void>((done, fail) => server.once('error', fail).listen(on, 'localhost', done));
  await listen(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(0);
  });
  const { port: taken } = server.address() as AddressInfo;
  const origin = `http://localhost:${taken}`;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { port: taken, origin, home: origin + environment.base, stop };
}

/** Serves the deck while it is written, and says on which address; `host` is for other devices in the network too. */
export async function serveDraft(host: boolean): Promise<void> {
  const { dev } = await import('astro');
  // Files too have routes with names that only the deck knows: with 'always' this server would find them behind a slash alone.
  await dev({ root: projectFolder, trailingSlash: 'ignore', server: { port: environment.port, host } });
}

import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { enableCompileCache } from 'node:module';
import type { AddressInfo } from 'node:net';
import { cacheFolder } from '#core/node/cache.ts';
import { environment } from '#core/node/environment.ts';
import { projectFolder } from '#core/node/project.ts';
import { siteAnswers } from '#core/node/site-answers.ts';
import { buildState } from '#site/build-state.ts';

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
 * `withOneFile` for one that writes the one-file deck and the course: the pages link to them. With `sheetsApart` they link to no PDF and to no file for Word.
 */
export async function buildSite({
  withPdfs = false,
  withOneFile = false,
  sheetsApart = false,
  logLevel = 'error' as 'info' | 'error',
} = {}): Promise<void> {
  buildState.withPdfs = withPdfs;
  buildState.withOneFile = withOneFile;
  buildState.sheetsApart = sheetsApart;
  try {
    const { build } = await import('astro');
    await build({ root: projectFolder, logLevel });
  } finally {
    buildState.withPdfs = false;
    buildState.withOneFile = false;
    buildState.sheetsApart = false;
  }
}

/** Serves `dist/` on this machine; port 0 takes any free one, and so does a port that is taken. */
export async function serveSite(port: number): Promise<Served> {
  const server = createServer(siteAnswers({ folder: 'dist', base: environment.base }));
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
  await dev({ root: projectFolder, server: { port: environment.port, host } });
}

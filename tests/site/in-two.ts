import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { at } from './site.ts';

/**
 * Serves the site as a slow line does: of each page what stands before `cut` comes at once, the rest once it is let
 * through.
 */
export async function serveInTwo(cut: string): Promise<{ home: string; rest: () => void; stop: () => void }> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const server = createServer(async ({ url = '' }, response) => {
    const answer = await fetch(at(url.slice(1)));
    const kind = answer.headers.get('content-type') ?? '';
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, { 'Content-Type': kind });
    const first = kind.startsWith('text/html') ? body.indexOf(cut) : -1;
    if (first >= 0) {
      response.write(body.subarray(0, first));
      await promise;
    }
    response.end(body.subarray(Math.max(first, 0)));
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { home: `http://localhost:${(server.address() as AddressInfo).port}/`, rest: resolve, stop };
}

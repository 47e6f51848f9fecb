import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const kinds: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder as it is, so that a test can change its files, or stop the server while a page is open. `watched`
 * gives a page what it should have besides; a path that `refuses` takes is answered as by a server that has no time.
 */
export async function serveFolder(
  folder: string,
  watched: (html: string) => string = (html) => html,
  refuses: (path: string) => boolean = () => false,
): Promise<{ home: string; stop: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (refuses(path)) {
      response.writeHead(503).end();
      return;
    }
    try {
      const body = await readFile(file);
      const kind = kinds[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': kind }).end(kind === 'text/html' ? watched(`${body}`) : body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const stop = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { home: `http://localhost:${(server.address() as AddressInfo).port}/`, stop };
}

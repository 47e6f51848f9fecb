// Serves the built site together with a broker, or pointed at one that runs elsewhere.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import send from 'send';
import { openBroker } from './broker.ts';
import { brokerPath, classFile } from './names.ts';

interface ClassSettings {
  /** Folder of the built site. */
  folder: string;
  /** The folder on the host under which the site stands, with a slash at both ends. */
  base: string;
  port: number;
  /** Devices in one room. */
  pupils: number;
  /** Another broker's address, `ws://…` or `wss://…`, instead of the embedded one. */
  broker?: string | undefined;
  /** Hosts under which phones may find this computer, the likeliest first. */
  hosts?: readonly string[];
}

export interface ServedClass {
  port: number;
  stop(): Promise<void>;
}

/** A host as a browser names it; anything else never reaches a page's policy. */
const plainHost = /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i;

/** Not every browser counts WebSockets of the same host as 'self': the page's policy names the broker. */
const withBroker = (html: string, origin: string) =>
  html.replaceAll("connect-src 'self'", `connect-src 'self' ${origin}`);

/** A page of another site, open in the teacher's own browser, could else open rooms. Whoever is no page names no origin. */
const isOurPage = ({ headers: { origin, host } }: IncomingMessage): boolean =>
  origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);

const existing = (file: string): string | undefined => (existsSync(file) ? file : undefined);

/** A file may go between being found and being read. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Starts to serve. Throws what the system says when the port is taken. */
export async function serveClass({
  folder,
  base,
  port,
  pupils,
  broker,
  hosts = [],
}: ClassSettings): Promise<ServedClass> {
  const embedded = broker === undefined ? await openBroker({ pupils, rooms: 20 }) : undefined;
  const originFor = (request: IncomingMessage): string => {
    if (broker !== undefined) return new URL(broker).origin;
    const { host = '' } = request.headers;
    return plainHost.test(host) ? `ws://${host}` : '';
  };

  function answer(request: IncomingMessage, response: ServerResponse): void {
    // Taken apart by hand: what somebody types may be no address, and may not end the class.
    const [path = '/', query] = (request.url ?? '/').replace(/^\/+/, '/').split('?', 2);
    if (!path.startsWith(base)) {
      const isAbove = path === '/' || `${path}/` === base;
      response.writeHead(isAbove ? 302 : 404, isAbove ? { location: base } : {}).end();
      return;
    }
    const inside = `/${path.slice(base.length)}`;
    if (inside === `/${classFile}`) {
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      const { port: taken } = server.address() as AddressInfo;
      const homes = hosts.map((host) => `http://${host}:${taken}${base}`);
      response.end(JSON.stringify({ broker: broker ?? brokerPath, pupils, homes }));
      return;
    }
    const at = (name: string) => (name.includes('..') ? undefined : existing(join(folder, name)));
    if (!inside.endsWith('/') && at(`${inside}/index.html`)) {
      response.writeHead(301, { location: `${path}/${query ? `?${query}` : ''}` }).end();
      return;
    }
    const page = at(inside.endsWith('/') ? `${inside}index.html` : inside);
    const html = page?.endsWith('.html') ? textOf(page) : undefined;
    if (html !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
      response.end(withBroker(html, originFor(request)));
      return;
    }
    // Each file is looked for when it is asked for: the site may be built anew meanwhile.
    send(request, inside, { root: folder, index: false })
      .on('directory', () => response.writeHead(404).end())
      .pipe(response);
  }

  // Thirty phones share a school's line.
  const squeeze = compression();
  const server: Server = createServer((request, response) =>
    squeeze(request, response, () => answer(request, response)),
  );
  server.on('upgrade', (request, socket, head) => {
    if (embedded && request.url === brokerPath && isOurPage(request)) embedded.upgrade(request, socket, head);
    else socket.destroy();
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      await embedded?.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

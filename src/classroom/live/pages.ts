import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { classFile } from './names.ts';

interface Site {
  /** Folder of the built site. */
  folder: string;
  /** The folder on the host under which the site stands, with a slash at both ends. */
  base: string;
  /** The text of the class's own file. */
  settings(): string;
  /** Where the broker is for whoever asks, as a page's policy names it. */
  originFor(request: IncomingMessage): string;
}

/** Not every browser counts WebSockets of the same host as 'self': the page's policy names the broker. */
const withBroker = (html: string, origin: string) =>
  html.replaceAll("connect-src 'self'", `connect-src 'self' ${origin}`);

const existing = (file: string): string | undefined => (existsSync(file) ? file : undefined);

/** A file may go between being found and being read. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Answers with the pages of the built site, each with a policy that names the broker. */
export function pages({ folder, base, settings, originFor }: Site) {
  const at = (name: string) => (name.includes('..') ? undefined : existing(join(folder, name)));

  return (request: IncomingMessage, response: ServerResponse): void => {
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
      response.end(settings());
      return;
    }
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
  };
}

import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { PackedTexts } from './packed-texts.ts';

interface Site {
  /** Folder of the built site. */
  folder: string;
  /** The folder on the host under which the site stands, with a slash at both ends. */
  base: string;
  /** A page as it goes to whoever asks. */
  pageFor?(html: string): string;
  /** The text of a JSON file that is told anew each time, by its name; undefined of all others. */
  told?(name: string): string | undefined;
}

/** What every answer says besides its content: a browser guesses no type, and tells other sites nothing. */
const headers = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' };

/**
 * Folders whose files have a hash in their names. A browser may keep them for good, and need not ask again for what it has just
 * fetched: what a page imports right after that is there, even if the network has gone by then.
 */
const isKept = (name: string): boolean => /^(?:\/[\w-]+)?\/(_astro|fonts)\//.test(name);
/** Seconds. */
const year = 31_536_000;

const unpacks = ({ headers }: IncomingMessage): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(String(headers['accept-encoding'] ?? ''));

/** Answers with the files of the built site, as `npm start` and `npm run class` serve it. */
export function siteAnswers({ folder, base, pageFor = (html) => html, told = () => undefined }: Site) {
  const texts = new PackedTexts(pageFor);
  // Each file is looked for when it is asked for: the site may be built anew meanwhile.
  const at = (name: string): string | undefined => {
    const file = join(folder, name);
    return !name.includes('..') && existsSync(file) ? file : undefined;
  };

  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    /** Whether there is a text there to answer with. */
    const answerText = (status: number, name: string, otherwise: () => void): boolean => {
      const file = at(name);
      const text = file && texts.of(file);
      if (!text) return false;
      text.then(({ type, etag, plain, packed }) => {
        response
          .setHeader('cache-control', isKept(name) ? `public, max-age=${year}, immutable` : 'no-cache')
          .setHeader('vary', 'accept-encoding')
          .setHeader('etag', etag);
        if (status === 200 && request.headers['if-none-match'] === etag) {
          response.writeHead(304).end();
          return;
        }
        const isPacked = unpacks(request) && packed.length < plain.length;
        const body = isPacked ? packed : plain;
        if (isPacked) response.setHeader('content-encoding', 'gzip');
        response.writeHead(status, { 'content-type': type, 'content-length': body.length }).end(body);
      }, otherwise);
      return true;
    };
    const answerNothing = () => void response.writeHead(404).end();
    const answerMissing = () => {
      if (!answerText(404, '404.html', answerNothing)) answerNothing();
    };
    // Taken apart by hand: what somebody types may be no address, and may not end the class.
    const [path = '/', query] = (request.url ?? '/').replace(/^\/+/, '/').split('?', 2);
    if (!path.startsWith(base)) {
      const isAbove = path === '/' || `${path}/` === base;
      if (isAbove) response.writeHead(302, { location: base }).end();
      else answerMissing();
      return;
    }
    const inside = `/${path.slice(base.length)}`;
    const text = told(inside.slice(1));
    if (text !== undefined) {
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(text);
      return;
    }
    if (!inside.endsWith('/') && at(`${inside}/index.html`)) {
      response.writeHead(301, { location: `${path}/${query ? `?${query}` : ''}` }).end();
      return;
    }
    if (answerText(200, inside.endsWith('/') ? `${inside}index.html` : inside, answerMissing)) return;
    send(request, inside, {
      root: folder,
      index: false,
      ...(isKept(inside) && { maxAge: 1000 * year, immutable: true }),
    })
      .on('directory', answerMissing)
      .on('error', answerMissing)
      .pipe(response);
  };
}

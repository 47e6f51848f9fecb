import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';

interface Site {
  /** Folder of the built site. */
  folder: string;
  /** The folder on the host under which the site stands, with a slash at both ends. */
  base: string;
  /** A page as it goes to whoever asks. */
  pageFor?(html: string, request: IncomingMessage): string;
  /** The text of a JSON file that is told anew each time, by its name; undefined of all others. */
  told?(name: string): string | undefined;
}

/** What every answer says besides its content: a browser guesses no type, and tells other sites nothing. */
const headers = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' };

const existing = (file: string): string | undefined => (existsSync(file) ? file : undefined);

/** A file may go between being found and being read. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Answers with the files of the built site, as `npm start` and `npm run class` serve it. */
export function siteAnswers({ folder, base, pageFor = (html) => html, told = () => undefined }: Site) {
  const at = (name: string) => (name.includes('..') ? undefined : existing(join(folder, name)));

  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const answerPage = (status: number, html: string) => {
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
      response.end(pageFor(html, request));
    };
    const answerMissing = () => answerPage(404, textOf(join(folder, '404.html')) ?? '');
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
    const page = at(inside.endsWith('/') ? `${inside}index.html` : inside);
    const html = page?.endsWith('.html') ? textOf(page) : undefined;
    if (html !== undefined) {
      answerPage(200, html);
      return;
    }
    // Each file is looked for when it is asked for: the site may be built anew meanwhile.
    send(request, inside, { root: folder, index: false })
      .on('directory', answerMissing)
      .on('error', answerMissing)
      .pipe(response);
  };
}

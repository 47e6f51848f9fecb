import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { WebSocket } from 'ws';
import { serveClass } from '#classroom/live/serve.ts';

const html = `<meta http-equiv="content-security-policy" content="connect-src 'self'">`;

interface Asked {
  folder: string;
  /** Asks for a path as it is, which no browser does. */
  ask(path: string, headers?: OutgoingHttpHeaders, method?: string): Promise<IncomingMessage & { text: string }>;
  broker: string;
}

/** A site of two pages below a sub-path, served for a class. */
const test = base.extend<{ site: Asked }>({
  site: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'served-'));
    mkdirSync(join(folder, 'join'));
    for (const file of ['index.html', 'join/index.html']) writeFileSync(join(folder, file), html);
    const limits = { pupils: 3, perAddress: 3 };
    const served = await serveClass({ folder, base: '/civics/', port: 0, ...limits, hosts: ['class.example'] });
    const ask = (path: string, headers: OutgoingHttpHeaders = {}, method = 'GET') =>
      new Promise<IncomingMessage & { text: string }>((done, fail) => {
        const asked = request({ port: served.port, path, headers, method }, async (answer) => {
          const parts: Buffer[] = [];
          for await (const part of answer) parts.push(part);
          done(Object.assign(answer, { text: Buffer.concat(parts).toString() }));
        });
        asked.on('error', fail).end();
      });
    await use({ folder, ask, broker: `ws://localhost:${served.port}` });
    await served.stop();
    rmSync(folder, { recursive: true });
  },
});

test('what somebody types never ends the class', async ({ site: { ask } }) => {
  for (const path of [
    '//',
    '//x',
    '/civics//',
    '/civics/%',
    '/civics/%00/',
    '/civics/../..',
    '/civics/%2e%2e/',
    '/civics/..%2fpackage.json',
    'x',
    '/?/?',
  ])
    expect((await ask(path)).statusCode, path).toBeLessThan(500);
  const { statusCode, headers } = await ask('/civics/');
  expect([statusCode, headers['x-content-type-options'], headers['referrer-policy']]).toEqual([
    200,
    'nosniff',
    'same-origin',
  ]);
});

test('a page of another site reaches no broker, also by a name that it has led here; the class’s own page does', async ({
  site: { broker },
}) => {
  const { port } = new URL(broker);
  const opens = (origin: string | undefined, host = `localhost:${port}`) =>
    new Promise<boolean>((done) => {
      const socket = new WebSocket(`${broker}/mqtt`, 'mqtt', { headers: { host, ...(origin && { origin }) } });
      socket.on('open', () => done(true)).on('error', () => done(false));
      socket.on('open', () => socket.terminate());
    });
  for (const host of ['localhost', '127.0.0.1', 'class.example'].map((name) => `${name}:${port}`))
    expect(await opens(`http://${host}`, host), host).toBe(true);
  expect(await opens(undefined)).toBe(true);
  for (const origin of ['https://another.example', 'http://localhost:1', 'null'])
    expect(await opens(origin), origin).toBe(false);
  const led = `evil.example:${port}`;
  for (const origin of [`http://${led}`, undefined]) expect(await opens(origin, led), origin).toBe(false);
});

test('a page is found without its last slash, and every way to it lets it reach the broker', async ({
  site: { ask, broker },
}) => {
  const led = await ask('/civics/join?test');
  expect([led.statusCode, led.headers.location]).toEqual([301, '/civics/join/?test']);
  for (const path of ['/civics/join/?test', '/civics/join/index.html', '/civics/'])
    expect((await ask(path)).text, path).toContain(`connect-src 'self' ${broker}`);
  for (const path of ['/', '/civics']) expect((await ask(path)).headers.location, path).toBe('/civics/');
  expect((await ask('/civics/gone/')).statusCode).toBe(404);
});

test('a site that is built anew while a class goes on is served as it then is', async ({ site: { folder, ask } }) => {
  const style = join(folder, 'old.css');
  writeFileSync(style, 'p {}');
  expect((await ask('/civics/old.css')).text).toBe('p {}');
  rmSync(style);
  expect((await ask('/civics/old.css')).statusCode).toBe(404);
  rmSync(join(folder, 'join'), { recursive: true });
  expect((await ask('/civics/join/')).statusCode).toBe(404);
  mkdirSync(join(folder, 'later'));
  writeFileSync(join(folder, 'later', 'new.js'), 'later');
  const later = await ask('/civics/later/new.js');
  expect([later.text, later.headers['content-type']]).toEqual(['later', 'text/javascript; charset=utf-8']);
  expect((await ask('/civics/later')).statusCode).toBe(404);
  expect((await ask('/civics/')).statusCode).toBe(200);
});

test('pages and styles go packed to whoever can unpack them, and not again to whoever has them', async ({
  site: { folder, ask },
}) => {
  writeFileSync(join(folder, 'join', 'index.html'), html + 'A long page. '.repeat(500));
  writeFileSync(join(folder, 'long.css'), 'p { color: red }\n'.repeat(500));
  const way = async (path: string, headers: OutgoingHttpHeaders) => {
    const { statusCode, headers: got } = await ask(path, headers);
    return [statusCode, got['content-encoding']];
  };
  for (const path of ['/civics/join/', '/civics/long.css']) {
    expect(await way(path, { 'accept-encoding': 'gzip, deflate' }), path).toEqual([200, 'gzip']);
    for (const encodings of ['', 'br', 'gzip;q=0, br', 'gzip; q=0.0'])
      expect(await way(path, { 'accept-encoding': encodings }), `${path} ${encodings}`).toEqual([200, undefined]);
    const { etag } = (await ask(path)).headers;
    expect(await way(path, { 'if-none-match': etag ?? '' }), path).toEqual([304, undefined]);
  }
});

test('what has a hash in its name is kept for good, all else is asked for anew', async ({ site: { folder, ask } }) => {
  for (const name of ['_astro', 'fonts']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, '_astro', 'part.5f1c.js'), 'export {}');
  writeFileSync(join(folder, 'fonts', 'face.5f1c.woff2'), 'face');
  const kept = async (path: string) => (await ask(`/civics/${path}`)).headers['cache-control'];
  for (const path of ['_astro/part.5f1c.js', 'fonts/face.5f1c.woff2'])
    expect(await kept(path), path).toBe('public, max-age=31536000, immutable');
  expect(await kept('join/')).toBe('no-cache');
  expect(await kept('_astro/gone.5f1c.js')).toBeUndefined();
});

test('nothing is done to a page but reading it', async ({ site: { ask } }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH']) {
    const { statusCode, headers } = await ask('/civics/', {}, method);
    expect([statusCode, headers.allow], method).toEqual([405, 'GET, HEAD']);
  }
  const { statusCode, text } = await ask('/civics/', {}, 'HEAD');
  expect([statusCode, text]).toEqual([200, '']);
});

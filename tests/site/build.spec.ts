import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { inAll } from '../tags.ts';
import { deadLinks } from './built-folder.ts';
import { type Copy, copyProject } from './copy-of-project.ts';

// Each builds a site.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const good = 'tests/fixtures/good/slides';
let copy: Copy | undefined;
test.afterEach(() => {
  if (copy) rmSync(copy.folder, { recursive: true });
  copy = undefined;
});

/** A copy of the project with a deck in it, and where the site that it builds stands. */
function withDeck(deck: string) {
  const made = copyProject(deck);
  copy = made;
  const dist = join(made.folder, 'dist');
  return { folder: made.folder, dist, build: (environment?: Record<string, string>) => made.run('build', environment) };
}

test('below a sub-path every link and file keeps to it and is there', inAll, () => {
  const { dist, build } = withDeck('slides');
  const { status, said } = build({ SITE_URL: 'https://school.example', BASE_PATH: '/civics/call/' });
  expect(status, said).toBe(0);
  expect(deadLinks(dist, '/civics/call/')).toEqual([]);
  expect(readFileSync(join(dist, 'print/answers/index.html'), 'utf8')).toContain(
    'https://school.example/civics/call/sources/#',
  );
  const shared = globSync('share/*/index.html', { cwd: dist });
  expect(shared.length).toBeGreaterThan(30);
  for (const file of shared) {
    const slide = basename(dirname(file));
    const text = readFileSync(join(dist, file), 'utf8');
    expect(text).toContain(`property="og:image" content="https://school.example/civics/call/share/${slide}.png"`);
    expect(text).toContain(`content="0; url=/civics/call/read/#${slide}"`);
    const picture = readFileSync(join(dist, 'share', `${slide}.png`));
    // A PNG says its width and height in bytes 16 to 23.
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test('another deck is built by the same engine, and none of this topic is in it', inAll, async () => {
  const { dist, build } = withDeck(good);
  const { status, said } = build();
  expect(status, said).toBe(0);
  const text = readFileSync(join(dist, 'read/index.html'), 'utf8');
  expect(text).not.toMatch(/Trump|Beijing|Washington|rare earth/i);
  expect(text).toMatch(/<img src="\/pictures\/cable-ship.jpg.960.webp"[^>]* width="1200" height="675" alt="A red ship/);
  expect(text).toContain('Picture: A pupil of the harbour school · CC BY 4.0');
  for (const width of [480, 960, 1200]) {
    const { exif, ...made } = await sharp(join(dist, `pictures/cable-ship.jpg.${width}.webp`)).metadata();
    expect([made.width, made.height, exif], 'upright, and without where it was taken').toEqual([
      width,
      (width * 9) / 16,
      undefined,
    ]);
  }
});

test(
  'PDFs that were printed before, with photographs even, stay beside a new build, linked and named as older',
  inAll,
  () => {
    const { dist, build } = withDeck(good);
    const pdfs = join(dist, 'pdf');
    mkdirSync(pdfs, { recursive: true });
    const before = 'printed before'.padEnd(6e6);
    writeFileSync(join(pdfs, 'handout.pdf'), before);
    writeFileSync(
      join(pdfs, 'printed.json'),
      JSON.stringify({ deck: 'who-can-wait', files: { 'handout.pdf': { of: 'before', on: '2031-05-02' } } }),
    );
    const { status, said } = build();
    expect(status, said).toBe(0);
    expect(readFileSync(join(pdfs, 'handout.pdf'), 'utf8') === before, 'as it was').toBe(true);
    expect(readFileSync(join(dist, 'service-worker.js'), 'utf8'), 'kept for teachers').toContain('pdf/handout.pdf');
    const teach = readFileSync(join(dist, 'teach/guide/index.html'), 'utf8');
    expect(teach).toMatch(/href="\/pdf\/handout\.pdf">[^<]*<\/a>[^<]*2 May 2031/);
    expect(teach).not.toContain('/pdf/slides.pdf');
  },
);

test('what Astro would read from the environment changes nothing', inAll, () => {
  const { dist, build } = withDeck(good);
  const { status, said } = build({ SITE: '/x', BASE_URL: '/y', NODE_ENV: 'development', PROD: '' });
  expect(status, said).toBe(0);
  const cover = readFileSync(join(dist, 'index.html'), 'utf8');
  expect(cover).toContain('href="/read/"');
  const scripts = globSync('_astro/*.js', { cwd: dist });
  expect(
    scripts.some((name) => readFileSync(join(dist, '_astro', basename(name)), 'utf8').includes('service-worker.js')),
  ).toBe(true);
});

test('a wrong environment stops a build before it begins', () => {
  const { status, said } = withDeck(good).build({ BASE_PATH: 'talks' });
  expect(status).not.toBe(0);
  expect(said.trim()).toMatch(/^BASE_PATH is "talks"\. It must be [^\n]+$/);
});

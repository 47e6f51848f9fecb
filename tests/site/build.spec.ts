import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { inAll } from '../tags.ts';
import { deadLinks } from './built-folder.ts';

test.describe.configure({ mode: 'serial' });

const good = 'tests/fixtures/good/slides';
let out: string;
test.beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'site-'));
});
test.afterEach(() => rmSync(out, { recursive: true }));

/** Builds the site as a user would, into a folder of its own. */
function build(environment: Record<string, string>): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', join(out, 'dist')], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

test('below a sub-path every link and file keeps to it and is there', inAll, () => {
  const { status, said } = build({ SITE_URL: 'https://school.example', BASE_PATH: '/civics/call/' });
  expect(status, said).toBe(0);
  expect(deadLinks(join(out, 'dist'), '/civics/call/')).toEqual([]);
  expect(readFileSync(join(out, 'dist/print/answers/index.html'), 'utf8')).toContain(
    'https://school.example/civics/call/sources/#',
  );
  const shared = globSync('share/*/index.html', { cwd: join(out, 'dist') });
  expect(shared.length).toBeGreaterThan(30);
  for (const file of shared) {
    const slide = basename(dirname(file));
    const text = readFileSync(join(out, 'dist', file), 'utf8');
    expect(text).toContain(`property="og:image" content="https://school.example/civics/call/share/${slide}.png"`);
    expect(text).toContain(`content="0; url=/civics/call/read/#${slide}"`);
    const picture = readFileSync(join(out, 'dist/share', `${slide}.png`));
    // A PNG says its width and height in bytes 16 to 23.
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test('another deck is built by the same engine, and none of this topic is in it', inAll, async () => {
  const { status, said } = build({ SLIDES_DIR: good });
  expect(status, said).toBe(0);
  const text = readFileSync(join(out, 'dist/read/index.html'), 'utf8');
  expect(text).not.toMatch(/Trump|Beijing|Washington|rare earth/i);
  expect(text).toMatch(/<img src="\/pictures\/cable-ship.jpg.960.webp"[^>]* width="1200" height="675" alt="A red ship/);
  expect(text).toContain('Picture: A pupil of the harbour school · CC BY 4.0');
  for (const width of [480, 960, 1200]) {
    const { exif, ...made } = await sharp(join(out, `dist/pictures/cable-ship.jpg.${width}.webp`)).metadata();
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
    const pdfs = join(out, 'dist/pdf');
    mkdirSync(pdfs, { recursive: true });
    const before = 'printed before'.padEnd(6e6);
    writeFileSync(join(pdfs, 'handout-a4.pdf'), before);
    writeFileSync(
      join(pdfs, 'printed.json'),
      JSON.stringify({ deck: 'who-can-wait', files: { 'handout-a4.pdf': { of: 'before', on: '2031-05-02' } } }),
    );
    const { status, said } = build({ SLIDES_DIR: good });
    expect(status, said).toBe(0);
    expect(readFileSync(join(pdfs, 'handout-a4.pdf'), 'utf8') === before, 'as it was').toBe(true);
    expect(readFileSync(join(out, 'dist/service-worker.js'), 'utf8'), 'kept for teachers').toContain(
      'pdf/handout-a4.pdf',
    );
    const teach = readFileSync(join(out, 'dist/teach/index.html'), 'utf8');
    expect(teach).toMatch(/href="\/pdf\/handout-a4\.pdf">[^<]*<\/a>[^<]*2 May 2031/);
    expect(teach).not.toContain('/pdf/slides.pdf');
  },
);

test('what Astro would read from the environment changes nothing', inAll, () => {
  const { status, said } = build({ SITE: '/x', BASE_URL: '/y', NODE_ENV: 'development', PROD: '', SLIDES_DIR: good });
  expect(status, said).toBe(0);
  const cover = readFileSync(join(out, 'dist/index.html'), 'utf8');
  expect(cover).toContain('href="/read/"');
  const scripts = globSync('_astro/*.js', { cwd: join(out, 'dist') });
  expect(
    scripts.some((name) =>
      readFileSync(join(out, 'dist/_astro', basename(name)), 'utf8').includes('service-worker.js'),
    ),
  ).toBe(true);
});

test('a wrong environment stops a build before it begins', () => {
  const { status, said } = build({ BASE_PATH: 'talks' });
  expect(status).not.toBe(0);
  expect(said.trim()).toMatch(/^BASE_PATH is "talks"\. It must be [^\n]+$/);
});

test('a mistake in a slide stops the build, says where and leaves the last good site as it was', () => {
  expect(build({ SLIDES_DIR: good }).status).toBe(0);
  writeFileSync(join(out, 'dist/teach/kept.txt'), '');
  const folder = mkdtempSync(join(tmpdir(), 'broken-'));
  cpSync(good, folder, { recursive: true });
  try {
    const [slide = ''] = globSync('**/*.mdx', { cwd: folder });
    const path = join(folder, slide);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n<Nots>\n\nx\n\n</Nots>\n`);
    const { status, said } = build({ SLIDES_DIR: folder });
    expect(status).not.toBe(0);
    expect(said).toMatch(new RegExp(`${slide}:\\d+ {2}Unknown block <Nots>\\. Known blocks: Notes`));
    expect(existsSync(join(out, 'dist/teach/kept.txt')), 'the last good site').toBe(true);
    expect(readdirSync(out), 'the unfinished one').toEqual(['dist']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

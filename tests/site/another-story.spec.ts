import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { blocks } from '#deck/blocks.ts';
import { blocksNamed } from '#deck/body.ts';
import { buildDeck } from '#deck/build-deck.ts';
import type { Deck } from '#deck/deck.ts';
import { nameOfKind } from '#deck/edition.ts';
import { openMeasure } from '#drawing/measure.ts';
import { edition } from '#edition/edition.ts';
import { pagesOf, type SitePage } from '#frame/page/catalogue.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { inAll } from '../tags.ts';
import { fixtures, goodFiles, overlay, readFiles } from '../unit/read-fixture.ts';
import { deadLinks, emptyPlaces, placesOf } from './built-folder.ts';
import { type Copy, copyProject } from './copy-of-project.ts';
import { deck as ours } from './deck.ts';
import { serveFolder } from './serve-folder.ts';

// Each builds a site.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const [good, story, least, bare, oneSide, firstDraft] = [
  ...['good', 'story', 'least', 'bare', 'one-side', 'first-draft'].map((name) => join(fixtures, name, 'slides')),
] as [string, string, string, string, string, string];
const deckOf = async (files: Parameters<typeof buildDeck>[0]) =>
  buildDeck(files, 'slides', edition, await openMeasure());
const storyDeck = await deckOf(overlay(goodFiles(), await readFiles(story)));

/** Words that only this deck says: whoever and wherever it is about. */
const topic = [
  ours.settings.id,
  ours.settings.title,
  ...ours.settings.sides.map(({ name }) => name),
  ...[...ours.people.values()].filter(({ role }) => role !== 'group').map(({ name }) => name),
  ...[...ours.terms.values()].map(({ term }) => term),
];

test('the other story has every block, every kind of figure and both models', () => {
  const body = storyDeck.slides.flatMap((slide) => slide.body);
  expect(blocks.filter(({ name }) => blocksNamed(body, name).length === 0).map(({ name }) => name)).toEqual([]);
  const drawn = [...storyDeck.figures.values()].map(({ kind }) => kind);
  expect(edition.figures.map(nameOfKind).filter((kind) => !drawn.includes(kind))).toEqual([]);
  expect([...storyDeck.models.values()].map(({ kind }) => kind).sort()).toEqual(['cards', 'permit']);
});

test('another story becomes a site, PDFs, one file and a zip, and none of ours is in them', inAll, async ({ page }) => {
  const copy = copyProject(good, story);
  try {
    const { status, said } = copy.run('pack');
    expect(status, said).toBe(0);
    const dist = join(copy.folder, 'dist');
    expect(existsSync(join(dist, `offline/${storyDeck.settings.id}.html`))).toBe(true);
    const zip = unzipSync(readFileSync(join(dist, `${storyDeck.settings.id}.zip`)));
    const letter = new TextDecoder().decode(zip[`${storyDeck.settings.id}/README.txt`]);
    expect(letter.split('\n')[0]).toBe(storyDeck.settings.title);
    expect(topic.filter((word) => letter.includes(word))).toEqual([]);
    expect(new TextDecoder().decode(zip[`${storyDeck.settings.id}/site/licences.txt`])).toContain('reveal.js');
    // Nothing stands in it twice, but the starter that macOS and Linux know by different names; what each lesson prints has a folder.
    const sums = Object.entries(zip).map(([name, bytes]) => ({
      name,
      sum: createHash('sha256').update(bytes).digest('hex'),
    }));
    const beside = sums.filter(({ name }) => !/^[^/]+\/(site\/|start-class-)/.test(name));
    expect(beside.filter(({ sum }) => sums.filter((other) => other.sum === sum).length > 1)).toEqual([]);
    for (const { minutes } of storyDeck.settings.lessons)
      expect(Object.keys(zip)).toEqual(
        expect.arrayContaining(
          [`slides-${minutes}.pdf`, `plan-${minutes}.docx`].map(
            (file) => `${storyDeck.settings.id}/lesson-${minutes}/${file}`,
          ),
        ),
      );
    // What can be changed in Word lies beside its PDF, and not in the site once more.
    expect(Object.keys(zip).filter((name) => name.endsWith('.docx') && name.includes('/site/'))).toEqual([]);
    expect(placesOf(topic, dist)).toEqual([]);
    expect(Object.keys(zip).filter((name) => name.includes(ours.settings.id))).toEqual([]);
    const pdfs = globSync('pdf/*.pdf', { cwd: dist });
    expect(pdfs.length).toBeGreaterThan(6);
    for (const file of pdfs) {
      const { pages, title } = await readPdf(join(dist, file));
      const text = [title, ...pages.map(({ text }) => text)].join(' ');
      expect(
        topic.filter((word) => text.includes(word)),
        file,
      ).toEqual([]);
    }
    await holdsUp(storyDeck, dist, page);
    await drawsOnOneScale(dist, page);
    await holdsUpUnpacked(zip, copy, page);
    await page.goto(pathToFileURL(join(dist, `offline/${storyDeck.settings.id}.html`)).href);
    await expect(page.locator('h1')).toHaveText(storyDeck.settings.title);
  } finally {
    rmSync(copy.folder, { recursive: true });
  }
});

test('the smallest deck, a title and one slide, is whole in every view', inAll, async ({ page }) => {
  const copy = copyProject(least);
  try {
    const { status, said } = copy.run('build');
    expect(status, said).toBe(0);
    expect(said).not.toMatch(/NaN|Infinity|undefined/);
    await holdsUp(await deckOf(await readFiles(least)), join(copy.folder, 'dist'), page);
  } finally {
    rmSync(copy.folder, { recursive: true });
  }
});

test('a deck with one side only is whole in every view', inAll, async ({ page }) => {
  const copy = copyProject(bare, oneSide);
  try {
    const { status, said } = copy.run('build');
    expect(status, said).toBe(0);
    expect(said).not.toMatch(/NaN|Infinity|undefined/);
    const deck = await deckOf(overlay(await readFiles(bare), await readFiles(oneSide)));
    expect([...deck.sides.keys()]).toEqual(['back-row']);
    await holdsUp(deck, join(copy.folder, 'dist'), page);
  } finally {
    rmSync(copy.folder, { recursive: true });
  }
});

test('a first draft in ordinary mermaid, of which nothing is told, is whole in every view', inAll, async ({ page }) => {
  const copy = copyProject(bare, firstDraft);
  try {
    const { status, said } = copy.run('build', {});
    expect(status, said).toBe(0);
    const deck = await deckOf(overlay(await readFiles(bare), await readFiles(firstDraft)));
    await holdsUp(deck, join(copy.folder, 'dist'), page);
  } finally {
    rmSync(copy.folder, { recursive: true });
  }
});

test('a new story builds at once', inAll, async ({ page }) => {
  const copy = copyProject();
  try {
    expect(copy.run('new', {}, 'our-valley')).toMatchObject({ status: 0 });
    const { status, said } = copy.run('build', {}, 'our-valley');
    expect(status, said).toBe(0);
    await holdsUp(await deckOf(await readFiles(join(copy.folder, 'our-valley'))), join(copy.folder, 'dist'), page);
  } finally {
    rmSync(copy.folder, { recursive: true });
  }
});

/** Words that a page shows as they are; figures are left out, for they refuse what is so long. */
const shown =
  /^(\s*(?:- )?(?:title|subtitle|kicker|description|audience|text|goal|name|label|says|means|gist|publisher|lead|ask|why|note|caveat|topic|reason): )(?!["'[{|>&*])(.*[^,\n])$/gm;

test('markup in any words of a deck is shown as it stands, and nothing of it runs', async ({ page }) => {
  const copy = copyProject(good);
  try {
    const markup = '</style></script><img src=x onerror=alert(1)>';
    for (const file of globSync('{deck,ledger/*,exercises/*,diagrams/*}.yaml', { cwd: join(copy.folder, 'deck') })) {
      const path = join(copy.folder, 'deck', file);
      const text = readFileSync(path, 'utf8').replace(shown, `$1$2 ${markup}`);
      // The titles of a section and a step, and the names of a side and on a tile, are refused where they are so long.
      const short = text.replaceAll(/((?:folder|symbol|- id): .*\n\s+(?:title|name): .*) <\/style>.*/g, '$1');
      writeFileSync(path, short.replaceAll(/(- title: .*) <\/style>.*(?=\n\s+show:)/g, '$1'));
    }
    const { status, said } = copy.run('build');
    expect(status, said).toBe(0);
    expect(
      readFileSync(join(copy.folder, 'dist/read/index.html'), 'utf8').match(/&lt;img src=x/g)?.length,
    ).toBeGreaterThan(20);
    const run: string[] = [];
    page.on('dialog', (dialog) => run.push(dialog.message()));
    // A picture that came to be would be asked for.
    page.on('request', (request) => new URL(request.url()).pathname.endsWith('/x') && run.push(request.url()));
    const marked = await deckOf(await readFiles(join(copy.folder, 'deck')));
    // Sheets are what was built, without code that writes into them.
    await holdsUp(marked, join(copy.folder, 'dist'), page, { isOpened: ({ path }) => !path.startsWith('print/') });
    expect(run).toEqual([]);
  } finally {
    rmSync(copy.folder, { recursive: true });
  }
});

/** The bars of a chart, however long the number that stands beside one of them. */
async function drawsOnOneScale(dist: string, page: Page): Promise<void> {
  const site = await serveFolder(dist);
  try {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${site.home}read/`);
      const chart = page.locator('.bars').first();
      await chart
        .locator('.bar-number')
        .first()
        .evaluate((number) => number.append(' million'));
      const lines = await chart.locator('.bar-line').evaluateAll((all) => all.map((line) => line.clientWidth));
      expect(new Set(lines), `${width} px`).toEqual(new Set([lines[0]]));
    }
  } finally {
    await page.goto('about:blank');
    await site.stop();
  }
}

/** What a webmaster who unpacks the zip's site into a folder of a host gets there: every view, every file, and a worker. */
async function holdsUpUnpacked(zip: Record<string, Uint8Array>, copy: Copy, page: Page): Promise<void> {
  const host = join(copy.folder, 'host');
  const inside = `${storyDeck.settings.id}/site/`;
  for (const [name, bytes] of Object.entries(zip).filter(([name]) => name.startsWith(inside))) {
    const path = join(host, 'call', name.slice(inside.length));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  await holdsUp(storyDeck, host, page, { folder: 'call/' });
  // Without the one a host may leave folders out; the other knows no way home from where it would be shown.
  expect(existsSync(join(host, 'call/.nojekyll'))).toBe(true);
  expect(existsSync(join(host, 'call/404.html'))).toBe(false);
  const worker = readFileSync(join(host, 'call/service-worker.js'), 'utf8');
  const kept = [...worker.matchAll(/url:["`]([^"`]+)/g)].map(([, url = '']) => decodeURI(url));
  expect(kept.length).toBeGreaterThan(50);
  expect(kept.filter((url) => !existsSync(join(host, 'call', url)))).toEqual([]);
  // Opened from a disk it says what does run from one.
  await page.goto(pathToFileURL(join(host, 'call/index.html')).href);
  const instead = page.locator('[data-on-disk] a');
  await expect(instead).toBeVisible();
  // To load it again would change nothing.
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(instead).toHaveAttribute('href', `../${storyDeck.settings.id}.html`);
}

/** No link is dead, no place is empty, and each view opens without an error, in a folder of a host or at its root. */
async function holdsUp(
  deck: Deck,
  host: string,
  page: Page,
  { folder = '', isOpened = () => true }: { folder?: string; isOpened?: (page: SitePage) => boolean } = {},
): Promise<void> {
  const built = join(host, folder);
  expect(deadLinks(built, `/${folder}`)).toEqual([]);
  expect(emptyPlaces(built)).toEqual([]);
  expect(globSync('**/contact-sheet.png', { cwd: built }), 'the README’s picture').toEqual([]);
  const site = await serveFolder(host);
  const home = site.home + folder;
  const wrong: string[] = [];
  const note = (what: string) => wrong.push(`${page.url()}: ${what}`);
  page.on('console', (message) => message.type() === 'error' && note(message.text()));
  page.on('pageerror', (error) => note(error.message));
  page.on('response', (answer) => answer.status() >= 400 && note(`${answer.url()} is not there`));
  for (const { path } of pagesOf(deck).filter(isOpened)) {
    await page.goto(home + path);
    await page.locator('html[data-ready]').waitFor();
  }
  await page.goto(`${home}present/`);
  await page.locator('html[data-ready]').waitFor();
  for (const { id, title } of deck.slides) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `/${id}`);
    await expect(page.locator('section.present h2')).toHaveText(title);
  }
  // What the page would still fetch is none of its faults once the host is gone.
  await page.goto('about:blank');
  await site.stop();
  expect(wrong).toEqual([]);
}

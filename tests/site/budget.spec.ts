import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { blocksNamed } from '#deck/body.ts';
import { sectionsToRead } from '#deck/deck.ts';
import { restInAll } from '../tags.ts';
import { deck } from './deck.ts';
import { figureOf, unfold } from './explorer.ts';
import { ScriptsAsked } from './scripts-asked.ts';
import { at, expect, open, test } from './site.ts';
import { askedUntilReady } from './until-ready.ts';

/** What a page has asked for until it is ready, by address. */
async function untilReady(page: Page, path: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Response>();
  page.on('response', (response) => files.set(response.url(), response));
  const names = (await askedUntilReady(page, at(path))).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(10);
  const sent = [...new Set(names)].map(async (name) => [name, (await files.get(name)?.body()) ?? Buffer.of()] as const);
  return new Map(await Promise.all(sent));
}

/** Typefaces and pictures hardly shrink, words do. */
const weightOf = (files: Iterable<Buffer>) => [...files].reduce((sum, file) => sum + gzipSync(file).length, 0);

/** Bytes of JavaScript that a page may cost until it is ready, and of all. */
const budgets = { 'read/': { script: 15_500, all: 200_000 }, 'present/': { script: 45_000, all: 260_000 } } as const;

for (const [path, { script, all }] of Object.entries(budgets))
  test(`/${path} is light until it is ready: ${script / 1000} kB of JavaScript, no mermaid, ${all / 1000} kB in all`, async ({
    page,
  }) => {
    const files = await untilReady(page, path);
    const inline = await page.locator('script:not([src]):not([type$="json"])').allTextContents();
    const scripts = [...files].flatMap(([name, body]) => (name.endsWith('.js') ? [body] : []));
    // They come packed together, with their page.
    scripts.push(Buffer.from(inline.join('\n')));
    expect(weightOf(scripts)).toBeLessThanOrEqual(script);
    expect(scripts.some((body) => body.includes('mermaid.initialize') || body.includes('flowchart-elk'))).toBe(false);
    expect(weightOf(files.values())).toBeLessThanOrEqual(all);
  });

test('at rest, with all that is fetched for a network that goes, /present/ has 63 kB of JavaScript', async ({
  page,
}) => {
  const scripts = new ScriptsAsked(page);
  await open(page, 'present/');
  // The drawings of slides to come are fetched last.
  const drawings = await page
    .locator('.slides svg[data-drawing]')
    .evaluateAll((frames) => frames.map((frame) => new URL(frame.dataset.drawing ?? '', document.baseURI).href));
  expect(drawings.length).toBeGreaterThan(10);
  await scripts.untilAsked(drawings);
  expect(await scripts.packed()).toBeLessThanOrEqual(63_000);
});

for (const [path, first] of [
  ['read/', '<article'],
  ['present/', '<section'],
] as const)
  test(`the first words of /${path} wait for nothing but 20 kB of the page itself`, async ({ page }) => {
    const html = await (await page.request.get(at(path))).text();
    const end = html.indexOf('</h', html.indexOf(first));
    const before = html.slice(0, end);
    expect(end).toBeGreaterThan(0);
    expect(gzipSync(before).length).toBeLessThanOrEqual(20_000);
    expect(
      before.match(
        /<link rel="stylesheet"(?! media="not all")[^>]*>|<script[^>]* src=[^>]*>|<link rel="modulepreload"[^>]*>/g,
      ),
    ).toBeNull();
  });

// All of a phone's first look at them waits for these bytes.
for (const [index, path] of ['print/handout/', 'print/plain-handout/'].entries())
  test(
    `/${path}, all slides with all notes, is at most 106 kB, and lays out on a screen only what is near`,
    restInAll(index),
    async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const html = (await untilReady(page, path)).get(at(path));
      expect(gzipSync(html ?? '').length).toBeLessThanOrEqual(106_000);
      const laidOut = await page
        .locator('article.slide > header')
        .evaluateAll((heads) => heads.filter((head) => head.checkVisibility({ contentVisibilityAuto: true })).length);
      expect(laidOut).toBeLessThan(6);
      // Found and printed it is all there.
      await page.emulateMedia({ media: 'print' });
      const ids = await page.locator('article.slide').evaluateAll((slides) => slides.map(({ id }) => id));
      // What is no part of the story stands behind its end.
      const order = deck.slides.toSorted((a, b) => Number(a.after) - Number(b.after)).map(({ id }) => id);
      expect(ids).toEqual(order.filter((id) => ids.includes(id)));
      expect(ids.at(-1)).toBe(deck.slides.findLast(({ after }) => after)?.id);
      // Models have a sheet of their own.
      const told = sectionsToRead(deck.slides).filter(({ body }) => blocksNamed(body, 'Model').length === 0);
      expect(ids).toEqual(expect.arrayContaining(told.map(({ id }) => id)));
      for (const head of await page.locator('article.slide > header').all())
        expect(await head.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
    },
  );

test('the article is neither heavy nor long, and every diagram is drawn large', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, 'read/');

  await test.step('the article has fewer than 4,000 elements before its folds are opened', async () => {
    expect(await page.locator('*').count()).toBeLessThan(4000);
  });
  await test.step('the article is at most 40 screens long at 1280 x 900, without its notes', async () => {
    // Until then what is far away only stands for its room.
    await page.locator('html:not([data-opens])').waitFor();
    const notes = page.locator('.end-notes').first();
    const above = await notes.evaluate((element) => element.getBoundingClientRect().top + scrollY);
    expect(above / 900).toBeLessThanOrEqual(40);
  });
  await test.step('every diagram is drawn large, with a name, and no label is cut', async () => {
    // What stands on the stage alone is not of the article.
    const shown = sectionsToRead(deck.slides).flatMap(({ body }) => blocksNamed(body, 'Diagram'));
    const ids = new Set(shown.map(({ props }) => props.id));
    expect(ids.size).toBeGreaterThanOrEqual(4);
    for (const [id, diagram] of deck.diagrams) {
      if (!ids.has(id)) continue;
      const figure = figureOf(page, id);
      await unfold(figure);
      const picture = figure.locator('.picture-wide > svg');
      await expect(picture).toHaveAccessibleName(`${diagram.title} ${diagram.description}`);
      await expect(picture, 'what the name says is not said once more').toHaveAccessibleDescription('');
      const box = await picture.boundingBox();
      expect(box?.width).toBeGreaterThan(200);
      expect(box?.height).toBeGreaterThan(100);
    }
  });
});

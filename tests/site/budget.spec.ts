import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { deck } from './deck.ts';
import { figureOf, unfold } from './explorer.ts';
import { expect, open, test } from './site.ts';

/** Gzipped JavaScript, in bytes, that a first load may cost. */
const budgets = { 'read/': 15_000, 'present/': 60_000 } as const;

for (const [path, budget] of Object.entries(budgets)) {
  test(`/${path} ships at most ${budget / 1000} kB of JavaScript, and no mermaid`, async ({ page }) => {
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    await open(page, path);
    const inline = await page.locator('script:not([src]):not([type="application/json"])').allTextContents();
    const bodies = [...(await Promise.all(scripts)), ...inline.map((text) => Buffer.from(text))];
    expect(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)).toBeLessThanOrEqual(budget);
    expect(bodies.some((body) => body.includes('mermaid.initialize') || body.includes('flowchart-elk'))).toBe(false);
  });
}

for (const path of Object.keys(budgets))
  test(`/${path} is light: at most 300 kB until it is ready`, async ({ page }) => {
    const files = new Map<string, Response>();
    page.on('response', (response) => files.set(response.url(), response));
    await page.addInitScript(() => {
      const watch = new MutationObserver(() => {
        if (document.documentElement.dataset.ready === undefined) return;
        watch.disconnect();
        performance.mark('ready');
      });
      watch.observe(document, { subtree: true, attributeFilter: ['data-ready'] });
    });
    await open(page, path);
    // What is asked for after that is for later slides, and for visits without a network.
    const before = await page.evaluate(() => {
      const ready = performance.getEntriesByName('ready')[0]?.startTime ?? 0;
      const asked = performance.getEntries().filter(({ entryType }) => ['navigation', 'resource'].includes(entryType));
      return asked.filter(({ startTime }) => startTime < ready).map(({ name }) => name.replace(/#.*/, ''));
    });
    // Typefaces and pictures hardly shrink, words do: as a server sends them.
    const sent = await Promise.all(before.map(async (name) => gzipSync((await files.get(name)?.body()) ?? '').length));
    expect(sent.length).toBeGreaterThan(10);
    expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(300_000);
  });

test('the article has fewer than 4,000 elements before its folds are opened', async ({ page }) => {
  await open(page, 'read/');
  expect(await page.locator('*').count()).toBeLessThan(4000);
});

test('the article is at most 40 screens long at 1280 x 900, without its notes', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, 'read/');
  const notes = page.locator('.end-notes').first();
  const above = await notes.evaluate((element) => element.getBoundingClientRect().top + scrollY);
  expect(above / 900).toBeLessThanOrEqual(40);
});

test('every diagram is drawn large, with a name, and no label is cut', async ({ page }) => {
  await open(page, 'read/');
  for (const [id, diagram] of deck.diagrams) {
    const figure = figureOf(page, id);
    await unfold(figure);
    const picture = figure.locator('.picture-wide > svg');
    await expect(picture).toHaveAccessibleName(`${diagram.title} ${diagram.description}`);
    const box = await picture.boundingBox();
    expect(box?.width).toBeGreaterThan(200);
    expect(box?.height).toBeGreaterThan(100);
  }
});

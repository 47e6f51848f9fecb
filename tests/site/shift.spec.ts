// On a slow line nothing on a page moves as its parts, its code and what that code knows come one after the other.
import type { Page } from '@playwright/test';
import { blocksNamed } from '#deck/body.ts';
import { pages } from '#frame/page/catalogue.ts';
import { inAll, restInAll } from '../tags.ts';
import { deck, sections } from './deck.ts';
import { serveInTwo } from './in-two.ts';
import { modelOn, models } from './models.ts';
import { drawn, expectStill, firstPaint, holdCode, watchShifts } from './shifts.ts';
import { at, expect, open, served, test } from './site.ts';
import { twoWindows } from './two-windows.ts';

/** The sheets of paper have one frame. */
const shapes = pages.filter(({ id, path }) => !path.startsWith('print/') || ['plan', 'slides'].includes(id));

for (const [width, height] of [
  [390, 844],
  [768, 1024],
  [1280, 800],
] as const)
  test(`each page stands in its shape before its code has come, on ${width} px`, inAll, async ({ browser }) => {
    for (const { path } of shapes) {
      const page = await browser.newPage({ viewport: { width, height } });
      await watchShifts(page);
      // What typefaces move is asked below.
      await page.route('**/fonts/*', (route) => route.abort());
      const letThrough = await holdCode(page);
      await page.goto(at(path), { waitUntil: 'commit' });
      // The stage leads a phone to the article.
      if (!page.url().endsWith('read/')) await firstPaint(page);
      await letThrough();
      await expectStill(page, `/${path}`);
      await page.close();
    }
  });

for (const [index, [width, height]] of (
  [
    [1280, 720],
    [390, 844],
    [1920, 1080],
  ] as const
).entries())
  test(
    `where words stand before the typefaces have come, they stand after, on ${width} px`,
    restInAll(index),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await watchShifts(page);
      // Elsewhere words are seen only once the typefaces are there; a phone is led from the stage to the article.
      for (const path of width < 1000 ? ['read/'] : ['read/', 'present/']) {
        const { promise, resolve: letThrough } = Promise.withResolvers<void>();
        await page.route('**/fonts/*', (route) => promise.then(() => route.continue()));
        await page.goto(at(path), { waitUntil: 'commit' });
        await firstPaint(page);
        letThrough();
        await page.evaluate(() => document.fonts.ready);
        await page.locator('html[data-ready]').waitFor();
        // A paragraph may have a line more or less; browsers call up to 0.1 good.
        await expectStill(page, `/${path}`, 0.05);
        await page.unrouteAll();
      }
    },
  );

/** Loads a page again, whose code comes only after it has been seen. */
async function reloadSlowly(page: Page): Promise<void> {
  const letThrough = await holdCode(page);
  await page.reload({ waitUntil: 'commit' });
  await firstPaint(page);
  await letThrough();
}

test('so does the teacher’s window with a class’s screen, and in the middle of a lesson', inAll, async ({ page }) => {
  for (const [width, height] of [
    [1280, 720],
    [900, 700],
  ] as const) {
    await page.setViewportSize({ width, height });
    const { presenter, stage } = await twoWindows(page);
    for (let step = 0; step < 9; step++) await presenter.keyboard.press('PageDown');
    await watchShifts(presenter);
    await reloadSlowly(presenter);
    await expect(presenter.locator('.no-stage')).toBeHidden();
    await expectStill(presenter, `with its screen, on ${width} px`);
    await stage.close();
    await expect(presenter.locator('.no-stage')).toBeVisible();
    await reloadSlowly(presenter);
    await expectStill(presenter, `alone, on ${width} px`);
  }
});

test('so does the article for a reader who comes back, and offers the place', inAll, async ({ page }) => {
  await open(page, 'read/');
  await page.locator('article.slide').nth(5).scrollIntoViewIfNeeded();
  await expect(page.locator('.contents [data-here]').first()).toBeAttached();
  await watchShifts(page);
  const letThrough = await holdCode(page);
  await page.goto(at('read/?again'), { waitUntil: 'commit' });
  await firstPaint(page);
  await letThrough();
  await expect(page.getByRole('button', { name: /^Continue at/ })).toBeVisible();
  await expectStill(page);
});

for (const [path, width, cut] of [
  ['read/', 768, '>Sources</a>'],
  ['read/', 768, '<option value=""'],
  ['presenter/', 900, '<option value=""'],
] as const)
  served(
    `nothing moves as the parts of a page come one after the other: ${path} to ${cut}`,
    inAll,
    async ({ page }) => {
      const { home, rest, stop } = await serveInTwo(cut);
      await page.setViewportSize({ width, height: 700 });
      await watchShifts(page);
      await page.goto(`${home}${path}`, { waitUntil: 'commit' });
      await page.locator('html:not([data-waits]) :is(.site-header, .presenter)').waitFor({ state: 'attached' });
      await drawn(page);
      rest();
      await page.locator('html[data-ready]').waitFor();
      await expectStill(page);
      stop();
    },
  );

test('a model is as high before its code has come as when it starts, and at its end', inAll, async ({ page }) => {
  let ends = 0;
  for (const width of [390, 768, 1280])
    for (const { id } of models) {
      await page.setViewportSize({ width, height: 800 });
      const { promise, resolve: letThrough } = Promise.withResolvers<void>();
      await page.route(/\/_astro\/(shared_)?[a-z]+-element/, (route) => promise.then(() => route.continue()));
      await open(page, `play/${id}/`);
      const model = modelOn(page, id);
      const height = () => model.evaluate((element) => Math.round(element.clientHeight));
      const before = await height();
      letThrough();
      await expect(model).toHaveAttribute('data-on');
      expect(await height(), `${id}, ${width} px`).toBe(before);
      // A game that a class plays by itself has no end to go to.
      for (const end of await model.locator('[data-does="end"]').filter({ visible: true }).all()) {
        await end.click();
        ends += 1;
      }
      expect(await height(), `${id}, ${width} px`).toBe(before);
      await page.unrouteAll();
    }
  expect(ends).toBeGreaterThan(0);
});

for (const [width, height] of [
  [390, 844],
  [1280, 720],
] as const)
  test(`who reads below a line to be drawn that comes keeps the place, on ${width} px`, inAll, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const last = sections.findLastIndex(({ body }) =>
      blocksNamed(body, 'Exercise').some(({ props }) => deck.exercises.get(props.id)?.kind === 'draw'),
    );
    const below = sections[last + 2]?.id ?? '';
    const { promise, resolve: letThrough } = Promise.withResolvers<void>();
    await page.route('**/folds-draws.html', (route) => promise.then(() => route.continue()));
    await open(page, `read/#${below}`);
    const top = () => page.locator(`#${below} > h3`).evaluate((heading) => heading.getBoundingClientRect().top);
    const before = await top();
    expect(before).toBeLessThan(height / 2);
    letThrough();
    await expect(page.locator('.draw-apart:has(> noscript)')).toHaveCount(0);
    expect(Math.abs((await top()) - before)).toBeLessThan(1);
  });

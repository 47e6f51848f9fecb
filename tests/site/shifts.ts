import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/** From now on a page sums up how far its parts have moved by themselves: the CLS of browsers. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
      document.documentElement.dataset.shift = String(sum);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum so far, once what has moved has been drawn. */
export async function shiftOf(page: Page): Promise<number> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return Number((await page.locator('html').getAttribute('data-shift')) ?? 0);
}

/** Keeps a page's own code on its way until it is let through. */
export async function holdCode(page: Page): Promise<() => Promise<void>> {
  const isCode = /\/_astro\/[^/]*\.js$/;
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(isCode, (route) => promise.then(() => route.continue()));
  return async () => {
    resolve();
    await page.locator('html[data-ready]').waitFor();
    await expect(page.locator('[data-asks]')).toHaveCount(0);
  };
}

/** Waits until a page that is still coming shows something. */
export const firstPaint = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);

import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/** A part of a page that moved by itself, as browsers tell it: from where to where. */
type Moved = PerformanceEntry & {
  value: number;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
};

/** From now on a page sums up how far its parts have moved by themselves, the CLS of browsers, and which those were. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const place = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(' ');
    new PerformanceObserver((list) => {
      const { dataset } = document.documentElement;
      for (const { value, sources } of list.getEntries() as Moved[]) {
        dataset.shift = String(Number(dataset.shift ?? 0) + value);
        for (const { node, previousRect, currentRect } of sources) {
          const part = node instanceof Element ? node : node?.parentElement;
          dataset.moved = `${dataset.moved ?? ''}\n${part?.className} ${place(previousRect)} to ${place(currentRect)}`;
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Expects that hardly anything has moved so far, once what has moved has been drawn; else tells what has. */
export async function expectStill(page: Page, when = '', most = 0.001): Promise<void> {
  await drawn(page);
  const { shift = '0', moved = '' } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  expect(Number(shift), `${when}${moved}`).toBeLessThan(most);
}

/** Waits until what a page has done so far is on the screen. */
export const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

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

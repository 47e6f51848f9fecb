// A school's laptop and line, and what a page is measured by on it.
import type { Browser, Page } from '@playwright/test';

/** A quarter of the speed, 1.6 Mbit/s, 150 ms round trips. */
const school = { cpu: 4, bitsPerSecond: 1_600_000, latency: 150 };

/** A new page; a slow one has a school's laptop and line. */
export async function openPage(browser: Browser, slow: boolean): Promise<Page> {
  const page = await browser.newPage();
  if (!slow) return page;
  await slowDown(page);
  const client = await page.context().newCDPSession(page);
  const rate = school.bitsPerSecond / 8;
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: school.latency,
    downloadThroughput: rate,
    uploadThroughput: rate,
  });
  return page;
}

/** From now on the page's scripts, styles and drawing run as on a school's laptop. */
export async function slowDown(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: school.cpu });
}

/**
 * Milliseconds, by the page's own clock, from asking for `url` to the first frame that shows in the window what `selector`
 * names.
 */
export async function visit(browser: Browser, url: string, slow: boolean, selector: string): Promise<number> {
  const page = await openPage(browser, slow);
  await page.addInitScript((wanted) => {
    const look = () => {
      const found = document.querySelector(wanted);
      const { top = Infinity, bottom = 0 } = found?.getBoundingClientRect() ?? {};
      const isInWindow = top < innerHeight && bottom > 0;
      if (isInWindow && found?.checkVisibility({ visibilityProperty: true }))
        document.documentElement.dataset.seen = String(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  }, selector);
  await page.goto(url);
  await page.locator('html[data-seen]').waitFor({ state: 'attached' });
  const seen = Number(await page.locator('html').getAttribute('data-seen'));
  await page.close();
  return seen;
}

/** The middle of an odd number of runs. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
export const milliseconds = (ms: number): string => `${ms.toFixed(0)} ms`;

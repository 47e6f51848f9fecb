import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import type { Shot } from './sheet.ts';

/** A page from top to bottom, in pieces of so many px of its own height. */
export async function shootLong(browser: Browser, address: string, width: number, piece: number): Promise<Shot[]> {
  const page = await browser.newPage({
    viewport: { width, height: piece },
    deviceScaleFactor: Math.min(1, 480 / width),
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const shots: Shot[] = [];
  for (let top = 0; top < height; top += piece) {
    await page.evaluate((y) => scrollTo(0, y), top);
    shots.push(await shoot(page, `${Math.round(top / piece) + 1}`));
  }
  await page.close();
  return shots;
}

/** The deck in one file, opened from the disk: each of its views, and a slide in the middle. */
export async function shootFile(browser: Browser, file: string): Promise<Shot[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 0.375 });
  const home = pathToFileURL(file).href;
  const shots: Shot[] = [];
  await page.goto(home);
  const views = await page
    .locator('a[href^="#"], a[href^="?"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
  for (const view of ['', ...views.slice(0, 15)]) {
    await page.goto('about:blank');
    await page.goto(home + view);
    await page.waitForLoadState('load');
    shots.push(await shoot(page, view || 'from the disk'));
  }
  await page.close();
  return shots;
}

const shoot = async (page: Page, name: string): Promise<Shot> => ({
  name,
  picture: await page.screenshot({ type: 'jpeg', quality: 80 }),
});

import type { Browser, Page } from '@playwright/test';
import type { Shot } from './sheet.ts';

/** The steps of the slide that is shown which are not taken yet. */
export const waiting = 'section.present .fragment:not(.visible)';

/** Every slide with its first, middle and last step taken; in a theme of the stage. */
export async function shootSlides(browser: Browser, home: string, theme: string): Promise<Shot[]> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: 0.375,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  await page.goto(`${home}present/`);
  await page.locator('html[data-ready]').waitFor();
  await page.locator('html').evaluate((root, wanted) => (root.dataset.theme = wanted), theme);
  const slides = await page.locator('.slides > section').evaluateAll((all) => all.map(({ id }) => id));
  const shots: Shot[] = [];
  for (const slide of slides) {
    await page.evaluate((id) => (location.hash = `#/${id}`), slide);
    // With its drawings, which come in files.
    await page.locator(`section.present[id="${slide}"]:not(:has(svg[data-drawing]))`).waitFor();
    const steps = await page.locator(waiting).count();
    shots.push(await shoot(page, `${slide}, first`));
    for (const [name, presses] of [
      ['middle', Math.floor(steps / 2)] as const,
      ['last', Math.ceil(steps / 2)] as const,
    ]) {
      for (let press = 0; press < presses; press++) await page.keyboard.press('ArrowRight');
      shots.push(presses > 0 ? await shoot(page, `${slide}, ${name}`) : { ...last(shots), name: '' });
    }
  }
  await page.close();
  return shots;
}

const last = (shots: readonly Shot[]): Shot => shots.at(-1) ?? { name: '', picture: Buffer.alloc(0) };

async function shoot(page: Page, name: string): Promise<Shot> {
  await page.evaluate(() => delete document.documentElement.dataset.pointer);
  return { name, picture: await page.screenshot({ type: 'jpeg', quality: 80 }) };
}

import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { pages as catalogue } from '#frame/page/catalogue.ts';
import { serveSite } from '#publish/site.ts';

/** Every page of the site that a person can open. */
export const pages = catalogue.map(({ path }) => path);

let home = '';
/** The address of a page of the site under test. Known while a test runs. */
export const at = (path = ''): string => home + path;

/** A test beside which the built site is served, once for each of the runner's processes. */
export const served = base.extend<object, { site: undefined }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner wants the fixtures that are used named, and none is.
    async ({}, use) => {
      const site = await serveSite(0);
      home = site.home;
      await use(undefined);
      await site.stop();
    },
    { scope: 'worker', auto: true },
  ],
});

/** Opens a page and waits until it says that it is usable, and until all of it is laid out. */
export async function open(page: Page, path = ''): Promise<void> {
  await page.goto(at(path));
  await page.locator('html[data-ready]:not([data-opens])').waitFor();
}

/** Without JavaScript a page is whole once it is read: its many frames come by and by, and most are of no concern. */
export const parsed = { waitUntil: 'domcontentloaded' } as const;

/** All that a locator finds, which is something: a loop over nothing would prove nothing. */
export async function each(found: Locator): Promise<Locator[]> {
  await expect(found).not.toHaveCount(0);
  return found.all();
}

/** The source marks of a slide stand once its sources were asked for, until it turns. */
export const showMarks = (stage: Page) =>
  stage.evaluate(() => {
    document.documentElement.dataset.sources = '';
  });

/** Chooses the colours of a page in its menu. */
export async function chooseColours(page: Page, name: string): Promise<void> {
  const menu = page.locator('.page-menu');
  if (!(await menu.evaluate((fold: HTMLDetailsElement) => fold.open))) await menu.locator('summary').click();
  await menu.getByRole('radio', { name }).check();
}

/** Opens the stage on a slide. */
export async function openStage(page: Page, slide = ''): Promise<void> {
  await open(page, `present/${slide && `#/${slide}`}`);
}

/** Goes to a slide on the stage, as a link does. */
export const goTo = (stage: Page, slide = '') => stage.evaluate((id) => location.assign(`#/${id}`), slide);

/** The same, and waits until the slide is there with its drawings, which come in files. */
export async function turnTo(stage: Page, slide: string): Promise<void> {
  await goTo(stage, slide);
  await expect(stage.locator('section.present')).toHaveId(slide);
  await expect(stage.locator('section.present svg[data-drawing]')).toHaveCount(0);
}

/** From now on the pages of a browser throw when they ask for a storage, as where a school or a setting forbids it. */
export async function forbidStorage(
  context: BrowserContext,
  names: ('localStorage' | 'sessionStorage')[] = ['localStorage', 'sessionStorage'],
): Promise<void> {
  await context.addInitScript((names) => {
    for (const name of names)
      Object.defineProperty(window, name, {
        get: () => {
          throw new Error('forbidden');
        },
      });
  }, names);
}

/** A test that fails when its page logs an error, breaks the CSP or asks another origin for anything. */
export const test = served.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const wrong: string[] = [];
      const home = new URL(at()).origin;
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== home) wrong.push(request.url());
      });
      await use(undefined);
      expect(wrong, 'errors, CSP violations and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Presses a button of the stage's bar by the keyboard, as one that stands there or behind its last. */
export async function pressInBar(page: Page, does: string): Promise<void> {
  const button = page.locator(`.stage-bar [data-does="${does}"]`);
  const shut = page.locator('.bar-more:not([open])').filter({ has: page.locator(`[data-does="${does}"]`) });
  if (await shut.count()) await shut.locator('summary').press('Enter');
  await button.press('Enter');
}

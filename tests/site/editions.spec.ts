import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { inAll } from '../tags.ts';
import { fixtures } from '../unit/read-fixture.ts';
import { deadLinks } from './built-folder.ts';
import { type Copy, copyProject } from './copy-of-project.ts';
import { serveFolder } from './serve-folder.ts';

// It builds a site of two languages, once for all.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let copy: Copy;
let site: Awaited<ReturnType<typeof serveFolder>>;
const dist = () => join(copy.folder, 'dist');
test.beforeAll(async () => {
  copy = copyProject(join(fixtures, 'editions', 'slides'));
  const { status, said } = copy.run('build', { SITE_URL: 'https://school.example' });
  expect(status, said).toBe(0);
  site = await serveFolder(dist());
});
test.afterAll(() => site.stop());

const open = async (page: Page, path: string) => {
  await page.goto(site.home + path);
  await page.locator('html[data-ready]').waitFor();
};

test('each page says where it stands in the other language, and so does the list of pages', () => {
  expect(deadLinks(dist())).toEqual([]);
  const both = [
    ...['en', 'https://school.example/read/', 'de', 'https://school.example/de/read/'],
    ...['x-default', 'https://school.example/read/'],
  ];
  for (const page of ['read/index.html', 'de/read/index.html']) {
    const html = readFileSync(join(dist(), page), 'utf8');
    const alternates = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
    expect(alternates.flatMap(([, language, address]) => [language, address])).toEqual(both);
  }
  const map = readFileSync(join(dist(), 'sitemap.xml'), 'utf8');
  for (const path of ['read/', 'de/read/']) expect(map).toContain(`<loc>https://school.example/${path}</loc>`);
  expect(map).toContain('hreflang="de" href="https://school.example/de/read/"');
  expect(existsSync(join(dist(), 'de/sitemap.xml'))).toBe(false);
});

test('the switch keeps slide, step, section and what else the address says', async ({ page }) => {
  await open(page, 'present/?lesson=9#/the-plan');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.present .fragment.visible')).toHaveCount(1);
  await page.mouse.move(400, 300);
  await page.locator('.bar-more > summary').click();
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(/\/de\/present\/\?lesson=9#\/the-plan/);
  await page.locator('html[data-ready]').waitFor();
  await expect(page.locator('.present .fragment.visible')).toHaveCount(1);

  await open(page, 'de/read/');
  await page.setViewportSize({ width: 390, height: 500 });
  await page.locator('#the-plan').evaluate((section) => section.scrollIntoView());
  await expect(page.locator('.contents [data-here] a[href="#the-plan"]')).toHaveCount(1);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${site.home}read/#the-plan`);
  await expect(page.locator('#the-plan')).toBeInViewport();

  await open(page, 'about/?model=swap');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(`${site.home}de/about/?model=swap`);
});

test('each paragraph has its twin below it, also in what comes later, until it is not wanted any more', async ({
  page,
}) => {
  await open(page, 'read/');
  await page.locator('.page-menu > summary').click();
  const wanted = page.getByRole('checkbox', { name: 'Deutsch' });
  await wanted.check();
  const twins = page.locator('.twin[lang="de"]');
  await expect(twins.first()).toBeVisible();
  const lacking = page.locator('article.slide :is(h3, .prose > p):visible:not(:has(.twin))');
  await expect(lacking).toHaveCount(0);
  // It stays on for who comes again.
  await open(page, 'read/');
  await expect(twins.first()).toBeVisible();
  await page.locator('.page-menu > summary').click();
  await wanted.uncheck();
  await expect(twins).toHaveCount(0);
});

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' });

  test('one worker keeps each language from when it is asked for', inAll, async ({ page }) => {
    /** Of how many languages pages are kept, and whether the last of their files are there. */
    const kept = async () => {
      const names = await page.evaluate(async () => {
        const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
        const files = await Promise.all(all.map((cache) => cache.keys()));
        return files.flat().map(({ url }) => new URL(url).pathname);
      });
      return ['/theme.css', '/de/theme.css'].filter((name) => names.includes(name));
    };
    await open(page, 'de/read/');
    const scope = await page.evaluate(async () => {
      const { active, scope } = await navigator.serviceWorker.ready;
      return active && scope;
    });
    expect(scope).toBe(site.home);
    expect(await kept()).toEqual(['/de/theme.css']);
    // After a while in which nobody turns a page.
    await open(page, 'read/');
    await expect.poll(kept, { timeout: 15_000 }).toEqual(['/theme.css', '/de/theme.css']);
    await site.stop();
    for (const path of ['de/present/', 'about/']) await open(page, path);
  });
});

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { inAll } from '../tags.ts';
import { fixtures } from '../unit/read-fixture.ts';
import { deadLinks } from './built-folder.ts';
import { type Copy, copyProject } from './copy-of-project.ts';
import { serveFolder } from './serve-folder.ts';

// It builds a site of two languages, once for all. What such a site does for its readers, see language.spec.ts.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let copy: Copy;
let site: Awaited<ReturnType<typeof serveFolder>>;
const dist = () => join(copy.folder, 'dist');
test.beforeAll(async () => {
  // The time that a file gives its tests is none of its hooks’.
  test.setTimeout(180_000);
  copy = copyProject(join(fixtures, 'editions', 'slides'));
  const { status, said } = copy.run('build', { SITE_URL: 'https://school.example' });
  expect(status, said).toBe(0);
  site = await serveFolder(dist());
});
test.afterAll(async () => {
  await site.stop();
  rmSync(copy.folder, { recursive: true });
});

const open = async (page: Page, path: string) => {
  await page.goto(site.home + path);
  await page.locator('html[data-ready]').waitFor();
};

test('each page says where it stands in the other language, and so does the list of pages', inAll, () => {
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

test(
  'what an edition leaves in the deck’s language says so, and so does the site’s own English',
  inAll,
  async ({ page }) => {
    for (const path of ['de/read/', 'de/present/#/the-plan/1']) {
      await open(page, path);
      const left = page.locator('li p', { hasText: 'Whoever crosses pays nothing' }).first();
      expect(await left.evaluate((words) => words.closest('[lang]')?.getAttribute('lang')), path).toBe('en');
      const said = page.locator('li p', { hasText: 'Die Fährleute kümmern sich um sie' }).first();
      expect(await said.evaluate((words) => words.closest('[lang]')?.getAttribute('lang')), path).toBe('de');
    }
    await open(page, 'de/read/');
    await expect(page.getByRole('banner')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('banner').getByRole('link', { name: 'Die Brücke' })).toHaveAttribute('lang', 'de');
    await open(page, 'read/');
    await expect(page.getByRole('banner')).not.toHaveAttribute('lang');
  },
);

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

import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { writeServiceWorker } from '#publish/service-worker.ts';
import { inAll, restInAll } from '../tags.ts';
import { copyProject } from './copy-of-project.ts';
import { deck, slideIds } from './deck.ts';
import { serveFolder } from './serve-folder.ts';
import { pages, showMarks } from './site.ts';

test.describe('the worker', () => {
  test.use({ serviceWorkers: 'allow' });
  const installed = (page: Page) => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).active));
  const update = (page: Page) => page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

  /** A copy of the site that a page has visited, so that its worker is there. */
  async function visited(page: Page, outputDir: string) {
    const folder = join(outputDir, 'site');
    await cp('dist', folder, { recursive: true });
    const site = await serveFolder(folder);
    await page.goto(site.home);
    expect(await installed(page)).toBe(true);
    return { folder, site };
  }

  /** A page of some frames, and all of them. */
  const some = ['', 'present/', 'print/worksheet/'];

  for (const [index, paths] of [some, pages].entries())
    test(
      `after one visit ${paths.length} addresses work without a network`,
      restInAll(index),
      async ({ page }, { outputDir }) => {
        // A worker that keeps the whole site takes as long as the limit of others.
        test.slow();
        const { site } = await visited(page, outputDir);
        await site.stop();
        for (const path of paths) {
          await page.goto(site.home + path);
          await page.locator('html[data-ready]').waitFor();
          await expect(page.locator('h1')).toHaveCount(1);
        }
        // As somebody types it from memory.
        await page.goto(`${site.home}teach?lesson=45#printables`);
        await expect(page).toHaveURL(`${site.home}teach/?lesson=45#printables`);
        await page.locator('html[data-ready]').waitFor();
        await page.goto(`${site.home}present/?lesson=45#/${slideIds[3]}`);
        await page.locator('html[data-ready]').waitFor();
        await page.keyboard.press('Home');
        await expect(page.locator('section.present h2')).toHaveText(deck.slides[0]?.title ?? '?');
      },
    );

  const sizeOf = (page: Page, name: string) =>
    page.evaluate(async (name) => (await (await fetch(name)).arrayBuffer()).byteLength, name);

  test(
    'PDFs, which are most of the bytes, come only to whoever opens the teacher’s page',
    inAll,
    async ({ page }, { outputDir }) => {
      const { folder, site } = await visited(page, outputDir);
      const kept = () => page.evaluate(async () => (await caches.keys()).length);
      expect(await kept()).toBe(1);
      await page.goto(`${site.home}teach/`);
      await expect(page.getByText('Ready for offline use.')).toBeVisible();
      // A new version of one takes the place of the old, on the devices that have them.
      await writeFile(join(folder, 'pdf/slides.pdf'), 'The second version');
      await writeServiceWorker(folder);
      await update(page);
      // Until then the old worker answers, and what is asked of it would keep it.
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Reload' }).click()]);
      await site.stop();
      expect(await sizeOf(page, '/pdf/slides.pdf')).toBe(18);
      expect(await sizeOf(page, '/pdf/slides-45.pdf?lesson=45')).toBeGreaterThan(10_000);
    },
  );

  test(
    'nothing is fetched ahead for a phone that joins a class, nor for who saves data',
    inAll,
    async ({ page, context }) => {
      const site = await serveFolder('dist');
      await page.clock.install();
      const isRegistered = async (path: string) => {
        await page.goto(site.home + path);
        await page.locator('html[data-ready]').waitFor();
        await page.clock.runFor(10_000);
        // One that was asked for would be there before another that is asked for now.
        return page.evaluate(async () => {
          const asked = await navigator.serviceWorker.getRegistrations();
          await navigator.serviceWorker.register('/service-worker.js?other', { scope: '/nowhere/' });
          const all = await navigator.serviceWorker.getRegistrations();
          await Promise.all(all.map((one) => one.unregister()));
          return asked.length > 0 || all.length > 1;
        });
      };
      expect(await isRegistered('about/')).toBe(true);
      expect(await isRegistered('join/')).toBe(false);
      await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
      expect(await isRegistered('read/')).toBe(false);
      expect(await isRegistered('teach/'), 'where it is promised').toBe(true);
      await site.stop();
    },
  );

  test(
    'a teacher is told that the site is kept, and only where it is',
    inAll,
    async ({ page, browser }, { outputDir }) => {
      const { site } = await visited(page, outputDir);
      const said = page.getByText('Ready for offline use.');
      await page.goto(`${site.home}teach/`);
      await expect(said).toBeVisible();
      const without = await browser.newPage({ serviceWorkers: 'block' });
      await without.goto(`${site.home}teach/`);
      await without.locator('html[data-ready]').waitFor();
      await expect(without.getByText('Ready for offline use.')).toBeHidden();
      await without.close();
      await site.stop();
    },
  );

  test(
    'a new version waits until the reader asks for it, and for what is open on the stage',
    inAll,
    async ({ page, context }, { outputDir }) => {
      const { folder, site } = await visited(page, outputDir);
      await page.goto(`${site.home}read/`);

      for (const name of ['about/index.html', 'read/index.html']) {
        const old = await readFile(join(folder, name), 'utf8');
        await writeFile(join(folder, name), old.replace('</main>', '<p>The second version</p></main>'));
      }
      await writeServiceWorker(folder);
      await update(page);
      const notice = page.getByText('A new version is ready.');
      await expect(notice).toBeVisible();
      await expect(page.getByText('The second version')).toHaveCount(0);
      const other = await context.newPage();
      await other.goto(`${site.home}about/`);
      await expect(other.getByText('The second version'), 'a new page of the old version').toHaveCount(0);
      const stage = await context.newPage();
      await stage.goto(`${site.home}present/#/${slideIds[4]}`);
      await stage.locator('html[data-ready]').waitFor();
      await expect(stage.getByText('A new version is ready.')).toHaveCount(0);

      await stage.keyboard.press('o');
      const grid = stage.getByRole('dialog', { name: 'All slides' });
      await expect(grid).toBeVisible();
      await page.getByRole('button', { name: 'Reload' }).click();
      for (const open of [page, other]) await expect(open.getByText('The second version')).toBeVisible();
      await expect(grid, 'what a class looks at stays').toBeVisible();
      await Promise.all([stage.waitForEvent('load'), stage.keyboard.press('Escape')]);
      await expect(stage.locator('section.present')).toHaveId(slideIds[4] ?? '');
      await site.stop();
    },
  );

  test(
    'where the old version stays in use although the reader asks, the way to the new one is told',
    inAll,
    async ({ page }, { outputDir }) => {
      const { folder, site } = await visited(page, outputDir);
      await page.goto(`${site.home}read/`);
      // As a browser that keeps the old worker.
      await page.evaluate(() => Object.assign(ServiceWorker.prototype, { postMessage: () => undefined }));
      await writeFile(join(folder, 'robots.html'), 'Another file');
      await writeServiceWorker(folder);
      await update(page);
      await page.getByRole('button', { name: 'Reload' }).click();
      await expect(page.getByText('Close all other tabs of this site')).toBeVisible();
      await expect(page.getByText('A new version is ready.')).toHaveCount(0);
      await site.stop();
    },
  );

  test(
    'a stage that is open when another build takes the host’s place goes on with its own parts',
    inAll,
    async ({ page, context }, { outputDir }) => {
      const { folder, site } = await visited(page, outputDir);
      await page.goto(`${site.home}present/#/${slideIds[4]}`);
      await page.locator('html[data-ready]').waitFor();

      const copy = copyProject('slides');
      try {
        // Another title in every page, other words in scripts that load late.
        for (const [file, from, to] of [
          ['deck/deck.yaml', `title: ${deck.settings.title}`, 'title: The second build'],
          ['src/words/en/ink.ts', "pen: 'Pen'", "pen: 'Second pen'"],
        ] as const) {
          const text = await readFile(join(copy.folder, file), 'utf8');
          expect(text).toContain(from);
          await writeFile(join(copy.folder, file), text.replace(from, to));
        }
        const { status, said } = copy.run('build', {});
        expect(status, said).toBe(0);
        await rm(folder, { recursive: true });
        await cp(join(copy.folder, 'dist'), folder, { recursive: true });
      } finally {
        await rm(copy.folder, { recursive: true });
      }
      await update(page);
      const reader = await context.newPage();
      await reader.goto(`${site.home}about/`);
      // A page offers it only after five seconds of rest.
      await expect(reader.getByText('A new version is ready.')).toBeVisible({ timeout: 15_000 });
      await expect(reader).not.toHaveTitle(/The second build/);

      await page.keyboard.press('d');
      await expect(page.locator('.ink-bar')).toContainText('Pen');
      await expect(page.locator('.ink-bar')).not.toContainText('Second pen');
      await page.keyboard.press('Escape');
      await page.keyboard.press('s');
      await expect(page.locator('#notes-drawer .note-set:visible .note:visible').first()).toBeVisible();
      await page.keyboard.press('End');
      await expect(page.locator('section.present svg').first()).toBeVisible();
      await expect(page.getByText('couldn’t be loaded. It will work')).toHaveCount(0);
      await site.stop();
    },
  );
});

test('a part that an open page can no longer fetch is told, with a way on, instead of a press that does nothing', async ({
  page,
}) => {
  const site = await serveFolder('dist');
  let hasNewVersion = false;
  // From the beginning: while the page fetches ahead, what is asked for next may pass a new rule by.
  await page.route('**/_astro/*.js', (route) => (hasNewVersion ? route.fulfill({ status: 404 }) : route.continue()));
  await page.goto(`${site.home}present/#/${slideIds[4]}`);
  await page.locator('html[data-ready]').waitFor();
  // None of its scripts is called as before.
  hasNewVersion = true;
  await page.keyboard.press('d');
  await expect(page.getByText('couldn’t be loaded. It will work')).toBeVisible();
  hasNewVersion = false;
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByText('couldn’t be loaded. It will work')).toHaveCount(0);
  await expect(page.locator('section.present')).toHaveId(slideIds[4] ?? '');
  await site.stop();
});

test('a source whose code did not come opens at the next press', inAll, async ({ page }) => {
  const site = await serveFolder('dist');
  const code = '**/_astro/notes.*.js';
  await page.route(code, (route) => route.abort());
  await page.goto(`${site.home}present/#/${slideIds[0]}`);
  await page.locator('html[data-ready]').waitFor();
  await showMarks(page);
  const mark = page.locator('section.present a.mark').first();
  await mark.click();
  await expect(page.getByText('couldn’t be loaded. It will work')).toBeVisible();
  await page.unroute(code);
  await mark.click();
  await expect(page.locator('.stage-card')).toBeVisible();
  await site.stop();
});

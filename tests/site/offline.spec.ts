import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { writeServiceWorker } from '../../src/build/service-worker.ts';
import { deck, slideIds } from './deck.ts';
import { serveFolder } from './serve-folder.ts';
import { pages } from './site.ts';

test.describe('the worker', () => {
  test.use({ serviceWorkers: 'allow' });
  const installed = (page: Page) => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).active));

  test('after one visit every address works without a network', async ({ page }, { outputDir }) => {
    const folder = join(outputDir, 'site');
    await cp('dist', folder, { recursive: true });
    const site = await serveFolder(folder);
    await page.goto(site.home);
    expect(await installed(page)).toBe(true);
    await site.stop();
    for (const path of pages) {
      await page.goto(site.home + path);
      await page.locator('html[data-ready]').waitFor();
      await expect(page.locator('h1')).toHaveCount(1);
    }
    await page.goto(`${site.home}present/?lesson=45#/${slideIds[3]}`);
    await page.locator('html[data-ready]').waitFor();
    await page.keyboard.press('Home');
    await expect(page.locator('section.present h2')).toHaveText(deck.slides[0]?.title ?? '?');
    const pdf = await page.evaluate(async () => (await (await fetch('/pdf/slides.pdf')).arrayBuffer()).byteLength);
    expect(pdf).toBeGreaterThan(10_000);
  });

  test('a new version waits until the reader asks for it', async ({ page, context }, { outputDir }) => {
    const folder = join(outputDir, 'site');
    await cp('dist', folder, { recursive: true });
    const site = await serveFolder(folder);
    await page.goto(site.home);
    await installed(page);
    await page.goto(`${site.home}read/`);

    for (const name of ['about/index.html', 'read/index.html']) {
      const old = await readFile(join(folder, name), 'utf8');
      await writeFile(join(folder, name), old.replace('</main>', '<p>The second version</p></main>'));
    }
    await writeServiceWorker(folder);
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
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

    await page.getByRole('button', { name: 'Reload' }).click();
    for (const open of [page, other]) await expect(open.getByText('The second version')).toBeVisible();
    await expect(stage.locator('section.present')).toHaveId(slideIds[4] ?? '');
    await site.stop();
  });
});

test.describe('the one-file deck', () => {
  const file = pathToFileURL('dist/offline/who-needs-whom.html').href;

  test('runs from a disk, asks for nothing, breaks no policy', async ({ browser }) => {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      const [address = ''] = request.url().split(/[?#]/);
      if (address !== file && !address.startsWith('data:')) wrong.push(address);
    });
    await page.goto(file);
    await page.locator('html[data-ready]').waitFor();
    await expect(page.locator('h1')).toHaveText(deck.settings.title);

    await page.getByRole('link', { name: 'Present', exact: true }).first().click();
    await expect(page.locator('section.present h2')).toHaveText(deck.slides[0]?.title ?? '');
    for (const id of slideIds) {
      await page.evaluate((hash) => (location.hash = hash), `/${id}`);
      await expect(page.locator('section.present')).toHaveId(id);
    }
    await page.keyboard.press('r');
    await expect(page.locator(`article#${slideIds.at(-1)} h2`)).toBeInViewport();
    await page.locator('.prose a.mark').last().click();
    await expect(page.locator('exercise-vote:defined, exercise-quiz:defined').first()).toBeAttached();
    await expect(page.locator('.card')).toBeVisible();
    await page.goBack();
    await expect(page.locator('section.present')).toHaveId(slideIds.at(-1) ?? '');

    await page.goto(`${file}?view=read#${slideIds[9]}`);
    await page.locator('html[data-ready]').waitFor();
    await expect(page.locator(`article#${slideIds[9]} h2`)).toBeInViewport();
    expect(await page.evaluate(() => document.fonts.check('16px "Public Sans"'))).toBe(true);
    await page.goto(`${file}?view=sources`);
    await expect(page.locator('.claim:visible')).toHaveCount(deck.claims.size);
    await page.getByLabel('Kind').selectOption('prediction');
    await expect(page.locator('.claim:visible')).not.toHaveCount(deck.claims.size);
    expect(wrong).toEqual([]);
    await context.close();
  });

  test('has no link out of itself but to the sources, and no answers', async () => {
    const html = await readFile('dist/offline/who-needs-whom.html', 'utf8');
    expect(html.length).toBeLessThan(3e6);
    expect([...html.matchAll(/ (?:href|src)="(\/[^"]*)"/g)].map(([, link]) => link)).toEqual([]);
    for (const { good } of deck.worksheet?.exit.questions ?? []) expect(html).not.toContain(good.says);
  });

  test('shows the article without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const page = await context.newPage();
    await page.goto(file);
    for (const id of slideIds) await expect(page.locator(`article#${id} h2`)).toBeVisible();
    await context.close();
  });
});

import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { aboutWords, embedWords, readWords } from '#words/index.ts';
import { deck, sectionIds, sectionOf, slideIds } from '../site/deck.ts';
import { showMarks, turnTo } from '../site/site.ts';
import { inAll, restInAll } from '../tags.ts';
import { file, path } from './file.ts';

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
  // Every slide is turned to; of the notes some are opened.
  for (const [index, id] of slideIds.entries()) {
    await turnTo(page, id);
    if (index % 4 > 0) continue;
    await showMarks(page);
    const inDrawing = page.locator('section.present svg a[data-card]:visible').first();
    if ((await inDrawing.count()) === 0) continue;
    await inDrawing.click();
    await expect(page.locator('.stage-card')).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('r');
  await expect(page.locator(`article#${sectionOf(slideIds.at(-1))} > h3`)).toBeInViewport();
  const fold = page.locator('details.try-it:visible', { has: page.locator('exercise-vote, exercise-quiz') }).last();
  await fold.locator('> summary').click();
  await expect(fold.locator('exercise-vote:defined, exercise-quiz:defined')).toBeVisible();
  await page.locator('.prose > p .sentence a.mark:visible').last().click();
  await expect(page.locator('.card')).toBeVisible();
  // What is copied there leads nobody to a place on this disk; and no other page can frame it.
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.title = text;
    };
  });
  await page.getByRole('button', { name: readWords.copySentence }).click();
  await expect(page).toHaveTitle(/, read on /);
  expect(await page.title()).not.toContain('file:');
  await expect(page.getByText(embedWords.embed)).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('section.present')).toHaveId(slideIds.at(-1) ?? '');

  await page.goto(`${file}?view=read#${sectionIds[9]}`);
  await page.locator('html[data-ready]').waitFor();
  await expect(page.locator(`article#${sectionIds[9]} > h3`)).toBeInViewport();
  expect(await page.evaluate(() => document.fonts.check('16px "Public Sans"'))).toBe(true);
  await page.goto(`${file}?view=sources`);
  await expect(page.locator('.claim:visible')).toHaveCount(deck.claims.size);
  // Nobody cites a place on the reader's own disk.
  await expect(page.locator('#cite')).not.toContainText('file:');
  await page.getByLabel('Kind').selectOption('prediction');
  await expect(page.locator('.claim:visible')).not.toHaveCount(deck.claims.size);
  expect(wrong).toEqual([]);
  await context.close();
});

test('the address of a slide that is gone leads to the slide that tells its matter now', async ({ page }) => {
  const [[was, is] = ['', '']] = Object.entries(deck.settings.moved);
  await page.goto(`${file}?view=read#${was}`);
  await expect(page.locator(`article#${sectionOf(is)} > h3`)).toBeInViewport();
  await page.goto(`${file}?view=present#/${was}`);
  await expect(page.locator('section.present')).toHaveId(is);
});

test('has no link out of itself but to the sources, and no answers', async () => {
  const html = await readFile(path, 'utf8');
  expect([...html.matchAll(/ (?:href|src)="(\/[^"]*)"/g)].map(([, link]) => link)).toEqual([]);
  for (const { good } of deck.worksheet?.exit.questions ?? []) expect(html).not.toContain(good.says);
});

test('alone on a stick no link of any view leads to a file that is not there', inAll, async ({ page }) => {
  const [, stored = '{}'] =
    /<script type="application\/json" id="views">(.*?)<\/script>/s.exec(await readFile(path, 'utf8')) ?? [];
  const views = Object.keys(JSON.parse(stored));
  expect(views.length).toBeGreaterThan(20);
  for (const view of views) {
    await page.goto(`${file}?view=${view}`);
    await page.locator('html[data-ready]').waitFor();
    const lost = await page.evaluate(
      (views) =>
        // Also what a `noscript` holds, and what drawings link to; an address with a scheme of its own is none of the file's.
        [...document.documentElement.outerHTML.matchAll(/ (?:xlink:)?href="([^"]*)"/g)]
          .map(([, link = '']) => link.replaceAll('&amp;', '&'))
          .filter((link) => link && !/^(#|[a-z]+:)/.test(link))
          .filter((link) => {
            const { pathname, searchParams } = new URL(link, location.href);
            // What code makes as on the site leads into the file once it is pressed.
            const isMade = views.some((view) => view !== '' && pathname.endsWith(`/${view}/`));
            return !isMade && !views.includes(searchParams.get('view') ?? '?');
          }),
      views,
    );
    expect([...new Set(lost)], view).toEqual([]);
  }
});

test('ends with the licences of what others made, and says so', async ({ page }) => {
  const html = await readFile(path, 'utf8');
  expect(html.slice(html.indexOf('</html>'))).toMatch(/^<\/html>\n<!--\n.*reveal\.js \d.*\n-->$/s);
  await page.goto(`${file}?view=about`);
  await expect(page.getByText(aboutWords.licences.inFile)).toBeVisible();
  await expect(page.getByText(aboutWords.licences.before)).toHaveCount(0);
});

test('shows the article without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  await page.goto(file);
  for (const id of sectionIds) await expect(page.locator(`article#${id} > h3`)).toBeVisible();
  await context.close();
});

test('a phone that asks for the stage upright reads why it got the article', inAll, async ({ browser }) => {
  const upright = { width: 390, height: 844 };
  const phone = await browser.newContext({ viewport: upright, screen: upright, isMobile: true, hasTouch: true });
  const page = await phone.newPage();
  await page.goto(`${file}?view=present`);
  await expect(page.locator('.resume')).toContainText('Turn the phone');
  await phone.close();
});

for (const [index, view] of ['no-such-page', '"', '__proto__', '../read'].entries())
  test(`asked for ${view} it opens the cover`, restInAll(index), async ({ page }) => {
    await page.goto(`${file}?view=${encodeURIComponent(view)}`);
    await expect(page.locator('main.cover h1')).toHaveText(deck.settings.title);
  });

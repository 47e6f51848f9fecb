// What waits in the folds of a page stands in files beside it.
import { blocksNamed } from '../../src/deck/piece.ts';
import { deck } from './deck.ts';
import { figureOf } from './explorer.ts';
import { expect, open, openStage, served, test } from './site.ts';

const folds = '**/folds-*.html';
const quizzed = deck.slides.find(({ body }) => blocksNamed(body, 'Exercise').length > 0);
const [diagram] = deck.diagrams.values();

test('on paper all folds of the article are there', async ({ page }) => {
  await open(page, 'read/');
  expect(await page.locator('noscript[data-asleep]').count()).toBeGreaterThan(20);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('noscript[data-asleep]')).toHaveCount(0);
});

test('reading on does not restyle the page: only the bar of progress is told how far the reader has come', async ({
  page,
}) => {
  await open(page, 'read/');
  await page.mouse.wheel(0, 4000);
  await expect(page.locator('.progress')).toHaveAttribute('style', /--read: 0\.[01]\d/);
  await expect(page.locator(':is(html, body, main)[style]')).toHaveCount(0);
});

// Each missing file is an error in the console, as it should be.
served('a fold whose file does not come says so, and has it when it is opened again', async ({ page }) => {
  await page.route(folds, (route) => route.abort());
  await open(page, 'read/');
  const figure = figureOf(page, diagram?.id ?? '');
  const fold = figure.locator('details.work');
  await fold.locator('> summary').click();
  await expect(fold.locator('.missing')).toHaveText(/^This did not arrive/);
  await page.unroute(folds);
  await fold.locator('> summary').click();
  await fold.locator('> summary').click();
  await expect(fold.locator('.tools button').first()).toBeVisible();
  await expect(fold.locator('.missing')).toHaveCount(0);
});

served('so do the notes of the stage and its exercises', async ({ page }) => {
  await page.route(folds, (route) => route.abort());
  await openStage(page, quizzed?.id);
  const mark = page.locator('section.present a[data-card]:visible').first();
  await mark.click();
  await expect(page.locator('.stage-card')).toContainText('The notes did not arrive.');
  await page.keyboard.press('Escape');
  const way = page.locator('section.present .try [data-exercise]').first();
  await way.click();
  const dialog = page.locator('dialog[open]');
  await expect(dialog.locator('.missing')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.unroute(folds);
  await way.click();
  await expect(dialog.locator('.ask').first()).toBeVisible();
  await expect(dialog.locator('.missing')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await mark.click();
  await expect(page.locator('.stage-card .claim-says')).toBeVisible();
});

test('what waits is fetched once the stage is ready, for when the network has gone', async ({ page, context }) => {
  const came = ['notes', 'exercises'].map((file) => page.waitForResponse(`**/folds-${file}.html`));
  await openStage(page, quizzed?.id);
  for (const response of await Promise.all(came)) await response.finished();
  await context.setOffline(true);
  await page.keyboard.press('c');
  await expect(page.locator('#sources-panel .claim-says').first()).toBeVisible();
});

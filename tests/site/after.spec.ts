import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { inAll } from '../tags.ts';
import { barriers } from './axe.ts';
import { expect, forbidStorage, goTo, open, test } from './site.ts';
import { lesson, middle, openPlan, place, twoWindows } from './two-windows.ts';

// After the lesson: a class has an end and leaves a report; the next one meets nothing of it.

const end = async (presenter: Page) => {
  await openPlan(presenter);
  await presenter.getByRole('button', { name: 'End the class' }).click();
  await presenter.locator('#end-panel').getByRole('link', { name: 'End the class' }).click();
  await presenter.locator('html[data-view="report"][data-ready]').waitFor();
};

test('on the last slide of the lesson the end of the class is at hand', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 625 });
  const { presenter, stage } = await twoWindows(page);
  const end = presenter.locator('.presenter-next').getByRole('button', { name: 'End the class' });
  await expect(end).toBeHidden();
  await goTo(stage, lesson.at(-1)?.id);
  await expect(end).toBeInViewport({ ratio: 1 });
  await end.click();
  await expect(presenter.locator('#end-panel')).toBeVisible();
});

const rows = async (page: Page) => {
  // What to do and what was answered stand first, the time last.
  const table = page.locator('.report table').last();
  await expect(table).toBeVisible();
  return table
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent?.trim() ?? '')));
};

test('a lesson of some slides gives a report of those slides, with minutes and both votes, and the next class begins anew', async ({
  page,
}) => {
  await page.context().clock.install({ time: new Date('2026-11-25T09:00:00') });
  const { presenter, stage } = await twoWindows(page);
  // One clock for both windows, which runs on by itself.
  const pass = (ms: number) => page.context().clock.runFor(ms);
  await presenter.getByLabel('Hands for A').fill('10');
  await presenter.getByLabel('Hands for B').fill('30');
  await expect(stage.locator('.hands-count').first()).toBeAttached();
  await openPlan(presenter);
  await presenter.locator('.plan li').nth(2).getByRole('button', { name: 'Skip' }).click();
  // The second slide for two minutes; the class's screen is then held while the teacher looks ahead for one.
  while (!(await place(stage).textContent())?.startsWith('2 ')) await presenter.keyboard.press('PageDown');
  await pass(120_000);
  await presenter.getByRole('button', { name: 'Freeze' }).click();
  for (const _ of lesson) await presenter.keyboard.press('PageDown');
  await pass(60_000);
  await expect(presenter.locator('.clock')).toHaveText(/^3:[0-5]/);
  await end(presenter);
  const told = await rows(page);
  expect(told[1]?.[0]).toContain(lesson[1]?.title ?? '');
  expect(told[1]?.[2]).toMatch(/^(2:5|3:[0-5])/);
  expect(told[1]?.at(-1)).toBe('shown');
  expect(told[2]?.at(-1)).toBe('left out');
  expect(told.slice(3).map((row) => row.at(-1))).toEqual(told.slice(3).map(() => 'not reached'));
  const vote = page.locator('.report table').first();
  await expect(vote.locator('tbody tr').first()).toContainText('10 · 25');
  await expect(vote.locator('tbody tr').nth(1)).toContainText('30 · 75');
  const width = (row: number) => vote.locator('.report-bar').nth(row).getAttribute('width');
  expect([await width(0), await width(1)]).toEqual(['25', '75']);
  // The class's screen is ready for the next class, which knows nothing of this one.
  await expect(place(stage)).toHaveText(`1 / ${lesson.length}`);
  await open(page, `presenter/?lesson=${middle}`);
  await expect(page.locator('.clock')).toHaveText('0:00');
  await expect(page.getByLabel('Hands for A')).toHaveValue('');
  await expect(page.locator('.held')).toBeHidden();
  await expect(page.locator('.which-class')).toBeHidden();
});

/** A class on one screen that has made three steps, ended there. */
async function taught(page: Page): Promise<void> {
  await open(page, `present/?lesson=${middle}`);
  for (const _ of [1, 2, 3]) await page.keyboard.press('PageDown');
  await page.keyboard.press('m');
  await page.locator('#room-panel').getByRole('button', { name: 'End the class' }).click();
  await page.locator('#end-panel').getByRole('link', { name: 'End the class' }).click();
  await page.locator('html[data-view="report"][data-ready]').waitFor();
}

test('a teacher who leads on at once is not asked about the class that has just begun', inAll, async ({ page }) => {
  const { promise, resolve: letThrough } = Promise.withResolvers<void>();
  await page.route(/which-class/, (route) => promise.then(() => route.continue()));
  await open(page, `present/?lesson=${middle}`);
  for (const _ of [1, 2]) await page.keyboard.press('PageDown');
  const [came] = await Promise.all([page.waitForResponse(/which-class/), letThrough()]);
  await came.finished();
  await page.keyboard.press('m');
  await expect(page.locator('#room-panel')).toBeVisible();
  await expect(page.locator('#class-panel')).toBeHidden();
});

test('the report is printed, and saved as a document without a script and as a table', async ({ page }) => {
  await taught(page);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Your notes' }).fill('=Less <b>map</b>, more debate.\nAsk Wednesday.');
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    expect(download.suggestedFilename()).toMatch(/^class-report-\d{4}-\d\d-\d\d\.(html|csv)$/);
    return readFile(await download.path(), 'utf8');
  };
  const csv = await saved('Save as CSV');
  // By this mark a spreadsheet knows that it is UTF-8.
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv).toContain(`"'=Less <b>map</b>, more debate.\nAsk Wednesday."\r\n`);
  const html = await saved('Save as HTML');
  expect(html).not.toMatch(/<script|<link|src=|href=|url\(|@import/);
  expect(html).toContain('=Less &lt;b&gt;map&lt;/b&gt;, more debate.');
  const alone = await page.context().newPage();
  await alone.setContent(html);
  await expect(alone.locator('h1')).toContainText('After the lesson');
  await expect(alone.getByRole('row')).not.toHaveCount(0);
  await expect(alone.locator('textarea, button')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Your notes' })).toHaveValue(/Ask Wednesday/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.notes-written')).toContainText('Ask Wednesday.');
  for (const hidden of ['.report-ways', 'textarea', '.site-header']) await expect(page.locator(hidden)).toBeHidden();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test('the teacher’s page lists the classes of the device: to go on with, to report on, to clear', async ({ page }) => {
  await open(page, 'present/');
  await page.keyboard.press('PageDown');
  await open(page, 'teach/');
  await expect(page.locator('class-list'), 'who looks alone is no class').toBeHidden();
  await taught(page);
  await open(page, `present/?lesson=${middle}`);
  await expect(page.locator('#class-panel')).toBeHidden();
  await page.keyboard.press('PageDown');
  await open(page, 'teach/');
  const list = page.locator('class-list li');
  await expect(list).toHaveCount(2);
  await expect(list.filter({ hasText: 'ended' })).toHaveCount(1);
  await list
    .filter({ hasText: 'ended' })
    .getByRole('link', { name: /^Continue:/ })
    .click();
  await page.locator('html[data-view="present"][data-ready]').waitFor();
  await expect(place(page)).not.toHaveText(/^1 /);
  await open(page, 'teach/');
  await list
    .first()
    .getByRole('link', { name: /^Report:/ })
    .click();
  await page.getByRole('button', { name: 'Clear this class' }).click();
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(page.locator('#report-said')).toContainText('Cleared');
  await page.reload();
  await expect(page.locator('#report-said')).toContainText('No class to report on');
  await open(page, 'teach/');
  await expect(list).toHaveCount(1);
  const all = page.locator('class-list clear-all');
  await all.getByRole('button', { name: 'Clear all' }).click();
  await all.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(page.locator('class-list')).toBeHidden();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('session')))).toEqual([]);
});

test('where storage is forbidden, the window that ended the class still shows its report', inAll, async ({ page }) => {
  await forbidStorage(page.context());
  const { presenter, stage } = await twoWindows(page);
  await presenter.getByLabel('Hands for A').fill('7');
  await presenter.keyboard.press('PageDown');
  await expect(place(stage)).toHaveText(`2 / ${lesson.length}`);
  await end(presenter);
  await expect(page.locator('#report-said')).toContainText('before you close this window');
  expect((await rows(page))[1]?.at(-1)).toBe('shown');
  await expect(page.locator('.report table').first().locator('tbody tr').first()).toContainText('7');
  await page.getByRole('button', { name: 'Clear this class' }).click();
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await page.reload();
  await expect(page.locator('#report-said')).toContainText('No class to report on');
});

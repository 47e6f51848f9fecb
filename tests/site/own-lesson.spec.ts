import { readFileSync } from 'node:fs';
import { inAll } from '../tags.ts';
import { deck } from './deck.ts';
import { expect, forbidStorage, open, test } from './site.ts';
import { heading, lesson, middle, place } from './two-windows.ts';

const [first, second, third] = lesson;
const added = deck.slides.find(({ lessons }) => lessons.length === 0);

test('a lesson of one’s own is made by keys, printed, started on both windows, saved and loaded', async ({ page }) => {
  await open(page, `teach/own/?lesson=${middle}`);
  const rows = page.locator('.own-rows li');
  await page.getByRole('button', { name: `Down: ${first?.title}`, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(rows.first()).toContainText(second?.title ?? '?');
  // The same button again, further down.
  await expect(page.getByRole('button', { name: `Down: ${first?.title}`, exact: true })).toBeFocused();
  await expect(page.locator('#own-said')).toHaveText(`“${first?.title}” is now number 2 of ${lesson.length}.`);
  await page.getByRole('button', { name: `Leave out: ${third?.title}`, exact: true }).press('Enter');
  await page.getByLabel('Add a slide').selectOption({ label: added?.title ?? '' });
  await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await expect(rows).toHaveCount(lesson.length);
  const minutes = page.getByLabel(`Minutes for “${second?.title}”`);
  // A minute more by the arrow of the keyboard, which stays in the field.
  await minutes.press('ArrowUp');
  await expect(minutes).toBeFocused();
  await minutes.fill('7');
  await minutes.press('Tab');
  await page.getByLabel('Your lesson has').fill('50');
  await page.getByLabel('Your lesson has').press('Tab');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await (await saving).path();

  await open(page, `print/plan/?lesson=${middle}&own`);
  const printed = page.locator('.run-sheet tbody:visible tr');
  await expect(printed.first()).toContainText('0–7');
  await expect(printed.first()).toContainText(second?.title ?? '?');
  await expect(page.locator('.run-sheet h2').first()).toHaveText('50 minutes: your own lesson');

  await open(page, 'teach/');
  await page.getByRole('link', { name: 'Your own, 50 minutes' }).click();
  await page.getByRole('link', { name: 'Start on two screens' }).click();
  await page.locator('html[data-ready][data-view="presenter"]').waitFor();
  await expect(page.locator('.clock-of')).toContainText('50:00');
  await expect(page.locator('#now-title')).toHaveText(second?.title ?? '?');
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Open the class’s screen' }).click();
  const stage = await opened;
  await stage.locator('html[data-ready]').waitFor();
  await expect(heading(stage)).toHaveText(second?.title ?? '?');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(place(stage)).toHaveText(/^[12] \/ \d+$/);

  await open(page, `teach/own/?lesson=${middle}`);
  await page.getByRole('button', { name: 'Back to the plan' }).click();
  await expect(rows.first()).toContainText(first?.title ?? '?');
  await page
    .getByLabel('Load a file')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{') });
  await expect(page.locator('#own-said')).toContainText('not a JSON file');
  await page
    .getByLabel('Load a file')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: readFileSync(file) });
  await expect(rows.first()).toContainText(second?.title ?? '?');
});

test('where nothing is kept, the page still makes a lesson and says how to take it along', inAll, async ({ page }) => {
  await forbidStorage(page.context());
  await open(page, `teach/own/?lesson=${middle}`);
  await page.getByRole('button', { name: `Leave out: ${third?.title}`, exact: true }).click();
  await expect(page.locator('#own-said')).toContainText('save it as a file');
  await expect(page.locator('.own-rows li')).toHaveCount(lesson.length - 1);
});

import { expect, type Locator, type Page, test } from '@playwright/test';
import { deck } from '../site/deck.ts';
import { inAll } from '../tags.ts';
import { file } from './file.ts';

const [first, second, third] = deck.slides;
const lesson = deck.settings.lessons[0]?.minutes ?? 0;

/** Clicks what opens another window, and waits until that is usable. */
async function opened(page: Page, link: Locator): Promise<Page> {
  const other = page.waitForEvent('popup');
  await link.click();
  const window = await other;
  await window.locator('html[data-ready]').waitFor();
  return window;
}

test('from the stage, “Presenter” opens the window that leads it', async ({ page }) => {
  await page.goto(`${file}?view=present`);
  await page.locator('html[data-ready]').waitFor();
  await page.mouse.move(300, 300);
  await page.locator('.bar-more > summary').click();
  const desk = await opened(page, page.getByRole('link', { name: 'Presenter' }));
  await expect(desk.locator('#now-title')).toHaveText(first?.title ?? '');
  await expect(desk.locator('.no-stage')).toBeHidden();
  await desk.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.locator('section.present h2')).toHaveText(second?.title ?? '');
});

test(
  'from the presenter’s window, “Open the class’s screen” opens a stage that it follows',
  inAll,
  async ({ page }) => {
    await page.goto(`${file}?view=presenter`);
    await page.locator('html[data-ready]').waitFor();
    const stage = await opened(page, page.getByRole('link', { name: 'Open the class’s screen' }));
    await expect(stage.locator('section.present h2')).toHaveText(first?.title ?? '');
    for (const next of [second, third]) {
      const steps = await stage.locator('section.present .fragment').count();
      for (let step = 0; step <= steps; step++) await stage.keyboard.press('PageDown');
      await expect(page.locator('#now-title')).toHaveText(next?.title ?? '');
    }
  },
);

test('from the teacher’s page, a lesson starts with its own slides', async ({ page }) => {
  await page.goto(`${file}?view=teach`);
  await page.getByRole('link', { name: `Start the lesson of ${lesson} minutes` }).click();
  await page.getByRole('link', { name: 'Two screens' }).click();
  await page.locator('html[data-ready]').waitFor();
  const path = deck.slides.filter(({ lessons }) => lessons.includes(lesson));
  await expect(page.locator('.presenter-place')).toHaveText(`1 / ${path.length}`);
  const stage = await opened(page, page.getByRole('link', { name: 'Open the class’s screen' }));
  await stage.keyboard.press('End');
  await expect(page.locator('.presenter-place')).toHaveText(`${path.length} / ${path.length}`);
});

test('what the presenter draws is on the stage’s slide', inAll, async ({ page }) => {
  await page.goto(`${file}?view=presenter`);
  await page.locator('html[data-ready]').waitFor();
  const stage = await opened(page, page.getByRole('link', { name: 'Open the class’s screen' }));
  await page.locator('.presenter-pen summary').click();
  await page.getByRole('button', { name: 'Pen', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-ink', 'pen');
  const { x = 0, y = 0 } = (await page.locator('.presenter-drawn').boundingBox()) ?? {};
  await page.mouse.move(x + 40, y + 40);
  await page.mouse.down();
  await page.mouse.move(x + 140, y + 80);
  await page.mouse.up();
  await expect(stage.locator('section.present > .ink path')).toHaveCount(1);
});

test('an ended class leads to its report, and the teacher’s page lists it', async ({ page }) => {
  await page.goto(`${file}?view=presenter&lesson=${lesson}`);
  await page.locator('html[data-ready]').waitFor();
  await page.keyboard.press('PageDown');
  await page.getByRole('tab', { name: 'Plan' }).click();
  await page.getByRole('button', { name: 'End the class' }).click();
  await page.locator('#end-panel').getByRole('link', { name: 'End the class' }).click();
  await page.locator('html[data-view="report"][data-ready]').waitFor();
  await expect(page.locator('.report tbody tr').first()).toContainText(first?.title ?? '');
  await page.getByRole('link', { name: 'Lesson plans and other classes' }).click();
  await page.locator('html[data-view="teach"][data-ready]').waitFor();
  await page
    .locator('class-list')
    .getByRole('link', { name: /^Report:/ })
    .click();
  await page.locator('html[data-view="report"][data-ready]').waitFor();
  await expect(page.locator('.report tbody tr').first()).toContainText(first?.title ?? '');
});

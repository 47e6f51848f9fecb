import type { Page } from '@playwright/test';
import { inAll } from '../tags.ts';
import { deck } from './deck.ts';
import { quizzes } from './exercise-rooms.ts';
import { expect, open, openStage, served as test } from './site.ts';

// What a page imports late and does not get. Many browsers remember of an import that it failed; the page must not.

const notice = (page: Page) => page.getByText('couldn’t be loaded. It will work');

/** Says whether the page is still the one that it was when this was first asked. */
const isSame = (page: Page) => page.evaluate(() => performance.getEntriesByName('first asked').length > 0);
const markSame = (page: Page) => page.evaluate(() => void performance.mark('first asked'));

const stepped = deck.slides.find(({ body }) =>
  body.some((piece) => piece.type === 'block' && piece.name === 'Diagram'),
);
const steps = (page: Page) => page.locator('section.present .fragment.visible');

test(
  'a tool that was pressed without a network works at the next press with one; slide and step stand',
  inAll,
  async ({ page, context }) => {
    await openStage(page, stepped?.id);
    await page.keyboard.press('ArrowRight');
    await expect(steps(page)).toHaveCount(1);
    await markSame(page);
    await context.setOffline(true);
    await page.keyboard.press('d');
    await expect(notice(page)).toBeVisible();
    await context.setOffline(false);
    await expect(notice(page)).toHaveCount(0);
    await page.keyboard.press('d');
    await expect(page.locator('.ink-bar')).toContainText('Pen');
    await expect(steps(page)).toHaveCount(1);
    await expect(page.locator('section.present')).toHaveId(stepped?.id ?? '');
    expect(await isSame(page)).toBe(true);
  },
);

test('a tool whose files came just before the network went is there', inAll, async ({ page, context }) => {
  // Its code is on the device by then, and is imported only once the network has gone.
  await page.addInitScript(() => {
    const fetched = window.fetch;
    window.fetch = async (...asked) => {
      const answer = await fetched(...asked);
      if (!String(asked[0]).includes('/controller.')) return answer;
      const code = await answer.arrayBuffer();
      if (navigator.onLine) await new Promise((gone) => addEventListener('offline', gone, { once: true }));
      return new Response(code, answer);
    };
  });
  await openStage(page, stepped?.id);
  const came = page.waitForEvent('requestfinished', (request) => request.url().includes('/controller.'));
  await page.keyboard.press('d');
  await came;
  await context.setOffline(true);
  await expect(page.locator('.ink-bar')).toContainText('Pen');
  await expect(notice(page)).toHaveCount(0);
});

test(
  'an exercise whose code a server had not comes by itself later, where the reader is by then',
  inAll,
  async ({ page }) => {
    let isBack = false;
    await page.route('**/_astro/elements.*.js', (route) =>
      isBack ? route.continue() : route.fulfill({ status: 503 }),
    );
    const [{ slide, quiz } = { slide: '', quiz: undefined }] = quizzes;
    const room = page.locator(`#${slide}-${quiz?.id}`);
    await open(page, `read/#${slide}-${quiz?.id}`);
    await room.scrollIntoViewIfNeeded();
    await expect(notice(page)).toBeVisible();
    await expect(room.locator('[data-on]')).toHaveCount(0);
    await markSame(page);
    const top = async () => (await room.boundingBox())?.y;
    const before = await top();
    isBack = true;
    await expect(room.locator('[data-on]')).not.toHaveCount(0);
    await expect(notice(page)).toHaveCount(0);
    expect(await top()).toBeCloseTo(before ?? 0, 0);
    expect(await isSame(page)).toBe(true);
  },
);

test(
  'an exercise that a slide opened without its code starts in its open panel, and what is chosen outlasts Reload',
  inAll,
  async ({ page }) => {
    let isBack = false;
    await page.route('**/_astro/elements.*.js', (route) =>
      isBack ? route.continue() : route.fulfill({ status: 404 }),
    );
    const [{ slide, quiz } = { slide: '', quiz: undefined }] = quizzes;
    const dialog = page.locator(`dialog#exercise-${quiz?.id}`);
    const openExercise = () => page.locator(`section.present [data-exercise="${quiz?.id}"]`).click();
    await openStage(page, slide);
    await openExercise();
    await expect(dialog).toBeVisible();
    await expect(dialog.locator('.missing')).toContainText('couldn’t be loaded');
    isBack = true;
    await expect(dialog.locator('[data-on]')).toBeVisible();
    await expect(dialog.locator('.missing')).toHaveCount(0);
    await dialog.locator('button.option-text').first().click();
    // Another part that the host has no more.
    await page.route('**/_astro/controller.*.js', (route) => route.fulfill({ status: 404 }));
    await page.keyboard.press('Escape');
    await page.keyboard.press('d');
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(notice(page)).toHaveCount(0);
    await expect(page.locator('section.present')).toHaveId(slide);
    await openExercise();
    await expect(dialog.locator('button[aria-pressed="true"]')).toHaveCount(1);
  },
);

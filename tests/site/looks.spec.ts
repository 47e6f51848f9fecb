import type { Locator } from '@playwright/test';
import { inAll, restInAll } from '../tags.ts';
import { deck } from './deck.ts';
import { each, expect, open, openStage, test } from './site.ts';

/**
 * A handful of views as they should look. The tolerance lets another machine's letters pass and stops a lost picture, a
 * lost stylesheet or a lost column: half a page that is gone differs by 3 per cent of its pixels. After a change that is
 * meant: look at the new pictures, then `npm test -- --no-deps tests/site/looks.spec.ts --update-snapshots`.
 */
const like = { maxDiffPixelRatio: 0.02, threshold: 0.35, animations: 'disabled', scale: 'css' } as const;
const poster = deck.settings.poster ?? '';

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } });

test('the cover', async ({ page }) => {
  await open(page);
  await expect(page).toHaveScreenshot('cover.png', like);
});

for (const [index, theme] of (['light', 'dark'] as const).entries())
  test(`the picture that people remember, complete, in the ${theme} theme`, restInAll(index), async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await openStage(page, poster);
    while ((await page.locator('section.present .fragment:not(.visible)').count()) > 0)
      await page.keyboard.press('ArrowRight');
    await expect(page).toHaveScreenshot(`stage-${theme}.png`, like);
  });

test('a chapter of the article', async ({ page }) => {
  await open(page, `read/#${poster}`);
  await expect(page.locator(`#${poster} .picture svg[data-drawing]`)).toHaveCount(0);
  await expect(page).toHaveScreenshot('article.png', like);
});

test('a chapter of the article on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `read/#${poster}`);
  await expect(page.locator(`#${poster} .picture svg[data-drawing]`)).toHaveCount(0);
  await expect(page).toHaveScreenshot('phone.png', like);
});

test('pictures of slides stand as they do when they are laid out anew', inAll, async ({ page }) => {
  // What is painted may be wrong where all boxes are right.
  const asAnew = async (picture: Locator) => {
    await expect(picture.locator('svg:not([data-drawing]) text').first()).toBeVisible();
    await expect(picture.locator('svg[data-drawing]')).toHaveCount(0);
    let stands = await picture.screenshot();
    const stays = async () => {
      const before = stands;
      stands = await picture.screenshot();
      return stands.equals(before);
    };
    await expect.poll(stays).toBe(true);
    await picture.evaluate((frame) => {
      const slides = [...frame.children];
      frame.replaceChildren();
      frame.getBoundingClientRect();
      frame.append(...slides);
    });
    expect(await stays()).toBe(true);
  };
  await open(page, 'presenter/');
  for (const picture of await each(page.locator('.presenter-picture'))) await asAnew(picture);
  await openStage(page);
  await page.keyboard.press('o');
  const all = await each(page.locator('.overview-picture:visible'));
  for (const picture of all.slice(0, 2)) await asAnew(picture);
});

import { deck } from './deck.ts';
import { expect, open, openStage, test } from './site.ts';

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

for (const theme of ['light', 'dark'] as const)
  test(`the picture that people remember, complete, in the ${theme} theme`, async ({ page }) => {
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

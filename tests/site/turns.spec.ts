import { deck } from './deck.ts';
import { expect, openStage, test } from './site.ts';

const [, second] = deck.slides;
test('no slide but the one that is shown is laid out: each more would take its time amid a turn', async ({ page }) => {
  await openStage(page, second?.id);
  const laidOut = () =>
    page.locator('.slides > .slide').evaluateAll((slides) => slides.filter((slide) => slide.checkVisibility()).length);
  expect(await laidOut()).toBe(1);
  await page.keyboard.press('End');
  await expect(page.locator('section.present h2')).toHaveText(deck.slides.at(-1)?.title ?? '');
  expect(await laidOut()).toBe(1);
});

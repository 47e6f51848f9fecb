import { inAll } from '../tags.ts';
import { deck } from './deck.ts';
import { expect, openStage, test } from './site.ts';

test('on an old projector the picture of a section title ends at the edge of the window', inAll, async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const second = deck.sections[1]?.slides[0];
  const before = deck.slides[deck.slides.findIndex(({ id }) => id === second?.id) - 1];
  await openStage(page, before?.id);
  const sectionTitle = page.locator('section.present .section-title');
  for (let press = 0; press < 20 && !page.url().endsWith(`#/${second?.id}`); press++)
    await page.keyboard.press('ArrowRight');
  await expect(sectionTitle).toBeVisible();
  const box = await sectionTitle.locator('.section-picture').boundingBox();
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(768);
});

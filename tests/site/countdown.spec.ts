import { blocksNamed } from '#deck/body.ts';
import { inAll } from '../tags.ts';
import { deck } from './deck.ts';
import { expect, open, test, turnTo } from './site.ts';
import { lesson } from './two-windows.ts';

test('a countdown runs, pauses and makes room for itself', async ({ page }) => {
  await open(page, 'present/');
  await page.keyboard.press('m');
  await page.getByRole('button', { name: '2 min', exact: true }).click();
  await expect(page.getByRole('timer')).toHaveText(/^(2:00|1:5\d)$/);
  await page.getByRole('button', { name: 'Pause' }).click();
  const left = (await page.getByRole('timer').textContent()) ?? '';
  expect(left).toMatch(/^[12]:\d\d$/);
  await page.reload();
  await expect(page.getByRole('timer')).toHaveText(left);
  await page.locator('html[data-ready]').waitFor();
  await page.keyboard.press('End');
  await expect(page.locator('section.present')).toHaveId(deck.slides.at(-1)?.id ?? '?');
  await expect(page.getByRole('timer')).toHaveText(left);
  // What is drawn of the slide ends above the strip, and the strip is there.
  const bottom = (selector: string) =>
    page.locator(selector).evaluate((part) => Math.round(part.getBoundingClientRect().bottom));
  const top = await page.locator('pair-countdown').evaluate((strip) => Math.round(strip.getBoundingClientRect().top));
  expect(await bottom('pair-countdown')).toBe(page.viewportSize()?.height);
  expect(top).toBeGreaterThan(400);
  expect(await bottom('section.present')).toBeLessThanOrEqual(top);
});

test(
  'the time stays in sight over an exercise, in the colours of the theme, and covers none of it',
  inAll,
  async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await open(page, 'present/?theme=dark');
    const asked = lesson.find(({ body }) => blocksNamed(body, 'Exercise').length > 0);
    await turnTo(page, asked?.id ?? '');
    await page.keyboard.press('m');
    await page.getByRole('button', { name: '2 min', exact: true }).click();
    const strip = page.locator('pair-countdown');
    const [ink, ground] = await strip.evaluate((each) => {
      const { color, backgroundColor } = getComputedStyle(each);
      return [color, backgroundColor].map((colour) => Number(colour.match(/\d+/)?.[0]));
    });
    expect(ink).toBeGreaterThan((ground ?? 0) + 100);
    await page.locator('section.present .try button').first().click();
    const dialog = page.locator('.exercise-dialog[open]');
    await expect(dialog).toBeVisible();
    await expect(strip.getByRole('timer', { includeHidden: true })).toBeVisible();
    const onTop = await strip.evaluate((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      const under = document.querySelector('.exercise-dialog[open]')?.getBoundingClientRect().bottom ?? 0;
      return each.matches(':popover-open') && under <= top && left === 0 && width > 0 && height > 0;
    });
    expect(onTop).toBe(true);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await strip.getByRole('button', { name: 'Pause' }).click();
  },
);

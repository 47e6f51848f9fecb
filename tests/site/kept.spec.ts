// What a lesson keeps over a reload, an update of the deck and another window.
import { inAll } from '../tags.ts';
import { chooseColours, expect, open, test } from './site.ts';
import { lesson, place, skipOne, twoWindows } from './two-windows.ts';

test(
  'high contrast for a bright room gives back the theme that was chosen, and “as the system” goes round',
  inAll,
  async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, 'present/');
    const shown = page.locator('html');
    const press = async () => {
      await page.keyboard.press('m');
      await page.locator('[data-room="contrast"]').click();
      await page.keyboard.press('Escape');
    };
    await press();
    await expect(shown).toHaveAttribute('data-theme', 'contrast');
    await press();
    await expect(shown).toHaveAttribute('data-theme', 'dark');
    const other = await page.context().newPage();
    await open(other, 'teach/');
    await chooseColours(other, 'Light');
    await expect(shown).toHaveAttribute('data-theme', 'light');
    await chooseColours(other, 'Match my device');
    await expect(shown).toHaveAttribute('data-theme', 'dark');
  },
);

test('a path that names a slide of another day keeps what the class skips', inAll, async ({ page }) => {
  const { presenter, stage } = await twoWindows(page);
  await skipOne(presenter);
  await presenter.keyboard.press('PageDown');
  await expect(place(stage)).toHaveText(`2 / ${lesson.length - 1}`);
  await stage.evaluate(() => {
    for (const [key, value] of Object.entries(localStorage))
      if (key.endsWith('/path')) localStorage.setItem(key, JSON.stringify([...JSON.parse(value), 'long-gone']));
  });
  await stage.reload();
  await expect(place(stage)).toHaveText(`2 / ${lesson.length - 1}`);
});

test('the clock goes on when the class’s screen is loaded again late in the lesson', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-25T09:00:00') });
  const { presenter, stage } = await twoWindows(page);
  await presenter.keyboard.press('PageDown');
  await expect(presenter.locator('.presenter-place')).toHaveText(/^2 \//);
  for (const minutes of [8, 8]) await presenter.clock.fastForward(minutes * 60_000);
  await expect(presenter.locator('.clock')).toHaveText(/^16:/);
  await stage.reload();
  await stage.locator('html[data-ready]').waitFor();
  await presenter.clock.fastForward(60_000);
  await expect(presenter.locator('.clock')).toHaveText(/^17:/);
});

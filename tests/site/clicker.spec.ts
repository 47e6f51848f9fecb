import { expect, test } from '@playwright/test';
import { at, openClass, openMore, press, serveEachTest } from './class-room.ts';
import { lesson } from './two-windows.ts';

serveEachTest();

test('the teacher’s own phone leads the class, with its notes; another key leads nobody', async ({ browser }) => {
  const teacher = await browser.newContext();
  const { desk, stage, room } = await openClass(teacher);
  const { key = '' } = await desk.evaluate(() =>
    JSON.parse(Object.entries(sessionStorage).find(([name]) => name.endsWith('/phones'))?.[1] ?? '{}'),
  );
  const own = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const clicker = await own.newPage();
  await clicker.goto(at(`clicker/#${room}.${key}`));
  await expect(clicker.locator('.clicker-status')).toHaveText('Connected.');
  await expect(clicker.locator('.note-set:visible')).toHaveCount(1);
  // Of this lesson only, and below the slide's name.
  await expect(clicker.locator('.note-class:visible')).toHaveCount(1);
  await expect(clicker.locator('.clicker-slide:visible')).toHaveText(/^1\. /);
  await stage.keyboard.press('Escape');
  await press(clicker, 'Next');
  await expect(stage.locator('section.present')).toHaveId(lesson[1]?.id ?? '');
  const stranger = await own.newPage();
  await stranger.goto(at(`clicker/#${room}.${'0'.repeat(32)}`));
  await expect(stranger.locator('.clicker-status')).toHaveText(/another class/);
  await expect(stranger.getByRole('button', { name: 'Next' })).toBeDisabled();
  // The window that it leads is closed by mistake, and opened again.
  await desk.close();
  await expect(clicker.locator('.clicker-status')).toHaveText(/Waiting for the presenter/);
  await expect(clicker.getByRole('button', { name: 'Next' })).toBeDisabled();
  const next = await teacher.newPage();
  await next.goto(at('presenter/?lesson=45'));
  await press(next, `Resume ${room}`);
  await expect(clicker.getByRole('button', { name: 'Next' })).toBeEnabled();
  await openMore(next);
  await press(next, 'Stop phone answers');
  await expect(clicker.locator('.clicker-status')).toHaveText(/has ended/);
  await expect(clicker.getByRole('button', { name: 'Next' })).toBeDisabled();
  await Promise.all([teacher.close(), own.close()]);
});

test('a clicker that was opened without its code has no button that looks alive', async ({ page }) => {
  await page.goto(at('clicker/'));
  await page.locator('html[data-ready]').waitFor();
  const buttons = page.locator('[data-does]');
  await expect(buttons).toHaveCount(2);
  for (const button of await buttons.all()) await expect(button).toBeDisabled();
  await expect(page.locator('.clicker-status')).not.toBeEmpty();
});

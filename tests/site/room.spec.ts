import { expect, open, test } from './site.ts';
import { lesson, middle, twoWindows } from './two-windows.ts';

// What teachers ran into in the first week, each as it happened: two windows, real keys, real clicks.

test('notes are never on the class’s screen unless this opening asks for them', async ({ page }) => {
  await open(page, `present/?lesson=${middle}&notes`);
  await expect(page.locator('#notes-drawer')).toBeVisible();
  await page.reload();
  await expect(page.locator('#notes-drawer')).toBeVisible();
  const { stage } = await twoWindows(page);
  await expect(stage.locator('#notes-drawer')).toBeHidden();
});

test('both rounds of a vote are drawn on one scale', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await open(page, `present/?lesson=${middle}#/${lesson[0]?.id}`);
  await page.getByRole('button', { name: /^Try it/ }).click();
  const fill = async (counts: string[]) => {
    for (const [index, count] of counts.entries()) await page.locator('exercise-vote .hands').nth(index).fill(count);
  };
  await fill(['10', '12', '', '']);
  await page.locator('exercise-vote').evaluate((vote) => vote.setAttribute('data-round', 'after'));
  await fill(['7', '9', '6', '']);
  const bars = await page.locator('exercise-vote .vote-line').evaluateAll((lines) =>
    lines.map((line) => ({
      room: line.querySelector('.vote-room')?.getBoundingClientRect().width ?? 0,
      bar: line.querySelector('.vote-fill')?.getBoundingClientRect().width ?? 0,
      share: Number(/(\d+)\u202F%/.exec(line.textContent)?.[1]),
    })),
  );
  for (const { room, bar, share } of bars) {
    expect(room).toBe(bars[0]?.room);
    expect(bar / room).toBeCloseTo(share / 100, 2);
  }
});

test('starting the second vote again asks first, leaves the first alone and can be undone', async ({ page }) => {
  await open(page, `present/?lesson=${middle}#/${lesson[0]?.id}`);
  await page.getByRole('button', { name: /^Try it/ }).click();
  const vote = page.locator('exercise-vote');
  const round = (id: string) => vote.evaluate((one, to) => one.setAttribute('data-round', to), id);
  await vote.locator('.hands').first().fill('10');
  await round('after');
  await vote.locator('.hands').nth(1).fill('9');
  await vote.getByRole('button', { name: 'Start again' }).click();
  await expect(vote.locator('.hands').nth(1)).toHaveValue('9');
  await vote.getByRole('button', { name: 'Clear them' }).click();
  await expect(vote.locator('.hands').nth(1)).toHaveValue('');
  await round('before');
  await expect(vote.locator('.hands').first()).toHaveValue('10');
  await round('after');
  await vote.getByRole('button', { name: 'Undo' }).click();
  await expect(vote.locator('.hands').nth(1)).toHaveValue('9');
});

test('late advice keeps the core slides and says nothing while the plan has minutes to spare', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-25T09:00:00') });
  const { presenter } = await twoWindows(page);
  await presenter.keyboard.press('PageDown');
  await presenter.clock.fastForward(3 * 60_000);
  await expect(presenter.locator('.clock')).toHaveText(/^3:0/);
  await expect(presenter.locator('.pace')).toHaveText('on time');
  await expect(presenter.locator('.offers button')).toHaveCount(0);
  await presenter.clock.fastForward(8 * 60_000);
  await expect(presenter.locator('.pace')).toContainText('min late: skip');
  const offers = (await presenter.locator('.offers').textContent()) ?? '';
  for (const { core, title } of lesson) if (core) expect(offers).not.toContain(title);
  await presenter.clock.fastForward(40 * 60_000);
  await expect(presenter.locator('.pace')).toHaveText(/^time is up, \d+ min over$/);
  await expect(presenter.locator('.offers button')).toHaveCount(0);
});

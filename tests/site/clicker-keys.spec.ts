import { blocksNamed } from '#deck/body.ts';
import { isQuiz } from '#deck/exercise.ts';
import { inAll } from '../tags.ts';
import { deck } from './deck.ts';
import { expect, open, openStage, test } from './site.ts';
import { lesson, place, twoWindows } from './two-windows.ts';

test('a clicker goes through an exercise and out of it; black works over it, and the next press ends it', async ({
  page,
}) => {
  const quiz = [...deck.exercises.values()].find((one) => isQuiz(one) && one.form === 'cards');
  const slide = deck.slides.find(({ body }) =>
    blocksNamed(body, 'Exercise').some(({ props }) => props.id === quiz?.id),
  );
  await open(page, `present/#/${slide?.id}`);
  await page.getByRole('button', { name: `Try it: ${quiz?.title}` }).click();
  const panel = page.locator(`dialog#exercise-${quiz?.id}`);
  await expect(panel.locator('.exercise-count')).toHaveText(/^1 of/);
  await page.keyboard.press('PageDown');
  await expect(panel.locator('.exercise-count')).toHaveText(/^2 of/);
  await page.keyboard.press('b');
  await expect(page.locator('#black')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('#black')).toBeHidden();
  await expect(panel.locator('.exercise-count')).toHaveText(/^2 of/);
  await page.keyboard.press('PageUp');
  await expect(panel.locator('.exercise-count')).toHaveText(/^1 of/);
  for (let press = 0; press < 30 && (await panel.isVisible()); press++) await page.keyboard.press('PageDown');
  await expect(panel).toBeHidden();
  await expect(page.locator('section.present')).toHaveId(slide?.id ?? '');
  for (const [key, id] of [
    ['?', 'help-panel'],
    ['c', 'sources-panel'],
    ['m', 'room-panel'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.locator(`#${id}`)).toBeVisible();
    await page.keyboard.press(key);
    await expect(page.locator(`#${id}`)).toBeHidden();
  }
});

test(
  'a key is known by what it writes: ? opens the list of keys wherever a keyboard has it',
  inAll,
  async ({ page }) => {
    await openStage(page);
    const press = (key: string, keyCode: number) =>
      page.evaluate((init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true })), {
        key,
        keyCode,
      });
    // A German keyboard has # where an American one has ?.
    await press('#', 191);
    await expect(page.locator('.reveal')).not.toHaveClass(/paused/);
    await press('?', 219);
    await expect(page.locator('#help-panel')).toBeVisible();
  },
);

test('the presenter’s keys lead the class, and only where they should', async ({ page }) => {
  const { presenter, stage } = await twoWindows(page);

  await test.step('no key leads the class on while the presenter asks whether to end it', async () => {
    await presenter.getByRole('tab', { name: 'Plan' }).click();
    await presenter.getByRole('button', { name: 'End the class' }).click();
    await expect(presenter.locator('#end-panel')).toBeVisible();
    for (const key of ['ArrowRight', 'b', 'n']) await presenter.keyboard.press(key);
    await presenter.keyboard.press('Escape');
    await expect(presenter.locator('#end-panel')).toBeHidden();
    // The next one is obeyed: those before it have been heard by now.
    await presenter.keyboard.press('b');
    await expect(stage.locator('.reveal')).toHaveClass(/paused/);
    await expect(place(stage)).toHaveText(`1 / ${lesson.length}`);
  });
  await test.step('after black the next press of either window brings the slide back', async () => {
    await presenter.keyboard.press('b');
    await expect(stage.locator('.reveal')).not.toHaveClass(/paused/);

    for (const window of [presenter, stage]) {
      await window.keyboard.press('b');
      await expect(stage.locator('.reveal')).toHaveClass(/paused/);
      await window.keyboard.press('PageDown');
      await expect(stage.locator('.reveal')).not.toHaveClass(/paused/);
      await expect(place(stage)).toHaveText(`1 / ${lesson.length}`);
    }
  });
  await test.step('counts are typed as they are read out, and a clicker goes on from their field', async () => {
    await presenter.getByLabel('Hands for A').click();
    await presenter.keyboard.type('12');
    await expect(presenter.getByLabel('Hands for A')).toHaveValue('12');
    await presenter.getByLabel('Hands for B').click();
    await presenter.keyboard.type('9');
    await presenter.getByLabel('Hands for A').click();
    await presenter.keyboard.type('14');
    await expect(presenter.getByLabel('Hands for A')).toHaveValue('14');
    await presenter.keyboard.press('PageDown');
    await expect(place(stage)).toHaveText(`2 / ${lesson.length}`);
  });
});

test('one minute more is one minute, also after the end; time that is up is not paused', inAll, async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-25T09:00:00') });
  await open(page, 'present/');
  await page.keyboard.press('m');
  await page.getByRole('button', { name: '1 min', exact: true }).click();
  await page.clock.fastForward(180_000);
  await expect(page.getByRole('timer')).toHaveText('Time is up');
  const pause = page.locator('pair-countdown').getByRole('button', { name: 'Pause' });
  await expect(pause).toBeDisabled();
  await page.getByRole('button', { name: 'Add a minute' }).click();
  await expect(pause).toBeEnabled();
  await expect(page.getByRole('timer')).toHaveText(/^(1:00|0:59)$/);
});

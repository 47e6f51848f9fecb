import { inAll } from '../tags.ts';
import { draw, hold, lines, picture, slides } from './ink.ts';
import { expect, forbidStorage, goTo, open, test } from './site.ts';
import { heading, lesson, middle, openPlan, type TwoWindows, twoWindows } from './two-windows.ts';

// What becomes of what was drawn: for the next class, on a frozen screen, on paper, in the overview.

const [, second] = lesson;

/** Begins the next class from the presenter. */
async function nextClass({ presenter, stage }: TwoWindows): Promise<void> {
  const name = new URL(stage.url()).searchParams.get('stage');
  await openPlan(presenter);
  await presenter.getByRole('button', { name: 'New class' }).click();
  await expect.poll(() => new URL(stage.url()).searchParams.get('stage')).not.toBe(name);
  for (const window of [stage, presenter]) await window.locator('html[data-ready]').waitFor();
  await expect(presenter.locator('.no-stage')).toBeHidden();
}

test('the next class finds clean slides, unless they are kept for it', async ({ page }) => {
  const windows = await twoWindows(page);
  const { presenter, stage } = windows;
  await hold(presenter, 'd', 'pen');
  await draw(presenter, picture(presenter));
  await expect(lines(stage)).toHaveCount(1);
  await nextClass(windows);
  await expect(lines(stage)).toHaveCount(0);
  await hold(presenter, 'd', 'pen');
  await draw(presenter, picture(presenter));
  await presenter.getByLabel('Keep for the next class').check();
  await nextClass(windows);
  await expect(lines(stage)).toHaveCount(1);
  await expect(lines(presenter)).toHaveCount(1);
});

test('what was held back from one class never reaches the next', inAll, async ({ page }) => {
  const windows = await twoWindows(page);
  const { presenter, stage } = windows;
  await presenter.keyboard.press('z');
  await hold(presenter, 'd', 'pen');
  await draw(presenter, picture(presenter));
  await expect(lines(presenter)).toHaveCount(1);
  await nextClass(windows);
  await hold(presenter, 'd', 'pen');
  await draw(presenter, picture(presenter));
  await expect(lines(stage)).toHaveCount(1);
  await expect(lines(presenter)).toHaveCount(1);
});

test('what is drawn while the class’s screen is frozen comes to it when it is not', inAll, async ({ page }) => {
  const { presenter, stage } = await twoWindows(page);
  await presenter.keyboard.press('z');
  await hold(presenter, 'd', 'pen');
  await draw(presenter, picture(presenter));
  await expect(lines(presenter)).toHaveCount(1);
  // Told after the line, and heard: the line would have been heard before it.
  await presenter.keyboard.press('b');
  await expect(stage.locator('.reveal')).toHaveClass(/paused/);
  await expect(lines(stage)).toHaveCount(0);
  await presenter.keyboard.press('z');
  await expect(lines(stage)).toHaveCount(1);
});

test('what was drawn is printed with the deck where it is asked for, on its slide alone', inAll, async ({ page }) => {
  await open(page, 'print/slides/');
  await expect(page.getByLabel('Include what was drawn')).toBeHidden();
  await open(page, `present/?lesson=${middle}#/${second?.id}`);
  await hold(page, 'd', 'pen');
  await draw(page, slides(page));
  await expect(lines(page)).toHaveCount(1);
  await open(page, 'print/slides/');
  await expect(page.locator('.ink')).toHaveCount(0);
  await page.getByLabel('Include what was drawn').check();
  await expect(page.locator('.ink path')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(`[data-slide="${second?.id}"] > .ink path`)).toBeVisible();
  await expect(page.getByLabel('Include what was drawn')).toBeHidden();
});

test('where storage is forbidden, a window that is loaded anew asks the other one', inAll, async ({ page }) => {
  await forbidStorage(page.context());
  const { presenter, stage } = await twoWindows(page);
  await hold(presenter, 'd', 'pen');
  await draw(presenter, picture(presenter));
  await expect(lines(stage)).toHaveCount(1);
  await stage.reload();
  await stage.locator('html[data-ready]').waitFor();
  await expect(lines(stage)).toHaveCount(1);
});

test('what was drawn is in the overview, and on the next slide of the presenter', inAll, async ({ page }) => {
  const { presenter, stage } = await twoWindows(page);
  // Before a section's first slide its section title is what comes next.
  const before = lesson.findIndex(({ section }, index) => lesson[index + 1]?.section === section);
  const next = lesson[before + 1];
  await goTo(stage, next?.id);
  await expect(heading(stage)).toHaveText(next?.title ?? '');
  await hold(stage, 'd', 'pen');
  await draw(stage, slides(stage));
  await expect(lines(presenter)).toHaveCount(1);
  await goTo(stage, lesson[before]?.id);
  await expect(presenter.locator('.presenter-next .slide > .ink path')).toBeVisible();
  await stage.keyboard.press('o');
  await expect(stage.locator(`.overview [data-place-of="${next?.id}"] .ink path`)).toBeVisible();
  await expect(stage.locator('.overview .ink path')).toHaveCount(1);
  await stage.keyboard.press('Escape');
  await stage.keyboard.press('PageDown');
  await stage.keyboard.press('x');
  await stage.keyboard.press('o');
  await expect(stage.locator('.overview .ink path')).toHaveCount(0);
});

import { inAll } from '../tags.ts';
import { quizzes } from './exercise-rooms.ts';
import { expect, openStage, test, turnTo } from './site.ts';
import { twoWindows } from './two-windows.ts';

for (const [width, height] of [
  [1024, 768],
  [1280, 720],
] as const)
  test(
    `the options of every exercise stand whole at ${width} × ${height}, and the answer to a card`,
    inAll,
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      const openers = '.try:not([hidden]) [data-exercise]';
      await openStage(page);
      const places = await page.locator(openers).evaluateAll((all) =>
        all.map((each) => ({
          slide: each.closest('section')?.id ?? '',
          id: each.getAttribute('data-exercise') ?? '',
        })),
      );
      expect(places.length).toBeGreaterThanOrEqual(quizzes.length);
      for (const { slide, id } of places) {
        await openStage(page, slide);
        await page.locator(`section.present [data-exercise="${id}"]`).click();
        const dialog = page.locator('.exercise-dialog[open]');
        await expect(dialog.locator('[data-on]')).toBeVisible();
        expect(await dialog.evaluate(behindBar, '.options, summary'), `${slide} ${id}`).toBe(0);
        const options = dialog.locator('[data-form="cards"] .question:not([hidden]) .option-text');
        if ((await options.count()) > 0) {
          await options.first().click();
          await expect(dialog.locator('.settled')).toBeVisible();
          expect(await dialog.evaluate(behindBar, '.answer'), `the answer of ${id}`).toBe(0);
        }
        await dialog.getByRole('button', { name: 'Close' }).click();
      }
    },
  );

/** How many parts of an exercise end behind the bar that stands at its foot. */
function behindBar(dialog: Element, parts: string): number {
  const bar = dialog.querySelector('.exercise-bar')?.getBoundingClientRect().top ?? 0;
  const shown = [...dialog.querySelectorAll(parts)].filter((part) => part.checkVisibility());
  return shown.filter((part) => part.getBoundingClientRect().bottom > bar + 1).length;
}

test(
  'a board that is compared over its slide tells one answer at a time, to a clicker too',
  inAll,
  async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    for (const { slide, quiz } of quizzes.filter(({ quiz }) => quiz.form === 'board')) {
      await openStage(page, slide);
      await page.locator(`section.present button[data-exercise="${quiz.id}"]`).click();
      const dialog = page.locator('.exercise-dialog[open]');
      await expect(dialog.locator('[data-on]')).toBeVisible();
      // Before there is anything to tell, a clicker leads out of it.
      for (let press = 0; press < 2 && (await dialog.isVisible()); press++) await page.keyboard.press('PageDown');
      await expect(dialog).toHaveCount(0);
      await page.locator(`section.present button[data-exercise="${quiz.id}"]`).click();
      await dialog.getByRole('button', { name: 'Compare with the sources' }).click();
      const told = dialog.locator('.question', { has: page.locator('.answer:visible') });
      const rows = dialog.locator('.question');
      for (const [at, { id }] of quiz.questions.entries()) {
        await expect(told).toHaveCount(1);
        await expect(told).toHaveAttribute('data-question', id);
        // Every box is marked, and nearly all of them are seen at once.
        await expect(rows.locator('.found')).toHaveCount(quiz.questions.flatMap(({ answer }) => answer).length);
        if (at < quiz.questions.length - 1) await page.keyboard.press('PageDown');
      }
      const over = await dialog.evaluate((element) => element.scrollHeight / element.clientHeight);
      expect(over, quiz.id).toBeLessThan(1.25);
      await rows.first().locator('.ask').click();
      await expect(told).toHaveAttribute('data-question', quiz.questions[0]?.id ?? '?');
      await page.keyboard.press('Escape');
    }
  },
);

test(
  'on the stage a board names its answers once, above the boxes that a screen reader names each',
  inAll,
  async ({ page }) => {
    const boards = quizzes.filter(({ quiz }) => quiz.form === 'board');
    expect(boards.length).toBeGreaterThan(0);
    for (const { slide, quiz } of boards) {
      await openStage(page, slide);
      await page.locator(`section.present [data-exercise="${quiz.id}"]`).click();
      const board = page.locator('.exercise-dialog[open] [data-on]');
      const names = quiz.questions[0]?.options.map(({ text }) => text) ?? [];
      await expect(board.locator('.board-heads span')).toHaveText(names);
      for (const { id } of quiz.questions) {
        const row = board.locator(`[data-question="${id}"]`);
        for (const [column, name] of names.entries()) {
          const box = row.getByRole('button', { name, exact: true });
          const [head, below] = [
            await board.locator('.board-heads span').nth(column).boundingBox(),
            await box.boundingBox(),
          ];
          expect(Math.abs(middle(head) - middle(below)), `${quiz.id} ${id} ${name}`).toBeLessThan(2);
          expect(below?.height).toBeGreaterThanOrEqual(44);
        }
      }
      await page.setViewportSize({ width: 640, height: 720 });
      await expect(board.locator('.board-heads')).toBeHidden();
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.keyboard.press('Escape');
    }
  },
);

const middle = (box: { x: number; width: number } | null) => (box ? box.x + box.width / 2 : Number.NaN);

test(
  'what compares a board stands in the presenter before its many boxes, and what leads through its answers',
  inAll,
  async ({ page }) => {
    const { presenter, stage } = await twoWindows(page, 'presenter/');
    const board = quizzes.find(({ quiz }) => quiz.kind === 'grid');
    await turnTo(stage, board?.slide ?? '?');
    await expect(presenter.locator('.presenter-now .slide').first()).toHaveAttribute('data-slide', board?.slide ?? '?');
    const title = board?.quiz.title ?? '?';
    await presenter.locator('.shown-ways button', { hasText: title }).click();
    const controls = presenter.locator('.shown-controls button');
    await expect(controls.first()).toBeVisible();
    const says = await controls.allTextContents();
    const boxes = says.findIndex((each) => each.includes(':'));
    expect(boxes).toBeGreaterThan(0);
    expect(says.slice(0, boxes)).toContain('Compare with the sources');
    await controls.filter({ hasText: 'Compare with the sources' }).click();
    await controls.filter({ hasText: /^Next row$/ }).click();
    await expect(stage.locator('dialog[open] .answer:visible')).toHaveCount(1);
    await expect(stage.locator('dialog[open] .question').nth(1).locator('.answer')).toBeVisible();
  },
);

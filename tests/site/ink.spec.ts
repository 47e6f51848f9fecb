import type { Locator } from '@playwright/test';
import { inAll } from '../tags.ts';
import { bar, draw, hold, lines, picture, slides } from './ink.ts';
import { expect, goTo, open, openStage, test } from './site.ts';
import { heading, lesson, middle, place, twoWindows } from './two-windows.ts';

// Pen, pointer, spotlight and curtain, from the class's window and from the teacher's.

const [, second, third] = lesson;

test('what the teacher draws is on the class’s slide, in the same place, and on no other', async ({ page }) => {
  const { presenter, stage, wrong } = await twoWindows(page);
  // By its address: a press would stand at the title of its section first.
  await goTo(stage, second?.id);
  await expect(heading(stage)).toHaveText(second?.title ?? '');
  await hold(presenter, 'd', 'pen');
  await expect(bar(presenter).locator('.ink-mode')).toHaveText('Pen · D or Esc to stop');
  await draw(presenter, picture(presenter), 0.25);
  await expect(lines(stage)).toHaveCount(1);
  const share = (line: Locator, room: Locator) =>
    Promise.all([line.boundingBox(), room.boundingBox()]).then(
      ([a, b]) => ((a?.y ?? 0) - (b?.y ?? 0)) / (b?.height ?? 1),
    );
  expect(await share(lines(stage), slides(stage))).toBeCloseTo(await share(lines(presenter), picture(presenter)), 2);
  await goTo(stage, third?.id);
  await expect(heading(stage)).toHaveText(third?.title ?? '');
  await expect(lines(stage)).toHaveCount(0);
  await expect(lines(presenter)).toHaveCount(0);
  // The pen was put down with its slide.
  await expect(presenter.locator('html')).not.toHaveAttribute('data-ink');
  await goTo(stage, second?.id);
  await expect(lines(stage)).toHaveCount(1);
  await expect(lines(presenter)).toHaveCount(1);
  expect(wrong).toEqual([]);
});

test('either window draws, takes back and wipes for both, and finds it all again when loaded anew', async ({
  page,
}) => {
  const { presenter, stage } = await twoWindows(page);
  await hold(stage, 'd', 'pen');
  await draw(stage, slides(stage), 0.4);
  await draw(stage, slides(stage), 0.6);
  await expect(lines(presenter)).toHaveCount(2);
  await presenter.keyboard.press('u');
  await expect(lines(stage)).toHaveCount(1);
  for (const window of [stage, presenter]) {
    await window.reload();
    await window.locator('html[data-ready]').waitFor();
    await expect(lines(window)).toHaveCount(1);
  }
  await presenter.keyboard.press('x');
  await expect(lines(stage)).toHaveCount(0);
  await stage.keyboard.press('u');
  await expect(lines(presenter)).toHaveCount(1);
});

test(
  'a clicker and black work while the pen is held; the pen presses no button and turns no slide',
  inAll,
  async ({ page }) => {
    await open(page, `present/?lesson=${middle}`);
    await hold(page, 'd', 'pen');
    await page.keyboard.press('b');
    await expect(page.locator('.reveal')).toHaveClass(/paused/);
    await page.keyboard.press('b');
    await expect(page.locator('.reveal')).not.toHaveClass(/paused/);
    const way = page.locator('section.present .try button').first();
    const box = await way.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    await expect(lines(page)).toHaveCount(1);
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    await expect(place(page)).toHaveText(/^1 /);
    await page.keyboard.press('PageDown');
    await expect(place(page)).toHaveText(/^2 /);
    await expect(page.locator('html')).not.toHaveAttribute('data-ink');
  },
);

test('what is drawn on the title of a section goes with the title and comes back with it', inAll, async ({ page }) => {
  await open(page, 'present/');
  const sectionTitle = page.locator('section.present .section-title');
  for (let step = 0; step < 40 && !(await sectionTitle.isVisible()); step++) await page.keyboard.press('PageDown');
  await hold(page, 'd', 'pen');
  await draw(page, slides(page));
  await expect(lines(page)).toHaveCount(1);
  await page.keyboard.press('PageDown');
  await expect(sectionTitle).toBeHidden();
  await expect(lines(page)).toHaveCount(0);
  await page.keyboard.press('PageUp');
  await expect(lines(page)).toHaveCount(1);
});

test('the pen is put down before the curtain is lifted, and keys lead the spotlight', inAll, async ({ page }) => {
  await open(page, `present/?lesson=${middle}`);
  await hold(page, 'v', 'curtain');
  await hold(page, 'd', 'pen');
  await draw(page, slides(page), 0.1);
  await expect(lines(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(bar(page).locator('.ink-mode')).toHaveText('Curtain · V or Esc to stop');
  await page.keyboard.press('Escape');
  await expect(page.locator('.curtain')).toBeHidden();
  await hold(page, 'w', 'spotlight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.locator('.ink-ring')).toHaveAttribute('cx', '680');
  await expect(place(page)).toHaveText(/^1 /);
});

test('a pen that the keyboard takes from the stage’s bar leaves the focus on the pen', inAll, async ({ page }) => {
  await openStage(page, second?.id);
  const button = page.locator('.stage-bar [data-does="pen"]');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(bar(page).locator('[data-ink-does="pen"]')).toBeFocused();
});

test(
  'in the teacher’s window the keyboard goes from a tool into its bar, and back when it is done',
  inAll,
  async ({ page }) => {
    await open(page, 'presenter/');
    await page.locator('.presenter-pen summary').press('Enter');
    const pen = bar(page).locator('[data-ink-does="pen"]');
    await pen.press('Enter');
    await bar(page).getByRole('button', { name: 'Done' }).press('Enter');
    await expect(pen).toBeFocused();
  },
);

test('spotlight, pointer and curtain', inAll, async ({ page }) => {
  const { presenter, stage } = await twoWindows(page);

  await test.step('the pointer of the teacher is a dot on the class’s screen that leaves nothing', async () => {
    await hold(presenter, 'l', 'pointer');
    const box = await picture(presenter).boundingBox();
    await presenter.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 40);
    await expect(stage.locator('.ink-dot')).toBeVisible();
    await presenter.keyboard.press('Escape');
    await expect(stage.locator('.ink-dot')).toBeHidden();
    await expect(lines(stage)).toHaveCount(0);
  });
  await test.step('spotlight and curtain stand in both windows and go with Escape or with the slide', async () => {
    const ring = stage.locator('.ink-ring');
    await hold(presenter, 'w', 'spotlight');
    const box = await picture(presenter).boundingBox();
    await presenter.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 4, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect(ring).toHaveAttribute('cx', /^3(19|20|21)$/);
    await presenter.keyboard.press('Escape');
    await expect(ring).toHaveAttribute('r', '0');
    await hold(presenter, 'v', 'curtain');
    const edge = stage.getByRole('slider', { name: 'Edge of the curtain' });
    await expect(edge).toHaveAttribute('aria-valuenow', '81');
    await presenter.keyboard.press('ArrowDown');
    await expect(edge).toHaveAttribute('aria-valuenow', '76');
    await edge.hover();
    await stage.mouse.down();
    await stage.mouse.move(640, 700);
    await stage.mouse.up();
    await expect(presenter.getByRole('slider')).not.toHaveAttribute('aria-valuenow', '76');
    await expect(edge).toHaveAttribute('aria-valuenow', /^\d$/);
    await stage.keyboard.press('Escape');
    await expect(edge).toBeHidden();
    await expect(presenter.locator('.curtain')).toBeHidden();
    await expect(stage.locator('#overview-panel')).toBeHidden();
    await hold(stage, 'v', 'curtain');
    await stage.keyboard.press('PageDown');
    await expect(heading(stage)).toHaveText(second?.title ?? '');
    await expect(edge).toBeHidden();
  });
});

test('while a stylus is at work a palm draws nothing, and what it had begun is gone', inAll, async ({ page }) => {
  const { presenter, stage } = await twoWindows(page);
  await hold(stage, 'd', 'pen');
  // No mouse of the test’s own has these kinds; the surface is told of them as a browser would tell it.
  const does = (type: string, kind: 'pen' | 'touch', x: number) =>
    stage.locator('.ink-surface').evaluate(
      (surface, [type, kind, x]) => {
        surface.setPointerCapture = () => {};
        surface.dispatchEvent(
          new PointerEvent(type, {
            pointerType: kind,
            pointerId: kind === 'pen' ? 7 : 8,
            isPrimary: true,
            bubbles: true,
            cancelable: true,
            clientX: x,
            clientY: 300,
            pressure: 0.6,
          }),
        );
      },
      [type, kind, x] as const,
    );
  await does('pointerdown', 'touch', 200);
  await does('pointermove', 'touch', 260);
  await expect(lines(stage)).toHaveCount(1);
  await does('pointerdown', 'pen', 400);
  await does('pointermove', 'touch', 280);
  await does('pointermove', 'pen', 460);
  // The palm leaves first; the stylus goes on.
  await does('pointerup', 'touch', 280);
  await does('pointermove', 'pen', 620);
  await does('pointerup', 'pen', 620);
  await does('pointerdown', 'touch', 300);
  await does('pointermove', 'touch', 700);
  await does('pointerup', 'touch', 700);
  await expect(lines(stage)).toHaveCount(1);
  const { x = 0, width = 0 } = (await lines(stage).boundingBox()) ?? {};
  expect(x).toBeGreaterThan(380);
  expect(width).toBeGreaterThan(200);
  await expect(lines(presenter)).toHaveCount(1);
  // Put down and taken up again, the pen is a finger’s too.
  await stage.keyboard.press('Escape');
  await hold(stage, 'd', 'pen');
  await does('pointerdown', 'touch', 200);
  await does('pointermove', 'touch', 300);
  await does('pointerup', 'touch', 300);
  await expect(lines(stage)).toHaveCount(2);
});

// What a class sees on its own screen while a presenter leads it: letters that the back row reads, and nothing of the teacher's.
import type { Page } from '@playwright/test';
import { blocksNamed } from '#deck/body.ts';
import { tasksOf } from '#deck/lesson.ts';
import { deck } from './deck.ts';
import { expect, test, turnTo } from './site.ts';
import { lesson, middle, twoWindows } from './two-windows.ts';

/** The smallest letters on a slide of 720 px, and of the line of its sources. */
const [least, ofSources] = [24, 18];

/** The words that are painted smaller than they may be, with their size, and all that can be pressed. */
const faults = (stage: Page) =>
  stage.evaluate(
    ([least, ofSources]) => {
      const isSeen = (element: Element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const isInside = right > 1 && bottom > 1 && left < innerWidth && top < innerHeight && right - left > 1;
        return isInside && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      };
      /** What a px of an element is on the screen. */
      const scaleOf = (element: Element): number => {
        if (element instanceof SVGGraphicsElement) return Math.abs(element.getScreenCTM()?.a ?? 1);
        const block = element.closest<HTMLElement>('section.slide, dialog, pair-countdown');
        return block ? block.getBoundingClientRect().width / block.offsetWidth : 1;
      };
      const small = new Set<string>();
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (words.nextNode()) {
        const { parentElement: element, textContent: text } = words.currentNode;
        if (!element || !text?.trim() || element.closest('.out-of-sight, script, style') || !isSeen(element)) continue;
        const px = Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element);
        if (px < (element.closest('.slide footer') ? ofSources : least) - 0.1)
          small.add(`${px.toFixed(1)} ${text.trim()}`);
      }
      const pressed = [...document.querySelectorAll('button:not(.option-text), input, summary, .try')].filter(isSeen);
      return [...small, ...pressed.map((each) => each.textContent || each.tagName)];
    },
    [least, ofSources] as const,
  );

test('on no step of a lesson, with or without its task and its time, are letters too small, or does anything of the teacher’s stand', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 1280, height: 720 });
  const { presenter, stage } = await twoWindows(page);
  await stage.setViewportSize({ width: 1280, height: 720 });
  await stage.emulateMedia({ reducedMotion: 'reduce' });
  for (const { id } of lesson) {
    await turnTo(stage, id);
    const steps = await stage.locator('section.present .fragment').count();
    for (let step = 0; step <= steps; step++) {
      await expect(stage.locator('section.present .fragment.visible')).toHaveCount(step);
      await expect.poll(() => faults(stage), `${id}, step ${step}`).toEqual([]);
      if (step < steps) await stage.keyboard.press('ArrowRight');
    }
    for (const { title } of tasksOf(deck).filter((task) => task.slide === id && task.lesson === middle)) {
      await stage.keyboard.press('k');
      await expect(stage.locator('#task-title')).toHaveText(title);
      // The presenter starts its time.
      const start = presenter.locator('.shown-controls').getByRole('button', { name: /^Start/ });
      for (const timed of [false, true]) {
        if (timed) await start.first().click();
        await expect.poll(() => faults(stage), `${id}, ${title}`).toEqual([]);
      }
      await stage.keyboard.press('k');
      await expect(stage.locator('#task-panel')).toBeHidden();
      await expect.poll(() => faults(stage), `${id} with its time alone`).toEqual([]);
      await presenter.getByRole('button', { name: 'Stop', exact: true }).click();
      await expect(stage.locator('pair-countdown')).toBeHidden();
    }
  }
});

test('exercises that the presenter opens show the class what it answers, and no button; without a presenter their way out is back', async ({
  page,
}) => {
  const { presenter, stage } = await twoWindows(page);
  const asked = lesson.flatMap(({ id, body }) =>
    blocksNamed(body, 'Exercise').map(({ props }) => ({ id, is: props.id })),
  );
  expect(asked.length).toBeGreaterThan(2);
  let last = '';
  for (const { id, is } of asked) {
    if (last) await stage.keyboard.press('Escape');
    await turnTo(stage, id);
    await expect(stage.locator('.try:visible')).toHaveCount(0);
    const way = stage.locator(`section.present .try:not([hidden]) [data-exercise="${is}"]`);
    if ((await way.count()) === 0) continue;
    await way.evaluate((button: HTMLElement) => button.click());
    const dialog = stage.locator(`dialog[open]#exercise-${is}`);
    await expect(dialog.locator('[data-on]')).toBeVisible();
    await expect(dialog.locator('button:not(.option-text):visible, input[type="number"]:visible')).toHaveCount(0);
    await expect(dialog).not.toContainText('chosen nothing');
    // The presenter presses them.
    await expect(presenter.locator('.shown-controls').getByRole('button', { name: 'Back to the slide' })).toBeVisible();
    last = `dialog[open]#exercise-${is}`;
  }
  await expect(stage.locator(last)).toBeVisible();
  await presenter.goto('about:blank');
  await expect(stage.locator(last).getByRole('button', { name: 'Close', exact: true })).toBeVisible();
});

test('vote and ticket come before the steps that would answer them: Next of the presenter opens each, closes it and only then leads on', async ({
  page,
}) => {
  const { presenter, stage } = await twoWindows(page);
  const ticket = tasksOf(deck).find((task) => task.isFirst && task.lesson === middle);
  await turnTo(stage, ticket?.slide ?? '');
  const next = presenter.getByRole('button', { name: 'Next', exact: true }).last();
  const steps = stage.locator('section.present .fragment.visible');
  // The vote is on the slide of the ticket.
  const vote = stage.locator('dialog[open] exercise-vote');
  await next.click();
  await expect(vote).toBeVisible();
  await next.click();
  await expect(vote).toBeHidden();
  await next.click();
  await expect(stage.locator('#task-title')).toHaveText(ticket?.title ?? '?');
  await expect(steps).toHaveCount(0);
  await next.click();
  await expect(stage.locator('#task-panel')).toBeHidden();
  await expect(steps).toHaveCount(0);
  await next.click();
  await expect(steps).toHaveCount(1);
});

import type { Locator, Page } from '@playwright/test';
import { blocksNamed } from '#deck/body.ts';
import { tasksOf } from '#deck/lesson.ts';
import { presenterWords, screenWords } from '#words/index.ts';
import { inAll, restInAll } from '../tags.ts';
import { deck } from './deck.ts';
import { hero, slideOf } from './explorer.ts';
import { each, expect, goTo, open, test } from './site.ts';
import { lesson, middle, place, pressInRoom, twoWindows } from './two-windows.ts';

// The teacher's window: what it opens on the class's screen, and whether it can be read where it is used.

const notes = (slide: string) => `[data-notes-of="${slide}"]`;
const onSlide = (block: string) =>
  lesson.find(({ body }) => body.some((piece) => piece.type === 'block' && piece.name === block))?.id;

test('what it opens stands on the class’s screen', async ({ page }) => {
  const { presenter, stage } = await twoWindows(page);

  await test.step('it opens exercises, the tools of a diagram and sources on the class’s screen, and shows what is open there', async () => {
    await goTo(stage, onSlide('Exercise'));
    await presenter.getByRole('button', { name: 'Ask', exact: true }).click();
    await expect(stage.locator('dialog[open] exercise-vote, dialog[open] exercise-quiz')).toBeVisible();
    const title = (await stage.locator('dialog[open] h2').textContent()) ?? '';
    await expect(presenter.locator('.shown-says')).toContainText(title);
    const card = presenter.locator('.presenter-card');
    for (const shown of await each(stage.locator('dialog[open] :is(h2, .ask, .option-text)').filter({ visible: true })))
      await expect(card).toContainText((await shown.textContent())?.trim() ?? '?');
    await presenter.locator('.shown-controls').getByRole('button', { name: 'Back to the slide' }).click();
    await expect(stage.locator('dialog[open]')).toHaveCount(0);
    await expect(card).toBeHidden();
    await goTo(stage, onSlide('Diagram'));
    await presenter.getByRole('button', { name: 'Explore the diagram' }).click();
    await presenter.locator('.shown-controls').getByRole('button', { name: 'Predict' }).click();
    await expect(stage.locator('.tool-panel:visible')).toContainText('?');
    await presenter.locator('.shown-controls').getByRole('button', { name: 'Back to the slide' }).last().click();
    await pressInRoom(presenter, 'Sources');
    await expect(stage.locator('#sources-panel')).toBeVisible();
  });
  await test.step('a slide whose picture is a diagram names its sources', async () => {
    await stage.keyboard.press('Escape');
    await expect(stage.locator('dialog[open]')).toHaveCount(0);

    await goTo(stage, onSlide('Diagram'));
    await expect(presenter.getByRole('tab', { name: /^Sources \(\d\d\)$/ })).toBeVisible();
  });
  await test.step('a key opens the task of a slide on the class’s screen, and closes it', async () => {
    const [task] = deck.teach.plans.find(({ minutes }) => minutes === middle)?.rows.filter(({ task }) => task) ?? [];
    await goTo(stage, task?.slide);
    await expect(presenter.locator('.shown-ways [data-task]').first()).toBeVisible();
    await presenter.keyboard.press('k');
    await expect(stage.locator('#task-panel')).toBeVisible();
    // This window has heard of it.
    const title = (await stage.locator('#task-title').textContent()) ?? '?';
    await expect(presenter.locator('.shown-says')).toContainText(title);
    await presenter.keyboard.press('k');
    await expect(stage.locator('#task-panel')).toBeHidden();
  });
  await test.step('a task with its minutes, text size and hands open from the presenter; a countdown that runs is seen there', async () => {
    const task = tasksOf(deck).findLast((each) => each.lesson === middle);
    await goTo(stage, task?.slide);
    await presenter.getByRole('button', { name: task?.title ?? '?' }).click();
    for (const line of task?.lines ?? [])
      for (const window of [stage.locator('#task-panel'), presenter.locator('.presenter-card')])
        await expect(window.getByText(line)).toBeVisible();
    await presenter.locator('.shown-controls').getByRole('button', { name: /min/ }).click();
    await expect(presenter.locator('.countdown-left')).toHaveText(/^\d:\d\d$/);
    await presenter.locator('.shown-controls').getByRole('button', { name: 'Back to the slide' }).click();
    await pressInRoom(presenter, 'Text size and room');
    await expect(stage.locator('#room-panel')).toBeVisible();
  });
});

test(
  'a board of questions can be answered and compared from here: each button says what it answers',
  inAll,
  async ({ page }) => {
    const { presenter, stage } = await twoWindows(page, 'presenter/');
    const grid = [...deck.exercises.values()].find(({ kind }) => kind === 'grid');
    if (grid?.kind !== 'grid') throw new Error('no board in this deck');
    const slide = deck.slides.find(({ body }) =>
      blocksNamed(body, 'Exercise').some(({ props }) => props.id === grid.id),
    );
    await goTo(stage, slide?.id);
    await presenter.getByRole('button', { name: `Exercise: ${grid.title}` }).click();
    const controls = presenter.locator('.shown-controls');
    // Its boxes are many, and stand in a fold.
    await presenter.locator('.shown-parts > summary').click();
    const last = grid.questions.at(-1);
    const [option] = last?.options ?? [];
    await controls.getByRole('button', { name: `${last?.ask}: ${option?.text}` }).click();
    const row = stage.locator('dialog[open] .question').last();
    await expect(row.getByRole('button', { name: option?.text })).toHaveAttribute('aria-pressed', 'true');
    await expect(row).toBeInViewport();
    await controls.getByRole('button', { name: 'Compare' }).click();
    // One answer after the other comes with Next, before the next slide.
    await expect(row.locator('.answer > p')).not.toBeInViewport();
    for (const [index] of grid.questions.entries()) {
      await expect(stage.locator('dialog[open] .question').nth(index).locator('.answer > p')).toBeInViewport();
      await presenter.keyboard.press('PageDown');
    }
  },
);

test('notes on the class’s own screen', async ({ page }) => {
  const { presenter, stage } = await twoWindows(page);

  await test.step('beside a teacher’s window the class’s screen asks once before it shows the notes', async () => {
    await goTo(stage, onSlide('Diagram'));
    await expect(presenter.getByRole('button', { name: 'Explore the diagram' })).toBeVisible();

    await stage.keyboard.press('s');
    await expect(stage.locator('#stage-notice')).toContainText('The class can see this screen');
    await expect(stage.locator('#notes-drawer')).toBeHidden();
    await stage.keyboard.press('s');
    await expect(stage.locator('#notes-drawer')).toBeVisible();
  });
  await test.step('notes that a key has opened on the class’s own screen are told of, and can be put away from here', async () => {
    await expect(stage.locator('#notes-drawer')).toBeVisible();
    await expect(presenter.locator('.shown-says')).toContainText('Notes for the teacher');
    // What cannot be opened meanwhile is not offered.
    await expect(presenter.getByRole('button', { name: 'Explore the diagram' })).toBeHidden();
    await presenter.getByRole('button', { name: 'Hide notes' }).click();
    await expect(stage.locator('#notes-drawer')).toBeHidden();
    await expect(presenter.getByRole('button', { name: 'Explore the diagram' })).toBeVisible();
  });
});

test('a lesson that begins with an exercise runs from there', inAll, async ({ page }) => {
  await page.clock.install();
  const { presenter, stage } = await twoWindows(page);
  await presenter.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(stage.locator('dialog[open]')).toBeVisible();
  await presenter.clock.fastForward(4 * 60_000);
  await expect(presenter.locator('.clock')).toHaveText(/^4:/);
});

test('at 1366 × 768 a slide has at most sixteen controls and its notes whole; fields for hands stand where there is a vote', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const { presenter, stage } = await twoWindows(page);
  for (const { id, body } of lesson) {
    await goTo(stage, id);
    await expect(presenter.locator(notes(id))).toBeVisible();
    const seen = await presenter.evaluate(() => {
      const controls = [...document.querySelectorAll('button, a[href], input, select, summary')].filter(
        (each) => each.checkVisibility() && !each.closest('[inert]') && each.getBoundingClientRect().top < innerHeight,
      );
      const room = document.querySelector('.notes-room');
      return { controls: controls.length, over: (room?.scrollHeight ?? 99) - (room?.clientHeight ?? 0) };
    });
    // The last slide offers the end of the class as well.
    expect(seen.controls, id).toBeLessThanOrEqual(id === lesson.at(-1)?.id ? 17 : 16);
    expect(seen.over, id).toBeLessThanOrEqual(0);
    const vote = blocksNamed(body, 'Exercise').some(({ props }) => deck.exercises.get(props.id ?? '')?.kind === 'vote');
    await expect(presenter.getByLabel('Hands for A')).toBeVisible({ visible: vote });
  }
});

test('at 1366 × 625 the notes of every slide can be read without a mouse', inAll, async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 625 });
  await open(page, `presenter/?lesson=${middle}`);
  const room = page.locator('.notes-room');
  for (const [index, { id }] of lesson.entries()) {
    await expect(page.locator(notes(id))).toBeVisible();
    const seen = await room.evaluate((box) => box.clientHeight / box.scrollHeight);
    expect(seen, id).toBeGreaterThan(0.8);
    expect(await room.evaluate((box) => box.scrollTop), id).toBe(0);
    const atTop = seen < 1 && (await edge(room));
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
    expect(await room.evaluate((box) => box.scrollTop + box.clientHeight >= box.scrollHeight - 1), id).toBe(true);
    // An edge that fades says that there is more, until there is none.
    if (atTop) expect((await edge(room)).equals(atTop), id).toBe(false);
    if (index < lesson.length - 1) await goOn(page, lesson[index + 1]?.id ?? '');
  }
  const size = () =>
    page
      .locator('.note:visible p')
      .first()
      .evaluate((text) => getComputedStyle(text).fontSize);
  const before = Number.parseFloat(await size());
  await page.keyboard.press('+');
  expect(Number.parseFloat(await size())).toBeGreaterThan(before);
  await page.reload();
  expect(Number.parseFloat(await size())).toBeGreaterThan(before);
});

/** The foot of the notes beside their words, as it is painted. */
async function edge(room: Locator): Promise<Buffer> {
  const { x = 0, y = 0, height = 0 } = (await room.boundingBox()) ?? {};
  return room.page().screenshot({ clip: { x: x + 4, y: y + height - 20, width: 8, height: 18 } });
}

/** Steps on until a slide is reached. */
async function goOn(presenter: Page, slide: string): Promise<void> {
  for (let step = 0; step < 15 && !(await presenter.locator(notes(slide)).isVisible()); step++)
    await presenter.keyboard.press('PageDown');
}

for (const [index, width] of [390, 768].entries())
  test(`at ${width} px nothing lies over anything, and Next is at hand`, restInAll(index), async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page, `presenter/?lesson=${middle}`);
    await page.keyboard.press('PageDown');
    for (const top of [0, 600, 9999]) {
      await page.evaluate((to) => scrollTo(0, to), top);
      await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeInViewport({ ratio: 1 });
    }
    for (const button of await each(page.locator('.presenter-presses button')))
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const wrong = await page.evaluate(() => {
      const boxes = [
        ...document.querySelectorAll(
          '.presenter-pictures, .presenter-notes, .presenter-hands, .presenter-tabs, [role="tabpanel"]',
        ),
      ]
        .filter((part) => part.checkVisibility())
        .map((part) => part.getBoundingClientRect())
        .sort((a, b) => a.top - b.top);
      const over = boxes.some((box, index) => index > 0 && box.top < (boxes[index - 1]?.bottom ?? 0) - 1);
      return over || document.documentElement.scrollWidth > innerWidth;
    });
    expect(wrong).toBe(false);
  });

test('on one screen clock, pace and a field for hands stand beside the slide', async ({ page }) => {
  await open(page, `present/?lesson=${middle}&notes`);
  await page.keyboard.press('PageDown');
  await expect(page.locator('.drawer-clock')).toHaveText(new RegExp(`^0:0\\d of ${middle}:00 · ${middle} min left$`));
  await expect(page.locator('.drawer-pace')).not.toHaveText('');
  // The notes stand beside an exercise too, where the same key puts them away.
  await page.keyboard.press('PageUp');
  const notesBeside = page.locator('dialog[open] .notes-drawer');
  await page.locator('section.present button[data-exercise]').first().click();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await page.keyboard.press('s');
  await expect(notesBeside.locator('.note:visible').first()).toBeInViewport();
  const [exercise, drawer] = await Promise.all(
    ['dialog[open] h2', '.notes-drawer'].map((part) => page.locator(part).first().boundingBox()),
  );
  expect((exercise?.x ?? 0) + (exercise?.width ?? 0)).toBeLessThanOrEqual(drawer?.x ?? 0);
  await page.keyboard.press('s');
  await expect(page.locator('.notes-drawer')).toBeHidden();
  await page.keyboard.press('s');
  await page.keyboard.press('Escape');
  await expect(page.locator('main > .notes-drawer')).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.getByLabel('Hands for A').fill('11');
  await page.getByLabel('Hands for A').press('PageDown');
  await expect(place(page)).not.toHaveText(/^1 /);
});

test('a screen reader is told the slide', inAll, async ({ page }) => {
  await open(page, `presenter/?lesson=${middle}`);
  await goOn(page, lesson[1]?.id ?? '');
  await expect(page.locator('#announced')).toHaveText(`Slide 2 of ${lesson.length}: ${lesson[1]?.title}`);
});

test(
  'after a click on a tab the keys lead the slides on; a tab that is reached by keys has its arrows',
  inAll,
  async ({ page }) => {
    await open(page, `presenter/?lesson=${middle}`);
    const tab = (name: string) => page.locator(`[data-tab="${name}"]`);
    // One click after another: the first has the focus when the mouse comes to the second.
    await tab('sources').click();
    await tab('plan').click();
    // By arrow and by space bar, as often as the slides have steps.
    for (const key of ['ArrowRight', 'Space'])
      while (!(await page.locator('.presenter-place').textContent())?.startsWith(key === 'Space' ? '3 ' : '2 '))
        await page.keyboard.press(key);
    await expect(tab('plan')).toHaveAttribute('aria-selected', 'true');
    await tab('plan').blur();
    await tab('plan').focus();
    await page.keyboard.press('ArrowRight');
    await expect(tab('sources')).toHaveAttribute('aria-selected', 'true');
  },
);

test('while a lever is pulled, Next goes along it, from either window', inAll, async ({ page }) => {
  const { presenter, stage } = await twoWindows(page, 'presenter/');
  const slide = slideOf(hero.id);
  await goTo(stage, slide);
  await presenter.getByRole('button', { name: 'Explore the diagram' }).click();
  await presenter.locator('.shown-controls').getByRole('button', { name: 'Pull a lever' }).click();
  await stage.locator('.tool-panel .tool-row button').first().click();
  const step = stage.locator('.tool-panel .tool-title small');
  await expect(step).toHaveText(/^Step 1 /);
  await expect(presenter.locator('.next-step')).toHaveText(presenterWords.nextWithin(screenWords.arrow));
  // There is one Next and one Back in the window: locators of two would fail.
  await presenter.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(step).toHaveText(/^Step 2 /);
  await stage.keyboard.press('PageDown');
  await expect(step).toHaveText(/^Step 3 /);
  await presenter.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(step).toHaveText(/^Step 2 /);
  await expect(stage.locator('section.present')).toHaveId(slide);
});

test('of several screens of a class the one that moved last stands first', inAll, async ({ page }) => {
  const [early, late] = [await page.context().newPage(), await page.context().newPage()];
  for (const stage of [late, early]) await open(stage, 'present/');
  const first = page.locator('#which-stage option').first();
  for (const [stage, at] of [
    [early, 3],
    [late, 6],
    [early, 8],
  ] as const) {
    await goTo(stage, deck.slides[at]?.id);
    await expect(place(stage)).toHaveText(new RegExp(`^${at + 1} `));
    // A teacher's window that comes now asks both: which answers first says nothing.
    await open(page, 'presenter/');
    await expect(page.locator('#which-stage option')).toHaveCount(2);
    await expect(first).toContainText(new RegExp(`slide ${at + 1}$`));
    await page.goto('about:blank');
  }
});

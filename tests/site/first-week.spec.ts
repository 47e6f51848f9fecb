import { blocksNamed } from '#deck/body.ts';
import { tasksOf } from '#deck/lesson.ts';
import { inAll } from '../tags.ts';
import { deck } from './deck.ts';
import { votes } from './exercise-rooms.ts';
import { expect, goTo, open, test, turnTo } from './site.ts';
import { lengths, lesson, middle, twoWindows } from './two-windows.ts';

// What a teacher runs into in the first week with it, besides what room, desk and clicker tests hold.

test('the notes of a slide say what the class does there, and name its exercise', async ({ page }) => {
  for (const { minutes, rows } of deck.teach.plans) {
    await open(page, `presenter/?lesson=${minutes}`);
    for (const { slide, does, exercise } of rows) {
      const said = page.locator(`[data-notes-of="${slide}"] [data-lesson-of="${minutes}"]`);
      await expect(said, `${minutes}: ${does}`).toContainText(does);
      if (exercise) await expect(said).toContainText(deck.exercises.get(exercise)?.title ?? '?');
      for (const other of lengths.filter((each) => each !== minutes))
        await expect(page.locator(`[data-notes-of="${slide}"] [data-lesson-of="${other}"]:not([hidden])`)).toHaveCount(
          0,
        );
    }
  }
});

test('who starts the time of a task by key goes on at the time, as its button is gone', inAll, async ({ page }) => {
  const task = tasksOf(deck).find((each) => each.lesson === middle);
  await open(page, `present/?lesson=${middle}#/${task?.slide}`);
  await page.keyboard.press('k');
  await page.locator('#task-panel [data-task-minutes]:visible').press('Enter');
  await expect(page.locator('pair-countdown').getByRole('button', { name: 'Pause' })).toBeFocused();
});

test('at 1366 × 768 all fields of a vote and their button are seen without scrolling', inAll, async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const { presenter, stage } = await twoWindows(page);
  for (const letter of ['A', 'B', 'C', 'D'])
    await expect(presenter.getByLabel(`Hands for ${letter}`)).toBeInViewport({ ratio: 1 });
  // Whoever counts reads what the letters stand for.
  await expect(presenter.locator('.tally-options')).toHaveText(/^A · .+, B · .+/);
  await expect(presenter.getByRole('button', { name: 'Ask', exact: true })).toBeInViewport({ ratio: 1 });
  await goTo(stage, lesson.at(-1)?.id);
  await expect(presenter.locator('.shown-ways button').first()).toBeInViewport({ ratio: 1 });
});

test('on one screen the notes are as large as the teacher sets them', inAll, async ({ page }) => {
  await open(page, `present/?lesson=${middle}&notes`);
  const size = () =>
    page
      .locator('#notes-drawer .note:visible p')
      .first()
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  const before = await size();
  await page.locator('#notes-drawer').getByRole('button', { name: 'A+' }).click();
  expect(await size()).toBeGreaterThan(before);
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  expect(await size()).toBeGreaterThan(before);
});

test('a bell rings once when pair work is over, and not where it is switched off', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-25T09:00:00') });
  await page.addInitScript(() => {
    const Sound = AudioContext;
    window.AudioContext = class extends Sound {
      constructor() {
        super();
        document.documentElement.dataset.rung = String(Number(document.documentElement.dataset.rung ?? 0) + 1);
      }
    };
  });
  await open(page, 'present/');
  const minute = async () => {
    await page.keyboard.press('m');
    await page.getByRole('button', { name: '1 min', exact: true }).click();
    await page.clock.runFor(61_000);
    await expect(page.getByRole('timer')).toHaveText('Time is up');
  };
  await minute();
  await expect(page.locator('html')).toHaveAttribute('data-rung', '1');
  await page.keyboard.press('m');
  await page.getByLabel('Bell when time is up').uncheck();
  await page.keyboard.press('Escape');
  await minute();
  await expect(page.locator('html')).toHaveAttribute('data-rung', '1');
});

test(
  'after two hours’ sleep the clock stands where the class left it, in both windows, and nothing is urged',
  inAll,
  async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-25T09:00:00') });
    const { presenter, stage } = await twoWindows(page);
    await presenter.keyboard.press('PageDown');
    await page.clock.fastForward(60_000);
    await expect(presenter.locator('.clock')).toHaveText(/^1:0/);
    await page.clock.fastForward(2 * 60 * 60_000);
    await expect(presenter.locator('.clock')).toHaveText(/^1:0/);
    await expect(presenter.locator('.pace')).not.toContainText('time is up');
    expect(await presenter.locator('.offers button').count()).toBeLessThanOrEqual(2);
    // The next step goes on.
    await stage.keyboard.press('PageDown');
    await page.clock.fastForward(30_000);
    await expect(presenter.locator('.clock')).toHaveText(/^1:[3-5]/);
  },
);

test('what is to be tried says so where its script is kept away', inAll, async ({ browser }) => {
  const page = await browser.newPage();
  await page.route(/\/(elements|diagram-explorer)\.[^/]+\.js$/, (route) => route.abort());
  await open(page, `present/?lesson=${middle}#/${lesson[0]?.id}`);
  await page.getByRole('button', { name: /^Try it/ }).click();
  await expect(page.locator('dialog[open] .missing')).toContainText('couldn’t be loaded');
  await page.keyboard.press('Escape');
  const diagram = lesson.find(({ body }) => body.some((piece) => piece.type === 'block' && piece.name === 'Diagram'));
  await goTo(page, diagram?.id);
  await page.locator('.stage-bar [data-does="explore"]').evaluate((button: HTMLElement) => button.click());
  const missing = page.locator('section.present .missing');
  await expect(missing).toContainText('couldn’t be loaded');
  await expect(missing).toBeInViewport({ ratio: 1 });
  await page.close();
});

test('nothing of a slide is cut off in the presenter’s picture', inAll, async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const { presenter, stage } = await twoWindows(page);
  for (const { id } of lesson) {
    await goTo(stage, id);
    const slide = presenter.locator(`.presenter-now [data-slide="${id}"]`);
    await expect(slide).toBeVisible();
    const cut = await slide.evaluate((picture) => {
      const { right, bottom } = picture.getBoundingClientRect();
      const floor = picture.querySelector('footer')?.getBoundingClientRect().top ?? bottom;
      return [...picture.querySelectorAll('.slide-body :is(p, li, td, th, dt, dd)')]
        .filter((part) => part.checkVisibility() && !part.closest('.out-of-sight'))
        .filter((part) => part.getBoundingClientRect().right > right || part.getBoundingClientRect().bottom > floor + 1)
        .map(({ textContent }) => textContent);
    });
    expect(cut, id).toEqual([]);
  }
});

test('the class’s screen is a window of its own, and what to do with a mirrored display is said', async ({ page }) => {
  await open(page, `presenter/?lesson=${middle}`);
  await expect(page.locator('.screen-hint')).toContainText('Extend');
  const { stage } = await twoWindows(page);
  expect(await stage.evaluate(() => window.toolbar.visible)).toBe(false);
});

test(
  'a lesson starts under one name everywhere, without scrolling, and no other length stands beside it',
  inAll,
  async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    for (const path of ['', 'teach/']) {
      await open(page, path);
      for (const minutes of lengths) {
        const start = page.getByRole('link', { name: `Start the lesson of ${minutes} minutes` });
        await expect(start, `/${path}`).toBeInViewport({ ratio: 1 });
      }
    }
    await open(page, `teach/${middle}/`);
    for (const name of ['Start on one screen', 'Start on two screens'])
      await expect(page.getByRole('link', { name }), name).toBeInViewport({ ratio: 1 });
    expect(deck.settings.kicker).not.toMatch(/·\s*\d+ min/);
  },
);

test('a first vote is seen by the class with the second, and what is being counted only once it is shown', async ({
  page,
}) => {
  const { presenter, stage } = await twoWindows(page);
  const turn = (name: string) => presenter.getByRole('button', { name, exact: true }).click();
  const counts = stage.locator('dialog[open] .vote-number');
  await turn('Ask');
  await presenter.getByLabel('Hands for A').fill('7');
  await expect(presenter.locator('class-tally [role="status"]')).toContainText('7');
  await turn('Ask');
  await expect(stage.locator('dialog[open] .said')).toContainText('7 votes');
  await expect(counts.filter({ visible: true })).toHaveCount(0);
  await turnTo(
    stage,
    lesson.findLast(({ body }) => blocksNamed(body, 'Exercise').some(({ props }) => props.id === votes[0]?.exercise.id))
      ?.id ?? '',
  );
  await turn('Ask');
  await presenter.getByLabel('Hands for B').fill('6');
  await expect(presenter.locator('class-tally [role="status"]')).toContainText('6');
  await expect(counts.filter({ visible: true })).toHaveCount(0);
  await turn('Show');
  await expect(counts.first()).toHaveText('7');
  await expect(stage.locator('dialog[open] .vote-moved').first()).toHaveText('7 fewer');
});

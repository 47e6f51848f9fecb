import { inAll } from '../tags.ts';
import { deck } from './deck.ts';
import { expect, forbidStorage, goTo, open, openStage, test } from './site.ts';
import {
  heading,
  lengths,
  lesson,
  middle,
  openClassScreen,
  place,
  pressInRoom,
  skipOne,
  twoWindows,
} from './two-windows.ts';

// What teachers ran into in the first week, each as it happened: two windows, real keys, real clicks.

test('notes are never on the class’s screen unless this opening asks for them', async ({ page }) => {
  await open(page, `present/?lesson=${middle}&notes`);
  await expect(page.locator('#notes-drawer')).toBeVisible();
  await page.reload();
  await expect(page.locator('#notes-drawer')).toBeVisible();
  const { stage } = await twoWindows(page);
  await expect(stage.locator('#notes-drawer')).toBeHidden();
});

test('a slide that is not in the plan is added from the presenter, and the class sees it', async ({ page }) => {
  const { presenter, stage } = await twoWindows(page);
  await presenter.getByRole('tab', { name: 'Plan' }).click();
  const others = presenter.locator('.plan-others');
  await others.locator('summary').click();
  const first = others.locator('li').first();
  const title = (await first.locator('span').first().textContent()) ?? '';
  await first.getByRole('button', { name: 'Add' }).click();
  const added = presenter.locator('.plan ol li', { hasText: title });
  await added.getByRole('button', { name: title }).click();
  await expect(stage.locator('section.present h2')).toHaveText(title);
});

test('a vote by hands on the class’s screen', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await open(page, `present/?lesson=${middle}#/${lesson[0]?.id}`);
  await page.getByRole('button', { name: /^Try it/ }).click();

  await test.step('starting the second vote again asks first, leaves the first alone and can be undone', async () => {
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
  await test.step('a vote has a tile for each hand, and the second round an outline for each of the first', async () => {
    await page.locator('exercise-vote').evaluate((one) => one.setAttribute('data-round', 'before'));

    const fill = async (counts: string[]) => {
      for (const [index, count] of counts.entries()) await page.locator('exercise-vote .hands').nth(index).fill(count);
    };
    const tiles = () =>
      page
        .locator('exercise-vote .vote-tiles')
        .evaluateAll((rooms) =>
          rooms.map((room) => [room.querySelectorAll('i').length, room.querySelectorAll('[data-now]').length]),
        );
    await fill(['10', '12', '', '']);
    expect(await tiles()).toEqual([
      [10, 10],
      [12, 12],
      [0, 0],
      [0, 0],
    ]);
    await page.locator('exercise-vote').evaluate((vote) => vote.setAttribute('data-round', 'after'));
    await fill(['7', '9', '6', '']);
    expect(await tiles()).toEqual([
      [10, 7],
      [12, 9],
      [6, 6],
      [0, 0],
    ]);
    // All of them, with thirty hands, still stand in their window.
    await fill(['30', '', '', '']);
    await expect(page.locator('exercise-vote .hands').first()).toBeInViewport({ ratio: 1 });
  });
});

test(
  'while the class’s screen is frozen, pace and minutes are those of the slide that the class sees',
  inAll,
  async ({ page }) => {
    await page.clock.install();
    const { presenter } = await twoWindows(page);
    await presenter.keyboard.press('PageDown');
    await expect(presenter.locator('.presenter-place')).toHaveText(/^2 \//);
    // Past what its slide may take: before that the pace is that of the one slide that is done, a whole number of minutes, and
    // what the windows take by themselves would decide on which side of it.
    await presenter.clock.fastForward(130_000);
    await expect(presenter.locator('.clock')).toHaveText(/^2:1\d$/);
    const says = (await presenter.locator('.pace').textContent()) ?? '';
    await presenter.getByRole('button', { name: 'Freeze' }).click();
    for (const _ of lesson) await presenter.keyboard.press('PageDown');
    await presenter.clock.fastForward(3000);
    await expect(presenter.locator('.clock')).toHaveText(/^2:(1[3-9]|2\d)$/);
    await expect(presenter.locator('.pace')).toHaveText(says);
  },
);

test('the clock starts with the lesson, and late advice keeps the core slides', async ({ page }) => {
  await page.clock.install();
  const { presenter, stage } = await twoWindows(page);

  await test.step('the clock starts with the lesson, whichever window steps', async () => {
    for (const _ of [1, 2, 3]) await stage.keyboard.press('PageDown');
    await expect(presenter.locator('.presenter-place')).not.toHaveText(/^1 \//);
    await presenter.clock.fastForward(90_000);
    await expect(presenter.locator('.clock')).toHaveText(/^1:3\d$/);
    await expect(presenter.locator('.pace')).not.toContainText('starts');
  });
  await test.step('late advice keeps the core slides and says nothing while the plan has minutes to spare', async () => {
    await presenter.clock.fastForward(90_000);
    await expect(presenter.locator('.clock')).toHaveText(/^3:0/);

    await expect(presenter.locator('.pace')).toHaveText(/^on time$|ahead$/);
    await expect(presenter.locator('.offers button', { hasText: 'Skip' })).toHaveCount(0);
    for (const minutes of [9, 9]) await presenter.clock.fastForward(minutes * 60_000);
    await expect(presenter.locator('.pace')).toContainText('min late: skip');
    const offers = (await presenter.locator('.offers').textContent()) ?? '';
    for (const { core, title } of lesson) if (core) expect(offers).not.toContain(title);
    // More than ten silent minutes at once would be a device that slept.
    for (const minutes of [8, 8, 8, 8]) await presenter.clock.fastForward(minutes * 60_000);
    await expect(presenter.locator('.pace')).toHaveText(/^time is up, \d+ min over$/);
    await expect(presenter.locator('.offers button')).toHaveCount(0);
  });
});

test('closing and reopening the class’s screen keeps place, steps, skips and clock', async ({ page }) => {
  const { presenter, stage } = await twoWindows(page);
  await skipOne(presenter);
  for (const _ of [1, 2, 3]) await presenter.keyboard.press('PageDown');
  await expect(place(stage)).not.toHaveText(/^1 /);
  const [title, of] = [await heading(stage).textContent(), (await place(stage).textContent()) ?? ''];
  const steps = await stage.locator('section.present .fragment.visible').count();
  expect(of).toContain(` / ${lesson.length - 1}`);
  await stage.close();
  await expect(presenter.locator('.no-stage')).toBeVisible();
  await expect(presenter.locator('#now-title')).toHaveText(title ?? '');
  await expect(presenter.locator('.presenter-place')).toHaveText(of);
  const again = await openClassScreen(presenter);
  await expect(place(again.stage)).toHaveText(of);
  await expect(again.stage.locator('section.present .fragment.visible')).toHaveCount(steps);
  await expect(presenter.locator('.clock')).not.toHaveText('0:00');
});

test('a look at the cover and back loses nothing', inAll, async ({ page }) => {
  await open(page, `present/?lesson=${middle}`);
  for (const _ of [1, 2]) await page.keyboard.press('PageDown');
  const title = await heading(page).textContent();
  await page.locator('.bar-more summary').press('Enter');
  await page.locator('.stage-bar').getByRole('link', { name: 'Cover' }).press('Enter');
  await page.locator('html[data-view="cover"][data-ready]').waitFor();
  await page.goBack();
  await expect(heading(page)).toHaveText(title ?? '');
  await open(page, `present/?lesson=${middle}`);
  await page.getByRole('button', { name: /^Continue the class of/ }).click();
  await expect(heading(page)).toHaveText(title ?? '');
});

test(
  'where storage is forbidden, a closed screen still comes back to its place and its counts',
  inAll,
  async ({ page }) => {
    await forbidStorage(page.context());
    const { presenter, stage } = await twoWindows(page);
    await presenter.keyboard.press('PageDown');
    await pressInRoom(presenter, 'Show of hands');
    await presenter.getByLabel('Hands for A').fill('7');
    await stage.close();
    await expect(presenter.locator('.no-stage')).toBeVisible();
    const again = await openClassScreen(presenter);
    await expect(heading(again.stage)).toHaveText(lesson[1]?.title ?? '');
    await expect(again.stage.locator('.hands-count').first()).toHaveText('7');
  },
);

test('the next class meets nothing of the last one', inAll, async ({ page }) => {
  const { presenter, stage } = await twoWindows(page);
  await presenter.getByLabel('Hands for A').fill('10');
  await skipOne(presenter);
  await presenter.keyboard.press('PageDown');
  await expect(place(stage)).toHaveText(`2 / ${lesson.length - 1}`);
  await presenter.getByRole('button', { name: 'New class' }).click();
  // In mid-lesson it asks first.
  await presenter.getByRole('button', { name: 'Keep teaching' }).click();
  await expect(place(stage)).toHaveText(`2 / ${lesson.length - 1}`);
  await presenter.getByRole('button', { name: 'New class' }).click();
  await presenter.getByRole('button', { name: 'A new class, from the start' }).click();
  await expect(presenter.getByLabel('Hands for A')).not.toHaveValue('10');
  await expect(place(stage)).toHaveText(`1 / ${lesson.length}`);
  await expect(presenter.locator('.clock')).toHaveText('0:00');
  await presenter.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(stage.locator('dialog[open] .hands').first()).toHaveValue('');
});

test('“Two screens” takes the screen of its own lesson only, and says which', inAll, async ({ page, context }) => {
  const [short = 0] = lengths;
  const old = await context.newPage();
  await open(old, `present/?lesson=${short}`);
  await open(page, `presenter/?lesson=${middle}`);
  await expect(page.locator('#which-stage option')).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'Open the class’s screen' })).toBeVisible();
  await expect(page.locator('.presenter-place')).toHaveText(`1 / ${lesson.length}`);
  const right = await context.newPage();
  await open(right, `present/?lesson=${middle}`);
  await open(page, `presenter/?lesson=${middle}`);
  await expect(page.locator('.joined')).toContainText(`${middle} minutes, slide 1`);
  await page.keyboard.press('PageDown');
  await expect(place(right)).toHaveText(`2 / ${lesson.length}`);
  await expect(place(old)).toHaveText(/^1 /);
});

test(
  'an address counts slides from 1, and says so where it names none, or one of another lesson',
  inAll,
  async ({ page }) => {
    await open(page, `present/?lesson=${middle}#/no-such-slide`);
    await expect(page.locator('#stage-notice')).toContainText('There is no slide “no-such-slide”');
    const other = deck.slides.find(({ lessons }) => !lessons.includes(middle));
    await page.goto('about:blank');
    await open(page, `present/?lesson=${middle}#/${other?.id}`);
    await expect(page.locator('#stage-notice')).toContainText('not part of this lesson');
    await page.goto('about:blank');
    await open(page, 'present/#/999');
    await expect(page.locator('#stage-notice')).toContainText(
      `There is no slide 999 here; this is the last, number ${deck.slides.length}`,
    );
    await page.goto('about:blank');
    await openStage(page, '3');
    await expect(page.locator('section.present')).toHaveId(deck.slides[2]?.id ?? '?');
    await goTo(page, '1');
    await expect(page.locator('section.present')).toHaveId(deck.slides[0]?.id ?? '?');
  },
);

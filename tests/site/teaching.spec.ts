import { minutesOf, pathOf } from '#deck/lesson.ts';
import { inAll, restInAll } from '../tags.ts';
import { deck } from './deck.ts';
import { at, each, expect, goTo, open, test, turnTo } from './site.ts';
import { heading, lengths, lesson, middle, openPlan, place, pressInRoom, twoWindows } from './two-windows.ts';

test('two windows go together, both ways', async ({ page }) => {
  const { presenter, stage, wrong } = await twoWindows(page);
  await test.step('two windows go together: slide, step, notes, next and place, both ways', async () => {
    await presenter.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(heading(stage)).toHaveText(lesson[1]?.title ?? '');
    await expect(presenter.locator('#now-title')).toHaveText(lesson[1]?.title ?? '');
    await expect(presenter.locator('.next-title')).toHaveText(lesson[2]?.title ?? '');
    await expect(presenter.locator('.presenter-place')).toHaveText(`2 / ${lesson.length}`);
    await expect(presenter.locator('.note-set:visible')).toHaveAttribute('data-notes-of', lesson[1]?.id ?? '');
    await expect(presenter.locator('.note-set:visible .note:visible:not(.note-class)')).toHaveCount(3);
    await stage.keyboard.press('ArrowRight');
    await expect(presenter.locator('#now-title')).toHaveText((await heading(stage).textContent()) ?? '');
    await expect(presenter.locator('.clock')).not.toHaveText('0:00');
  });
  await test.step('a diagram’s steps are taken in both windows', async () => {
    const diagram = lesson.find(({ body }) => body.some((piece) => piece.type === 'block' && piece.name === 'Diagram'));
    await goTo(stage, diagram?.id);
    await expect(presenter.locator('#now-title')).toHaveText(diagram?.title ?? '');
    await expect(presenter.locator('.next-step')).toContainText('step 2 of');
    await presenter.keyboard.press('PageDown');
    await expect(stage.locator('section.present .fragment.visible')).toHaveCount(1);
    await expect(presenter.locator('.presenter-now .fragment.visible')).toHaveCount(1);
  });
  await test.step('a clicker works in the presenter, and nothing else does when keys are off', async () => {
    await goTo(stage, lesson[0]?.id);
    await expect(presenter.locator('.presenter-place')).toHaveText(/^1 /);
    await presenter.keyboard.press('PageDown');
    await presenter.keyboard.press('PageUp');
    await expect(place(stage)).toHaveText(`1 / ${lesson.length}`);
    await presenter.keyboard.press('b');
    await expect(stage.locator('.reveal')).toHaveClass(/paused/);
    await presenter.keyboard.press('.');
    await expect(stage.locator('.reveal')).not.toHaveClass(/paused/);
    await presenter.locator('.presenter-help > summary').click();
    await presenter.getByRole('checkbox', { name: /Keys are on/ }).uncheck();
    await presenter.locator('h1').focus();
    for (const key of ['ArrowRight', 'n', 'b', 'z']) await presenter.keyboard.press(key);
    await expect(place(stage)).toHaveText(`1 / ${lesson.length}`);
    await expect(stage.locator('.reveal')).not.toHaveClass(/paused/);
  });
  expect(wrong).toEqual([]);
});

test('frozen, the class’s screen stands while the teacher looks ahead', async ({ page }) => {
  const { presenter, stage } = await twoWindows(page);
  await presenter.getByRole('button', { name: 'Freeze' }).click();
  await presenter.keyboard.press('PageDown');
  await expect(presenter.locator('#now-title')).toHaveText(lesson[1]?.title ?? '');
  await expect(presenter.locator('.held-says')).toContainText(`slide 1: ${lesson[0]?.title}`);
  await expect(heading(stage)).toHaveText(lesson[0]?.title ?? '');
  await presenter.reload();
  await expect(presenter.locator('#now-title')).toHaveText(lesson[1]?.title ?? '');
  await expect(heading(stage)).toHaveText(lesson[0]?.title ?? '');
  await presenter.getByRole('button', { name: 'Show this slide to the class' }).click();
  await expect(heading(stage)).toHaveText(lesson[1]?.title ?? '');
  // The key lets go as a projector does: on what has been turned to meanwhile.
  await presenter.keyboard.press('z');
  await presenter.keyboard.press('PageUp');
  await presenter.keyboard.press('z');
  await expect(heading(stage)).toHaveText(lesson[0]?.title ?? '');
});

test('hands are counted in the presenter', async ({ page }) => {
  const { presenter, stage } = await twoWindows(page);

  await test.step('hands shown before any is counted ask for them; there are no noughts', async () => {
    await goTo(stage, lesson[1]?.id);
    await expect(presenter.locator('.presenter-place')).toHaveText(/^2 /);
    await pressInRoom(presenter, 'Show of hands');
    await expect(stage.locator('#hands-panel')).toContainText('raise your hand');
    await expect(stage.locator('.hands-count').first()).toBeHidden();
    await presenter.getByLabel('Hands for B').fill('3');
    await expect(stage.locator('.hands-count')).toHaveText(['0', '3', '0', '0']);
    await expect(stage.locator('.hands-count').first()).toBeVisible();
  });
  await test.step('hands counted in the presenter appear on the class’s screen, and a reload of either loses nothing', async () => {
    await presenter.getByLabel('Hands for A').fill('5');
    await presenter.getByLabel('Hands for B').fill('12');
    await expect(stage.locator('#hands-panel')).toBeVisible();
    await expect(stage.locator('.hands-count')).toHaveText(['5', '12', '0', '0']);
    // A full bar stands for everybody.
    const bar = stage.locator('.hands .share-bar').nth(1);
    await expect(bar).toHaveCSS('--share', String(Math.round((100 * 12) / 17)));
    // Where colours are the system's it is seen on its ground, too.
    await stage.emulateMedia({ forcedColors: 'active' });
    const colours = await bar.evaluate((one) =>
      [getComputedStyle(one, '::before'), getComputedStyle(one)].map((style) => style.backgroundColor),
    );
    expect(new Set(colours).size).toBe(2);
    await stage.emulateMedia({ forcedColors: 'none' });
    await stage.reload();
    await stage.locator('html[data-ready]').waitFor();
    await expect(heading(stage)).toHaveText(lesson[1]?.title ?? '');
    await expect(stage.locator('.hands-count').nth(1)).toHaveText('12');
    const before = (await presenter.locator('.clock').textContent()) ?? '';
    await presenter.reload();
    await expect(presenter.getByLabel('Hands for B')).toHaveValue('12');
    await expect(presenter.locator('#now-title')).toHaveText(lesson[1]?.title ?? '');
    expect(((await presenter.locator('.clock').textContent()) ?? '') >= before).toBe(true);
  });
});

test('late, the presenter says so, and what it offers moves nothing', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-25T09:00:00') });
  await page.setViewportSize({ width: 1366, height: 768 });
  const { presenter, stage } = await twoWindows(page);
  await test.step('late or not, Next stays where it is', async () => {
    const next = () => presenter.getByRole('button', { name: 'Next', exact: true }).boundingBox();
    const before = await next();
    await presenter.keyboard.press('PageDown');
    // It begins with the step, once the class’s screen has taken that.
    await expect(presenter.locator('.clock')).not.toHaveText('0:00');
    // Ten silent minutes at once would halt the clock.
    for (const minutes of [8, 8]) await presenter.clock.fastForward(minutes * 60_000);
    await expect(presenter.locator('.offers button').first()).toBeVisible();
    expect(await next()).toEqual(before);
  });
  await test.step('late, the presenter names slides to skip and skips them at one press', async () => {
    await expect(presenter.locator('.pace')).toHaveText(/^would end \d+ min late: skip \d+/);
    const late = await presenter.locator('.pace').textContent();
    await presenter.locator('.offers button').first().click();
    await expect(presenter.locator('.pace')).not.toHaveText(late ?? '');
    await expect(place(stage)).toHaveText(`2 / ${lesson.length - 1}`);
    await stage.reload();
    await expect(place(stage)).toHaveText(`2 / ${lesson.length - 1}`);
  });
});

test('a class that goes on before its screen can take orders is not taken back to where it began', async ({ page }) => {
  let goOn = () => {};
  const held = new Promise<void>((done) => (goOn = done));
  await page.context().route('**/_astro/orders.*.js', async (route) => {
    await held;
    await route.continue();
  });
  const { presenter, stage } = await twoWindows(page);
  await goTo(stage, lesson[1]?.id);
  await expect(presenter.locator('.presenter-place')).toHaveText(/^2 /);
  goOn();
  await pressInRoom(presenter, 'Show of hands');
  await expect(stage.locator('#hands-panel')).toBeVisible();
  await expect(place(stage)).toHaveText(`2 / ${lesson.length}`);
  await expect(presenter.locator('.clock')).not.toHaveText('0:00');
});

test('early, a slide of the longer lesson is offered and added', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-25T09:00:00') });
  const { presenter, stage } = await twoWindows(page);
  await goTo(stage, lesson[4]?.id);
  await openPlan(presenter);
  await presenter.locator('.plan-offers').getByRole('button', { name: /^Add / }).first().click();
  await expect(place(stage)).toHaveText(new RegExp(` / ${lesson.length + 1}$`));
});

test('several open decks do not steer each other', inAll, async ({ page }) => {
  const { presenter, stage } = await twoWindows(page);
  const other = await page.context().newPage();
  await open(other, `present/?lesson=${middle}`);
  await other.keyboard.press('ArrowRight');
  // From one that opens a section the way back is a step: to its section title.
  const inside = lesson.findIndex(({ id }) => deck.sections.every(({ slides }) => slides[0]?.id !== id));
  await goTo(stage, lesson[inside]?.id);
  await expect(presenter.locator('.presenter-place')).toHaveText(`${inside + 1} / ${lesson.length}`);
  await presenter.keyboard.press('PageUp');
  await expect(place(stage)).toHaveText(`${inside} / ${lesson.length}`);
  await goTo(other, lesson[inside + 1]?.id);
  await expect(presenter.locator('.presenter-place')).toHaveText(`${inside} / ${lesson.length}`);
  await expect(presenter.locator('#which-stage option')).toHaveCount(2);
});

test('a presenter whose class’s screen was closed leads the next one that opens', inAll, async ({ page }) => {
  const { presenter, stage } = await twoWindows(page);
  await stage.close();
  await expect(presenter.locator('.no-stage')).toBeVisible();
  const next = await page.context().newPage();
  await open(next, `present/?lesson=${middle}`);
  await expect(presenter.locator('.joined')).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await expect(place(next)).toHaveText(`2 / ${lesson.length}`);
});

test('without BroadcastChannel the windows still go together', inAll, async ({ page }) => {
  await page.context().addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  const { presenter, stage } = await twoWindows(page);
  await presenter.keyboard.press('PageDown');
  await expect(heading(stage)).toHaveText(lesson[1]?.title ?? '');
});

for (const [index, minutes] of lengths.entries()) {
  test(
    `?lesson=${minutes} walks through its own slides, renumbered, within its time`,
    restInAll(index),
    async ({ page }) => {
      const path = pathOf(deck.slides, minutes);
      expect(minutesOf(path)).toBeLessThanOrEqual(minutes * 0.95);
      await open(page, `present/?lesson=${minutes}`);
      for (const [index, { title }] of path.entries()) {
        await expect(heading(page)).toHaveText(title);
        await expect(place(page)).toHaveText(`${index + 1} / ${path.length}`);
        await goTo(page, path[index + 1]?.id ?? '');
      }
      await page.keyboard.press('g');
      await expect(page.locator('#jump-panel .jump-list a:visible')).toHaveCount(path.length);
    },
  );
}

test('an unknown length shows every slide and says so', inAll, async ({ page }) => {
  await open(page, 'present/?lesson=7');
  await expect(page.locator('#stage-notice')).toContainText(`all ${deck.slides.length} slides`);
  await expect(place(page)).toHaveText(`1 / ${deck.slides.length}`);
});

test('from the cover a length and one answer start a lesson: on one screen without notes, until S asks for them', async ({
  page,
}) => {
  await open(page, '');
  await page.getByRole('link', { name: `Start the lesson of ${middle} minutes` }).click();
  await page.getByRole('link', { name: 'Start on one screen' }).click();
  await page.locator('html[data-ready][data-view="present"]').waitFor();
  await expect(place(page)).toHaveText(`1 / ${lesson.length}`);
  await expect(page.locator('#notes-drawer .note').first()).toBeHidden();
  await page.keyboard.press('s');
  await expect(page.locator('#notes-drawer .note:visible').first()).toBeVisible();
});

test('tight is one switch: run sheet, presenter and class’s screen have the core slides and their minutes', async ({
  page,
}) => {
  const core = lesson.filter((slide) => slide.core);
  expect(core.length).toBeLessThan(lesson.length);
  await open(page, `teach/${middle}/`);
  await page.getByRole('checkbox', { name: /^Tight/ }).check();
  await expect(page.locator('.run-facts')).toContainText(`${minutesOf(pathOf(core, middle))} minutes taught`);
  await expect(page.locator('.run-spare .run-time')).toHaveText(`${minutesOf(core)}–${middle}`);
  await page.getByRole('link', { name: 'Start on two screens' }).click();
  await page.locator('html[data-ready][data-view="presenter"]').waitFor();
  await expect(page.locator('.presenter-place')).toHaveText(`1 / ${core.length}`);
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Open the class’s screen' }).click();
  const stage = await opened;
  await stage.locator('html[data-ready]').waitFor();
  await expect(place(stage)).toHaveText(`1 / ${core.length}`);
});

test('what once stood on the teacher’s page is found from its old addresses', inAll, async ({ page }) => {
  await open(page, 'teach/');
  const guide = ['questions', 'controversies', 'remarks', 'skills', 'adapt', 'vocabulary', 'phones'];
  const cards = lengths.flatMap((minutes) => [`lesson-${minutes}`, `sheets-${minutes}`]);
  for (const id of ['plans', 'privacy', ...guide, ...cards]) await expect(page.locator(`#${id}`), id).toBeVisible();
  const screens = await page.evaluate(() => document.documentElement.scrollHeight / 768);
  expect(screens, 'screens of a small laptop').toBeLessThan(4);
  for (const id of guide) {
    const { hash, pathname } = new URL((await page.locator(`#${id} a`).getAttribute('href')) ?? '', at());
    const answer = await page.request.get(at(pathname.slice(1)));
    expect(await answer.text(), id).toContain(`id="${hash.slice(1)}"`);
  }
});

test('larger text never leaves the slide', inAll, async ({ page }) => {
  await open(page, `present/?lesson=${middle}`);
  await page.keyboard.press('m');
  for (const _ of [1, 2, 3, 4]) await page.getByRole('button', { name: 'Larger text' }).click();
  await page.keyboard.press('Escape');
  for (const { id } of lesson) {
    await turnTo(page, id);
    const past = await page.locator('section.present').evaluate((slide) => {
      const box = slide.getBoundingClientRect();
      const floor = slide.querySelector('footer')?.getBoundingClientRect().top ?? box.bottom;
      return [...slide.querySelectorAll('.slide-body :is(p, li, td, th, .bar)')].some((part) => {
        const { right, bottom } = part.getBoundingClientRect();
        // What only a screen reader is told takes no room.
        return !part.closest('.out-of-sight') && (right > box.right || bottom > floor + 1);
      });
    });
    expect(past, id).toBe(false);
    const behind = await page.locator('section.present').evaluate((slide) => {
      const words = document.createRange();
      return [...slide.querySelectorAll('.face p')].some((part) => {
        words.selectNodeContents(part);
        return [...words.getClientRects()].some((line) =>
          [...slide.querySelectorAll('.tile-ground')].some((tile) => {
            const { left, right, top, bottom } = tile.getBoundingClientRect();
            return line.left < right && left < line.right && line.top < bottom && top < line.bottom;
          }),
        );
      });
    });
    expect(behind, `${id}: words behind a tile`).toBe(false);
  }
  // What is said is said of the slide that stands there.
  await turnTo(page, lesson.find(({ figure }) => figure)?.id ?? '');
  await page.keyboard.press('m');
  await expect(page.locator('#room-status')).toContainText('part of its picture');
});

test('clearing all asks first, forgets every class and answer, and not the look of the pages', async ({ page }) => {
  await open(page, `present/?lesson=${middle}`);
  await page.keyboard.press('PageDown');
  await expect(place(page)).not.toHaveText(/^1 /);
  await open(page, 'teach/');
  await page.evaluate((id) => localStorage.setItem(`${id}/theme`, '"dark"'), deck.settings.id);
  const keys = () =>
    page.evaluate(() => Object.keys(localStorage).map((key) => key.replace(/^.*?\//, '').replace(/\/.*/, '')));
  const all = page.locator('#privacy clear-all');
  await all.getByRole('button', { name: 'Clear all' }).click();
  await all.getByRole('button', { name: 'Keep' }).click();
  expect(await keys()).toContain('session');
  await expect(page.locator('#classes')).toBeVisible();
  await all.getByRole('button', { name: 'Clear all' }).click();
  await all.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(all.getByRole('status')).toContainText('Cleared');
  await expect(page.locator('#classes')).toBeHidden();
  expect((await keys()).filter((key) => key !== 'line')).toEqual(['theme']);
});

test('on paper the names of a lesson’s sheets stand in one line for each hand', inAll, async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 1400 });
  await open(page, `teach/${middle}/`);
  await page.emulateMedia({ media: 'print' });
  for (const hand of await each(page.locator('.lesson-sheets > div'))) {
    // Further names may need a second line.
    const tops = await hand
      .locator('dt, dd')
      .evaluateAll((names) => names.slice(0, 3).map((name) => Math.round(name.getBoundingClientRect().top)));
    expect(new Set(tops).size, (await hand.textContent()) ?? '').toBe(1);
  }
});

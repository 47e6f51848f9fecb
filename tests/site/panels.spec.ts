// The panels of the stage that a key opens, used as in a lesson: more than once, and where there is nothing to open.

import type { Page } from '@playwright/test';
import { blocksNamed } from '#deck/body.ts';
import { tasksOf } from '#deck/lesson.ts';
import { inAll, restInAll } from '../tags.ts';
import { deck } from './deck.ts';
import { at, expect, goTo, open, openStage, showMarks, test } from './site.ts';

/** Opens the first task of a lesson and starts its time. */
async function startTask(page: Page): Promise<void> {
  const [task] = tasksOf(deck);
  await page.goto(at(`present/?lesson=${task?.lesson}#/${task?.slide}`));
  await page.locator('html[data-ready]').waitFor();
  await page.keyboard.press('k');
  await page.locator('#task-panel .task:visible button').click();
}

test('a number leads to its slide, and leaves the keys to the stage at once', async ({ page }) => {
  await openStage(page);

  await test.step('a number leads to its slide, again and again', async () => {
    for (const number of [12, 3, 20]) {
      await page.keyboard.press('g');
      await page.keyboard.type(String(number));
      await page.keyboard.press('Enter');
      await expect(page.locator('section.present')).toHaveId(deck.slides[number - 1]?.id ?? '?');
    }
  });
  await test.step('a number that has led to its slide leaves the keys to the stage at once', async () => {
    await page.keyboard.press('g');
    await page.keyboard.type('12');
    const left = await page.locator('#jump-form').evaluate((form) => {
      (form as HTMLFormElement).requestSubmit();
      return document.activeElement?.closest('dialog')?.id ?? '';
    });
    expect(left).toBe('');
    await expect(page.locator('section.present h2').first()).toBeFocused();
  });
});

/** Ways that a teacher has of going to a slide by hand. */
const ways: Record<string, (page: Page, number: number) => Promise<void>> = {
  'by its number': async (page, number) => {
    await page.keyboard.press('g');
    await page.keyboard.type(String(number));
    await page.keyboard.press('Enter');
  },
  'from the list': async (page, number) => {
    await page.keyboard.press('g');
    await page.locator(`.jump-list a[href="#/${deck.slides[number - 1]?.id}"]`).click();
  },
  'from the overview': async (page, number) => {
    await page.keyboard.press('o');
    await page.locator(`#overview-panel [data-place-of="${deck.slides[number - 1]?.id}"] > a`).click();
  },
};

for (const [index, [name, goTo]] of Object.entries(ways).entries())
  test(
    `a slide that was passed over begins at its first step ${name}, one that was shown stands whole`,
    restInAll(index),
    async ({ page }) => {
      const last = deck.slides.length;
      const number =
        deck.slides.findIndex(({ id, body }) => id !== deck.slides[0]?.id && blocksNamed(body, 'Figure').length > 0) +
        1;
      const steps = page.locator('section.present .fragment:not(.section-title-step)');
      const taken = page.locator('section.present .fragment.visible:not(.section-title-step)');
      const slide = page.locator('section.present');
      await openStage(page, deck.slides[last - 1]?.id);
      await goTo(page, number);
      await expect(slide).toHaveId(deck.slides[number - 1]?.id ?? '?');
      expect(await steps.count()).toBeGreaterThan(1);
      await expect(taken).toHaveCount(0);
      await goTo(page, last);
      await expect(slide).toHaveId(deck.slides[last - 1]?.id ?? '?');
      await goTo(page, number);
      await expect(slide).toHaveId(deck.slides[number - 1]?.id ?? '?');
      await expect(taken).toHaveCount(await steps.count());
    },
  );

test('a task stands in the place of the headline of its slide, which is turned and blackened meanwhile, and goes with it; its time is seen there too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await startTask(page);
  const [slide, task, time] = await Promise.all(
    ['section.present', '#task-panel', 'pair-countdown'].map((part) => page.locator(part).boundingBox()),
  );
  // The slide is as large as without it: what takes the headline's place ends above what is drawn.
  expect(slide?.width).toBeCloseTo(1280, 0);
  expect(task?.y).toBe(0);
  expect(task?.height).toBeLessThan(150);
  // A headline of two lines would be cut; in a lesson the section has no number.
  await expect(page.locator('section.present > header')).toHaveCSS('opacity', '0');
  await expect(page.locator('section.present .section-number')).toBeHidden();
  expect(time?.x).toBeGreaterThan(900);
  expect((time?.y ?? 999) + (time?.height ?? 0)).toBeLessThanOrEqual(task?.height ?? 0);
  const taken = page.locator('section.present .fragment.visible');
  await page.keyboard.press('Space');
  await expect(taken).toHaveCount(1);
  await expect(page.locator('#task-panel')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.locator('#task-title')).toBeHidden();
  await page.keyboard.press('b');
  await expect(page.locator('#task-title')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#task-panel')).toBeHidden();
  await page.keyboard.press('k');
  await goTo(page, deck.slides[0]?.id);
  await expect(page.locator('#task-panel')).toBeHidden();
});

test('on request a task is as large as the window, with its time beside its button', inAll, async ({ page }) => {
  await startTask(page);
  await page.getByRole('button', { name: 'Large' }).click();
  const time = page.locator('#task-panel .task:visible .task-time');
  await expect(time).toHaveText(/^\d:\d\d$/);
  const first = await time.textContent();
  await expect(time).not.toHaveText(first ?? '');
});

test('the key of a task closes it, and then opens the slide’s next one, in either window', async ({ page }) => {
  const all = tasksOf(deck);
  const second = all.find((task, index) => {
    const before = all[index - 1];
    return before?.slide === task.slide && before.lesson === task.lesson;
  });
  const titles = all
    .filter(({ slide, lesson }) => slide === second?.slide && lesson === second.lesson)
    .map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(1);
  await page.goto(at(`present/?lesson=${second?.lesson}#/${second?.slide}`));
  await page.locator('html[data-ready]').waitFor();
  for (const title of titles) {
    await page.keyboard.press('k');
    await expect(page.locator('#task-title')).toHaveText(title);
    await expect(page.locator('#task-panel [data-task]:visible')).toHaveCount(1);
    await page.keyboard.press('k');
    await expect(page.locator('#task-panel')).toBeHidden();
  }
  const [presenter] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate((path) => void window.open(path), at(`presenter/?lesson=${second?.lesson}`)),
  ]);
  await expect(presenter.locator('.shown-ways [data-task]')).toHaveCount(titles.length);
  for (const title of titles) {
    await presenter.keyboard.press('k');
    await expect(page.locator('#task-title')).toHaveText(title);
    await expect(presenter.locator('.shown-says')).toContainText(title);
    await presenter.keyboard.press('k');
    await expect(page.locator('#task-panel')).toBeHidden();
    // This window has heard of it.
    await expect(presenter.locator('.shown-says')).not.toContainText(title);
  }
});

test('a stage that is loaded again while time runs keeps clear of it', inAll, async ({ page }) => {
  await startTask(page);
  for (let load = 0; load < 5; load++) {
    await page.reload();
    await page.locator('html[data-ready]').waitFor();
    const [slide, strip] = await Promise.all(
      ['section.present', 'pair-countdown'].map((name) => page.locator(name).boundingBox()),
    );
    expect((slide?.y ?? 0) + (slide?.height ?? 999)).toBeLessThanOrEqual((strip?.y ?? 0) + 1);
  }
});

test('a key that has nothing to open on a slide says so', inAll, async ({ page }) => {
  const bare = deck.slides.find(({ body }) => blocksNamed(body, 'Diagram').length === 0);
  const says = async (key: string, text: string) => {
    await page.keyboard.press(key);
    await expect(page.locator('#stage-notice')).toContainText(text);
  };
  await openStage(page, bare?.id);
  await says('k', 'belong to a lesson');
  await says('e', 'no diagram');
  // The next key, whatever it does.
  await page.keyboard.press('Shift');
  await expect(page.locator('#stage-notice')).toBeHidden();
  // The first slide of a lesson has none.
  await open(page, `present/?lesson=${deck.settings.lessons[0]?.minutes}`);
  await says('k', 'no task in this lesson');
  // As in a frame that is not allowed it, and on a phone that has no such thing.
  await page.evaluate(() => {
    document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('not allowed'));
  });
  await says('f', 'allow full screen');
});

test('the browser’s Back closes what tells of the slide that is left', inAll, async ({ page }) => {
  await openStage(page, deck.slides[4]?.id);
  await page.keyboard.press('End');
  await expect(page.locator('section.present')).toHaveId(deck.slides.at(-1)?.id ?? '?');
  for (const [key, panel] of [
    ['c', '#sources-panel'],
    ['o', '#overview-panel'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.locator(panel)).toBeVisible();
    await page.goBack();
    await expect(page.locator(panel)).toBeHidden();
    // Reading starts at the headline, as on every slide that is reached.
    await expect(page.locator('section.present h2').first()).toBeFocused();
    await page.goForward();
    await expect(page.locator('section.present')).toHaveId(deck.slides.at(-1)?.id ?? '?');
  }
});

test('the card of a source goes with its slide', inAll, async ({ page }) => {
  await openStage(page, deck.slides[0]?.id);
  await showMarks(page);
  await page.locator('section.present a.mark').first().click();
  await expect(page.locator('.stage-card')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('section.present')).toHaveId(deck.slides[1]?.id ?? '?');
  await expect(page.locator('.stage-card')).toHaveCount(0);
});

test('a double press of a button never leads away from the stage', inAll, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  // With all its buttons: a slide whose diagram can be questioned.
  const drawn = deck.slides.findIndex(
    ({ body }) => blocksNamed(body, 'Diagram').length > 0 && blocksNamed(body, 'Figure').length === 0,
  );
  await openStage(page, deck.slides[drawn]?.id);
  await page.mouse.move(600, 300);
  await page.locator('.bar-more > summary').click();
  await page.locator('.stage-bar').getByRole('button', { name: 'Notes', exact: true }).click();
  await expect(page.locator('.notes-drawer')).toBeVisible();
  // The bar is narrower now, and something else lies under the pointer.
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await page.keyboard.press('End');
  await expect(page.locator('section.present')).toHaveId(deck.slides.at(-1)?.id ?? '?');
});

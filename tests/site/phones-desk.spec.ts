import { expect, type Page, test } from '@playwright/test';
import { clockFace } from '#classroom/countdown/countdown.ts';
import { rowsOn } from '#deck/lesson.ts';
import { exerciseWords, lessonWords, presenterWords, screenWords, taskWords } from '#words/index.ts';
import { openClass, openPhone, serveEachTest } from './class-room.ts';
import { deck } from './deck.ts';
import { each, goTo } from './site.ts';
import { lesson, middle } from './two-windows.ts';

serveEachTest();

const plans = deck.teach.plans.filter(({ minutes }) => minutes === middle);

/** No more controls than a teacher can overlook, and all of them in sight. */
async function few(desk: Page, id: string | undefined): Promise<void> {
  const { controls, below } = await desk.evaluate(() => {
    const seen = [...document.querySelectorAll('button, a[href], input, select, summary')].filter(
      (each) => each.checkVisibility() && !each.closest('[inert]'),
    );
    const cut = seen.filter((each) => each.getBoundingClientRect().bottom > innerHeight);
    return { controls: seen.length, below: cut.map(({ textContent }) => textContent) };
  });
  // The last slide offers the end of the class as well.
  expect(controls, id).toBeLessThanOrEqual(id === lesson.at(-1)?.id ? 17 : 16);
  expect(below, id).toEqual([]);
}

test('at 1366 × 625 with phones no slide has more than sixteen controls, none below the fold; Ask is loud where the plan asks phones', async ({
  browser,
}) => {
  const teacher = await browser.newContext({ viewport: { width: 1366, height: 625 } });
  const { desk, stage, room } = await openClass(teacher);
  const pupils = await browser.newContext();
  for (const _ of [1, 2]) await openPhone(pupils, room);
  await expect(desk.locator('.phones-in')).toHaveText('2 phones are in.');
  // The code on the class's screen would hide what can be opened there. It fits: Next scrolls nothing, and closes it.
  await expect(desk.locator('.next-step')).toHaveText(presenterWords.nextWithin(screenWords.back));
  await desk.locator('.shown-controls').getByRole('button', { name: screenWords.back }).click();
  await expect(desk.locator('.shown-says')).toHaveText(screenWords.slideOnly);
  const next = desk.locator('[data-press="next"]');
  await expect(desk.locator('[data-press="back"]')).toBeDisabled();
  const time = desk.locator('.slide-time');
  const planned = (minutes = 0) => lessonWords.slideTime(minutes, clockFace(0)).split('·')[0] ?? '?';
  for (const { id, title } of lesson) {
    await goTo(stage, id);
    await expect(desk.locator('#now-title')).toHaveText(title);
    const [rows = []] = rowsOn(id, plans).map(({ rows }) => rows);
    await expect(time).toContainText(planned(rows[0]?.minutes));
    const isLoud = rows.some(({ exercise }) => exercise);
    await expect(desk.locator('.phones-turn[data-quiet]')).toHaveCount(isLoud ? 0 : 1);
    await few(desk, id);
  }
  // Before the first step comes the ticket; what is open is not offered once more.
  const ticket = desk
    .locator('.shown-ways')
    .getByRole('button', { name: taskWords.show(deck.worksheet?.exit.title ?? '') });
  const says = desk.locator('.next-step');
  // Before the ticket comes the vote, which no press passes over unseen.
  await expect(says).toContainText(exerciseWords.of(''));
  await next.click();
  await expect(says).toHaveText(presenterWords.nextWithin(screenWords.back));
  await next.click();
  await expect(says).toHaveText(presenterWords.nextWithin((await ticket.textContent()) ?? ''));
  // Each row of the plan has its own clock: that of the ticket begins with it.
  const [rows = []] = rowsOn(lesson.at(-1)?.id ?? '', plans).map(({ rows }) => rows);
  const written = rows.findIndex(({ task }) => task === 'ticket');
  expect(written).toBeGreaterThan(0);
  await next.click();
  await expect(time).toContainText(planned(rows[written]?.minutes));
  await expect(says).toHaveText(presenterWords.nextWithin(screenWords.back));
  await expect(ticket).toBeHidden();
  await few(desk, lesson.at(-1)?.id);
  await next.click();
  await expect(ticket).toBeVisible();
  // At the end of the lesson no press is left.
  for (const _ of await each(stage.locator('section.present .fragment'))) {
    await expect(says).toContainText(/step \d of/);
    const before = (await says.textContent()) ?? '';
    await next.click();
    await expect(says).not.toHaveText(before);
    await expect(time).toContainText(planned(rows[written + 1]?.minutes));
  }
  await expect(next).toBeDisabled();
  await Promise.all([teacher.close(), pupils.close()]);
});

import { expect, test } from '@playwright/test';
import { clockFace } from '#classroom/countdown/countdown.ts';
import { rowsOn } from '#deck/lesson.ts';
import { lessonWords, screenWords } from '#words/index.ts';
import { openClass, openPhone, serveEachTest } from './class-room.ts';
import { deck } from './deck.ts';
import { goTo } from './site.ts';
import { lesson, middle } from './two-windows.ts';

serveEachTest();

const plans = deck.teach.plans.filter(({ minutes }) => minutes === middle);

test('at 1366 × 625 with phones no slide has more than sixteen controls, none below the fold; Ask is loud where the plan asks phones', async ({
  browser,
}) => {
  const teacher = await browser.newContext({ viewport: { width: 1366, height: 625 } });
  const { desk, stage, room } = await openClass(teacher);
  const pupils = await browser.newContext();
  for (const _ of [1, 2]) await openPhone(pupils, room);
  await expect(desk.locator('.phones-in')).toHaveText('2 phones are in.');
  // The code on the class's screen would hide what can be opened there.
  await desk.locator('.shown-controls').getByRole('button', { name: screenWords.back }).click();
  await expect(desk.locator('.shown-says')).toHaveText(screenWords.slideOnly);
  for (const { id, title } of lesson) {
    await goTo(stage, id);
    await expect(desk.locator('#now-title')).toHaveText(title);
    const [rows = []] = rowsOn(id, plans).map(({ rows }) => rows);
    await expect(desk.locator('.slide-time')).toContainText(
      lessonWords
        .slideTime(
          rows.map(({ minutes }) => minutes),
          clockFace(0),
        )
        .split('·')[0] ?? '?',
    );
    const isLoud = rows.some(({ exercise }) => exercise);
    await expect(desk.locator('.phones-turn[data-quiet]')).toHaveCount(isLoud ? 0 : 1);
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
  await Promise.all([teacher.close(), pupils.close()]);
});

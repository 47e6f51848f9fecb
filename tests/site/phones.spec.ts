import { expect, type Page, test } from '@playwright/test';
import { pollsOf, pollsOn } from '#classroom/phones/polls.ts';
import { blocksNamed } from '#deck/body.ts';
import type { Slide } from '#deck/deck.ts';
import { joinWords, phonesWords } from '#words/index.ts';
import { inAll, restInAll } from '../tags.ts';
import {
  after,
  askAloud,
  before,
  openClass,
  openMore,
  openPhone,
  press,
  serveEachTest,
  showAnswers,
  untilLocked,
} from './class-room.ts';
import { deck } from './deck.ts';
import { quizzes } from './exercise-rooms.ts';
import { ScriptsAsked } from './scripts-asked.ts';
import { goTo, turnTo } from './site.ts';
import { lesson } from './two-windows.ts';

const starts = (count: number) => new RegExp(`^${count}(\\D|$)`);

serveEachTest();

const vote = [...deck.exercises.values()].find(({ kind }) => kind === 'vote');
const poll = pollsOf(deck).find(({ exercise }) => exercise === vote?.id);
if (!poll) throw new Error('The deck has no vote');

const second = lesson.findLast(({ body }) => blocksNamed(body, 'Exercise').some(({ props }) => props.id === vote?.id));

/** Goes to the slide that asks the vote again. */
async function goToSecond(stage: Page, desk: Page): Promise<void> {
  await turnTo(stage, second?.id ?? '');
  await expect(desk.locator('#now-title')).toHaveText(second?.title ?? '?');
}

for (const [index, many] of [5, 31].entries())
  test(
    `${many} phones vote twice; the first votes are seen by nobody before the second are shown, and hands add to them`,
    restInAll(index),
    async ({ browser }) => {
      // Five phones in two rounds take as long as the limit of others.
      test.slow();
      const teacher = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      const { desk, stage, room } = await openClass(teacher);
      const pupils = await browser.newContext({ viewport: { width: 320, height: 640 } });
      const phones: Page[] = [];
      for (let count = 0; count < many; count++) phones.push(await openPhone(pupils, room));
      const [first, some] = [phones[0], phones[3]];
      if (!first || !some) throw new Error('There is no phone');
      const choose = async (optionOf: (phone: number) => number) => {
        for (const [index, phone] of phones.entries()) {
          const options = phone.locator('.join-options button');
          await expect(options).toHaveText([...poll.options]);
          await options.nth(optionOf(index)).click();
          await expect(phone.locator('.join-help')).toHaveText('Answer sent.');
        }
      };
      const bars = (page: Page) => page.locator('.share-bar, .vote-tiles i, .join-counts').filter({ visible: true });
      await expect(desk.locator('.phones-in')).toHaveText(`${many} phones are in.`);
      await expect(desk.locator('.phones-crowd')).toContainText(`${many} phones share one address`);
      await press(desk, 'Ask');
      await expect(stage.locator('#phones-panel')).toBeHidden();
      await choose((phone) => phone % 2);
      // Second thoughts count once.
      await first.locator('.join-options button').nth(1).click();
      await expect(desk.locator('.phones-in')).toHaveText(`${many} of ${many} have answered.`);
      await expect(stage.locator('.phones-badge')).toHaveText(`${room} · ${many} of ${many}`);
      await press(desk, 'Close');
      await expect(desk.locator('.phones-in')).toContainText(phonesWords.keptForSecond);
      await expect(first.locator('.join-help')).toHaveText(joinWords.closedForNow);
      await desk.getByText('Count the hands').click();
      await expect(desk.locator('class-tally [role="status"]')).toContainText(`By phone: ${many}.`);
      for (const page of [stage, first]) await expect(bars(page)).toHaveCount(0);
      await expect(stage.locator(before).first()).toBeHidden();

      await goToSecond(stage, desk);
      // What was answered before says nothing of what is asked now.
      await expect(desk.locator('.phones-in')).toHaveText(`${many} phones are in. ${phonesWords.notAsked}`);
      await press(desk, 'Ask');
      // All but one stay.
      await choose((phone) => (phone === 0 || phone === 2 ? 1 : phone % 2));
      for (const page of [stage, first]) await expect(bars(page)).toHaveCount(0);
      await expect(desk.locator('class-tally input').first()).toHaveValue('');
      await desk.locator('class-tally input').nth(1).fill('2');
      await showAnswers(desk);
      const none = poll.options.slice(2).map(() => 0);
      const counts = [(many - 3) / 2, (many + 3) / 2 + 2, ...none];
      await expect(stage.locator(before)).toHaveText([(many - 1) / 2, (many + 1) / 2, ...none].map(starts));
      await expect(stage.locator(after)).toHaveText(counts.map(starts));
      await expect(stage.locator('dialog[open] .said')).toContainText(`${many - 1} stayed, 1 went from A to B`);
      await expect(some.locator('.join-counts strong')).toHaveText(counts.map(String));
      // The fields stay what was counted in the room: a teacher who counts on goes on from there, and the class sees it.
      await expect(desk.locator('class-tally input').nth(1)).toHaveValue('2');
      await desk.locator('class-tally input').nth(1).fill('4');
      await expect(stage.locator(after).nth(1)).toHaveText(starts((counts[1] ?? 0) + 2));
      expect(await some.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await openMore(desk);
      await press(desk, 'Stop phone answers');
      await expect(some.locator('.join-status')).toHaveText(/ended/);
      await expect(stage.locator('.phones-badge')).toBeHidden();
      await Promise.all([teacher.close(), pupils.close()]);
    },
  );

test('a first vote that is closed and followed at once by the second is not lost', async ({ browser }) => {
  const { desk, stage, room } = await openClass(await browser.newContext());
  const phones = await browser.newContext();
  const coming = phones.waitForEvent('page').then((page) => new ScriptsAsked(page));
  const phone = await openPhone(phones, room);
  const scripts = await coming;
  const option = phone.locator('.join-options button').nth(1);
  await press(desk, 'Ask');
  await option.click();
  await expect(phone.locator('.join-help')).toHaveText('Answer sent.');
  await press(desk, 'Close');
  // Its count is still under way.
  await goToSecond(stage, desk);
  await press(desk, 'Ask');
  await option.click();
  await expect(phone.locator('.join-help')).toHaveText('Answer sent.');
  await showAnswers(desk);
  for (const round of [before, after]) await expect(stage.locator(round).nth(1)).toHaveText(starts(1));
  await test.step('all that a phone has loaded of scripts is at most 32 kB', async () => {
    expect(await scripts.packed()).toBeLessThanOrEqual(32_000);
  });
});

test('a phone keeps its answer, and counts once', async ({ browser }) => {
  const teacher = await browser.newContext();
  const { desk, stage, room } = await openClass(teacher);
  const pupils = await browser.newContext();
  const phone = await openPhone(pupils, room);
  const options = phone.locator('.join-options button');

  await test.step('a phone that loses its network keeps its answer and sends it later; a reload changes nothing', async () => {
    await askAloud(desk);
    await options.first().click();
    await expect(phone.locator('.join-help')).toHaveText('Answer sent.');
    await phone.reload();
    await expect(phone.locator('.join-status')).toHaveText('You are in.');
    await expect(options.first()).toHaveAttribute('aria-pressed', 'true');
    await expect(desk.locator('.phones-in')).toHaveText('1 of 1 have answered.');
    // The teacher's window is loaded again: the room, the question and the answers are still there.
    await desk.reload();
    await expect(desk.locator('.phones .phones-letters')).toHaveText(room);
    await expect(desk.locator('.phones-in')).toHaveText('1 of 1 have answered.');
  });
  await test.step('a question asked again counts each phone once, though the teacher’s window was loaded anew in between', async () => {
    const shown = stage.locator('.hands-count');
    await showAnswers(desk);
    await expect(shown.first()).toHaveText(starts(1));
    await desk.reload();
    await expect(desk.locator('.phones-in')).toHaveText('1 phone is in.');
    await press(desk, 'Ask again');
    await expect(options.nth(1)).toHaveAttribute('aria-pressed', 'false');
    await options.nth(1).click();
    await expect(desk.locator('.phones-in')).toHaveText('1 of 1 have answered.');
    await showAnswers(desk);
    await expect(shown).toHaveText(['0', '1', '0', '0']);
    // The class's screen is told of the room again when it is loaded anew.
    await stage.reload();
    await expect(stage.locator('.phones-badge')).toContainText(room);
  });
  await Promise.all([teacher.close(), pupils.close()]);
});

test('what the teacher has switched for phones outlives a reload', inAll, async ({ browser }) => {
  const teacher = await browser.newContext();
  const { desk, stage, room } = await openClass(teacher);
  await openMore(desk);
  await desk.getByLabel('Phones show each slide').check();
  await desk.getByLabel('Lock the class').check();
  await untilLocked(browser, room);
  await desk.reload();
  await openMore(desk);
  await expect(desk.getByRole('button', { name: 'Hide the code' })).toBeVisible();
  await expect(stage.locator('#phones-panel')).toBeVisible();
  for (const name of ['Phones show each slide', 'Lock the class']) await expect(desk.getByLabel(name)).toBeChecked();
  await teacher.close();
});

test('the next question of the same exercise is read out like a new one', inAll, async ({ browser }) => {
  const teacher = await browser.newContext();
  const { desk, stage, room } = await openClass(teacher);
  const questions = (slide: Slide) =>
    pollsOn(deck, slide).filter(({ exercise }) => quizzes.some(({ quiz }) => quiz.id === exercise));
  const slide = deck.slides.find((one) => one.lessons.includes(45) && questions(one).length > 1);
  const [first, second] = slide ? questions(slide) : [];
  expect(second?.exercise).toBe(first?.exercise);
  await goTo(stage, slide?.id);
  const phone = await openPhone(await browser.newContext(), room);
  const ask = phone.locator('#join-ask');
  await desk.locator('#phones-ask').selectOption(first?.title ?? '');
  await press(desk, 'Ask');
  await expect(ask).toHaveText(first?.title ?? '');
  await phone.locator('.join-options button').first().click();
  await expect(ask).not.toBeFocused();
  await press(desk, 'Close');
  await desk.locator('#phones-ask').selectOption(second?.title ?? '');
  await press(desk, 'Ask');
  await expect(ask).toHaveText(second?.title ?? '');
  await expect(ask).toBeFocused();
  await Promise.all([teacher.close(), phone.context().close()]);
});

test(
  'the code that was closed on the class’s screen stays closed when another phone comes in',
  inAll,
  async ({ browser }) => {
    const teacher = await browser.newContext();
    const { desk, stage, room } = await openClass(teacher);
    const pupils = await browser.newContext();
    const phone = await openPhone(pupils, room);
    await expect(desk.locator('.phones-in')).toHaveText('1 phone is in.');
    await stage.keyboard.press('Escape');
    await openMore(desk);
    await expect(desk.getByRole('button', { name: 'Show the code to the class' })).toBeVisible();
    await openPhone(pupils, room);
    await expect(stage.locator('.phones-badge')).toContainText('2');
    await expect(stage.locator('#phones-panel')).toBeHidden();
    // Over an open exercise too it comes when it is asked for.
    await stage.locator('section.present .try button').evaluate((button: HTMLElement) => button.click());
    await press(desk, 'Show the code to the class');
    await expect(stage.locator('#phones-panel')).toBeVisible();
    await Promise.all([phone.close(), teacher.close(), pupils.close()]);
  },
);

test('phones follow when the teacher wants it: the article at the slide of the class, never the notes', async ({
  browser,
}) => {
  const teacher = await browser.newContext();
  const { desk, stage, room } = await openClass(teacher);
  const pupils = await browser.newContext({ viewport: { width: 390, height: 700 } });
  const phone = await openPhone(pupils, room);
  await stage.keyboard.press('Escape');
  await expect(phone.locator('.join-follow')).toBeHidden();
  await openMore(desk);
  await desk.getByLabel('Phones show each slide').check();
  const place = phone.locator('.join-place');
  await expect(place).toHaveText(deck.slides[0]?.title ?? '');
  await expect(phone.frameLocator('iframe').locator('h1')).toBeVisible();
  // The second slide is told with its last step, not before.
  await turnTo(stage, lesson[1]?.id ?? '');
  await expect(desk.locator('.presenter-place')).toHaveText(/^2 \//);
  // Where a section opens, its section title has been turned already.
  const steps = await stage.locator('section.present .fragment:not(.visible)').count();
  expect(steps).toBeGreaterThan(0);
  for (let step = 0; step < steps; step++) {
    await expect(place).toHaveText(deck.slides[0]?.title ?? '');
    await stage.keyboard.press('PageDown');
  }
  await expect(place).toHaveText(lesson[1]?.title ?? '');
  await expect(phone.frameLocator('iframe').locator(`#${lesson[1]?.id} :is(h2, h3)`).first()).toBeInViewport();
  // Neither what the class sees nor a question that is asked leaves a phone elsewhere on its page.
  const top = () => phone.evaluate(() => scrollY);
  expect(await top()).toBe(0);
  await phone.evaluate(() => scrollTo(0, 600));
  expect(await top()).toBeGreaterThan(100);
  await press(desk, 'Ask');
  await expect(phone.locator('.join-options button').first()).toBeInViewport();
  await expect(phone.locator('#join-ask')).toBeInViewport();
  expect(await phone.frameLocator('iframe').locator('.note-set, .notes-drawer').count()).toBe(0);
  await desk.getByLabel('Phones show each slide').uncheck();
  await expect(phone.locator('.join-follow')).toBeHidden();
  await Promise.all([teacher.close(), pupils.close()]);
});

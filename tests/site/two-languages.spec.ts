import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, test } from '@playwright/test';
import type { Poll } from '#classroom/phones/poll.ts';
import { pollsOn } from '#classroom/phones/polls.ts';
import { blocksNamed } from '#deck/body.ts';
import { known, type Slide } from '#deck/deck.ts';
import { isQuiz } from '#deck/exercise.ts';
import { pathOf, tasksOf } from '#deck/lesson.ts';
import { qrDrawing } from '#frame/page/qr.ts';
import { clickerWords, exerciseWords, joinWords, roomWords, screenWords, stageWords, toolNames } from '#words/index.ts';
import { clickerWords as zhClicker, joinWords as zhJoin, phonesOnStageWords as zhStage } from '#words/zh-Hans/index.ts';
import { at, openMore, press, serveEachTest, showAnswers } from './class-room.ts';
import { deck } from './deck.ts';
import { turnTo } from './site.ts';
import { lengths, lesson } from './two-windows.ts';

serveEachTest();

/** A question that is shown right after it was asked, once. */
const isAskedOnce = ({ isVote, steps, columns, ofPicture, voters, round }: Poll) =>
  !isVote && !steps && !columns && !ofPicture && !voters && !/^guess/.test(round);
const asked = lesson.flatMap((slide) => {
  const index = pollsOn(deck, slide).findIndex(isAskedOnce);
  const poll = pollsOn(deck, slide)[index];
  return poll && deck.exercises.has(poll.exercise) ? [{ slide, index, poll }] : [];
});

/** What a phone of another language is asked, from what the site of that language was built with. */
function inChinese({ exercise, round }: Poll): Poll {
  const polls: Poll[] = JSON.parse(readFileSync('dist/zh/present/polls.json', 'utf8'));
  const found = polls.find((poll) => poll.exercise === exercise && poll.round === round);
  if (!found) throw new Error('It is not asked in Chinese');
  return found;
}

const phoneAt = async (context: BrowserContext, path: string) => {
  const phone = await context.newPage();
  await phone.goto(at(path));
  return phone;
};

test('one class in two languages: windows and phones each say the same slide, question and counts in their own', async ({
  browser,
}) => {
  test.slow();
  const [first] = asked;
  if (!first) throw new Error('No lesson asks a question once');
  const { slide, index, poll } = first;
  const zhPoll = inChinese(poll);
  expect(zhPoll.options).not.toEqual(poll.options);

  const teacher = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const desk = await phoneAt(teacher, 'presenter/?lesson=45');
  const opening = teacher.waitForEvent('page');
  await desk.locator('.no-stage').getByRole('link', { name: '简体中文' }).click();
  const stage = await opening;
  await stage.locator('html[lang="zh-Hans"][data-ready]').waitFor();
  await expect(desk.locator('.no-stage')).toBeHidden();

  await test.step('both windows stand at the same slide and step', async () => {
    const [, stepped] = lesson;
    await turnTo(stage, stepped?.id ?? '');
    await press(desk, 'Next');
    for (const now of [stage.locator('section.present'), desk.locator('.presenter-now .presenter-picture').first()])
      await expect(now.locator('.fragment.visible')).toHaveCount(1);
    await expect(desk.locator('#now-title')).toHaveText(stepped?.title ?? '?');
    await expect(stage.locator('section.present h2')).not.toHaveText(stepped?.title ?? '?');
  });

  // What is heard of a source's mark has the signs of its language.
  const marks = stage.locator('section.present .plate-mark[aria-label]');
  const heard = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
  expect(heard.some((label) => label.includes('：'))).toBe(true);
  expect(heard.filter((label) => label.includes(': '))).toEqual([]);

  await desk.getByRole('button', { name: 'Let phones answer' }).click();
  await expect(stage.locator('#phones-panel')).toBeVisible();
  const room = (await stage.locator('.phones-letters').textContent()) ?? '';
  const way = at(`zh/join/#${room}`);
  await expect(stage.locator('#phones-panel .phones-address')).toHaveText(at('zh/join/').replace('http://', ''));
  await expect(stage.locator('.phones-code path')).toHaveAttribute('d', qrDrawing(way).path);

  const pupils = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const chinese = await phoneAt(pupils, `zh/join/#${room}`);
  await expect(chinese.locator('.join-status')).toHaveText(zhJoin.status.in);
  // The page of the code offers both, also before anybody is in; the letters go along.
  const english = await phoneAt(pupils, 'zh/join/#');
  await english.locator('#join-letters').waitFor();
  await english.goto(way);
  await english.locator('.join-languages').getByRole('link', { name: 'English' }).click();
  await expect(english).toHaveURL(at(`join/#${room}`));
  await expect(english.locator('.join-status')).toHaveText(joinWords.status.in);
  await expect(desk.locator('.phones-in')).toHaveText(/^2 phones are in\./);
  // Closed by hand it stays closed, whatever the other window calls it.
  await stage.keyboard.press('Escape');
  await openMore(desk);
  await expect(desk.getByRole('button', { name: 'Show the code to the class' })).toBeVisible();

  await turnTo(stage, slide.id);
  await expect(desk.locator('#now-title')).toHaveText(slide.title);
  await desk.locator('#phones-ask').selectOption({ index });
  await press(desk, 'Ask');
  await expect(stage.locator('#result-title')).toHaveText(zhPoll.title);
  // What lies over the slide there is said here in the words of this window.
  await expect(desk.locator('.shown-says')).toContainText(poll.title);
  await expect(desk.locator('.shown-says')).toContainText(poll.options[1] ?? '?');
  for (const [phone, { title, options }, sent] of [
    [chinese, zhPoll, zhJoin.sent],
    [english, poll, joinWords.sent],
  ] as const) {
    await expect(phone.locator('#join-ask')).toHaveText(title);
    await expect(phone.locator('.join-options button')).toHaveText([...options]);
    await phone.locator('.join-options button').nth(1).click();
    await expect(phone.locator('.join-help')).toHaveText(sent);
  }
  await expect(desk.locator('.phones-in')).toHaveText('2 of 2 have answered.');
  await expect(stage.locator('.phones-badge')).toHaveText(zhStage.badge(room, 2, 2));

  // The other language is the same phone still, with its answer.
  await english.locator('.join-languages').getByRole('link', { name: '简体中文' }).click();
  await expect(english.locator('.join-options button').nth(1)).toHaveAttribute('aria-pressed', 'true');
  await english.locator('.join-languages').getByRole('link', { name: 'English' }).click();
  await expect(english.locator('.join-help')).toHaveText(joinWords.sent);
  await expect(desk.locator('.phones-in')).toHaveText('2 of 2 have answered.');

  await showAnswers(desk);
  const counts = poll.options.map((_, option) => (option === 1 ? '2' : '0'));
  await expect(desk.locator('.shown-says')).toContainText(`${poll.options[1]} 2`);
  for (const [list, { options }] of [
    [stage.locator('.phones-result li'), zhPoll],
    [chinese.locator('.join-counts li'), zhPoll],
    [english.locator('.join-counts li'), poll],
  ] as const) {
    await expect(list.locator('strong')).toHaveText(counts);
    await expect(list.locator('span:first-child')).toContainText([...options]);
  }

  await test.step('the teacher’s phone speaks its own language too', async () => {
    const kept = await desk.evaluate(() => Object.values(sessionStorage).find((value) => value.includes('"key"')));
    const { key } = JSON.parse(kept ?? '{}');
    const clicker = await phoneAt(teacher, `zh/clicker/#${room}.${key}`);
    await expect(clicker.locator('.clicker-status')).toHaveText(zhClicker.status.in);
    await clicker.locator('.page-menu > summary').click();
    await clicker.locator('.page-menu').getByRole('link', { name: 'English' }).click();
    await expect(clicker.locator('.clicker-status')).toHaveText(clickerWords.status.in);
    await expect(clicker.locator('.clicker-slide:not([hidden])')).toContainText(slide.title);
  });
  await Promise.all([teacher.close(), pupils.close()]);
});

const exercisesOn = ({ body }: Slide) =>
  blocksNamed(body, 'Exercise').flatMap(({ props }) => deck.exercises.get(props.id ?? '') ?? []);
const diagramOf = (id: string) => known(deck.diagrams, id);
const chinese = /\p{Script=Han}/u;

test('what lies over the slide in one language is said by the teacher’s window in its own, with each of its buttons', async ({
  page,
}) => {
  test.slow();
  const minutes = lengths.at(-1) ?? 0;
  const path = pathOf(deck.slides, minutes);
  await page.goto(at(`presenter/?lesson=${minutes}`));
  const opening = page.waitForEvent('popup');
  await page.locator('.no-stage').getByRole('link', { name: '简体中文' }).click();
  const stage = await opening;
  await stage.locator('html[lang="zh-Hans"][data-ready]').waitFor();
  await expect(page.locator('.no-stage')).toBeHidden();
  const says = page.locator('.shown-says');
  const controls = page.locator('.shown-controls button');
  const isOwn = async (title: string) => {
    await expect(says).toContainText(title);
    await expect(says).not.toHaveText(chinese);
    await expect(controls.first()).toBeVisible();
    const foreign = async () => ({
      words: (await controls.allTextContents()).filter((text) => chinese.test(text)),
      languages: await controls.evaluateAll((all) => all.map((one) => one.getAttribute('lang')).filter(Boolean)),
    });
    // The names of words come with the first window of a teacher.
    await expect.poll(foreign).toEqual({ words: [], languages: [] });
  };
  const close = () => page.getByRole('button', { name: screenWords.back }).first().click();

  const kinds = new Set<string>();
  for (const slide of path)
    for (const exercise of exercisesOn(slide)) {
      const kind = `${exercise.kind} ${isQuiz(exercise) && exercise.form}`;
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      await turnTo(stage, slide.id);
      await expect(page.locator('#now-title')).toHaveText(slide.title);
      if (exercise.kind === 'vote') await page.locator('[data-press="show-votes"]').click();
      else await page.getByRole('button', { name: exerciseWords.of(exercise.title), exact: true }).click();
      await isOwn(exercise.title);
      await close();
      await expect(says).toHaveText(screenWords.slideOnly);
    }
  expect(kinds.size).toBeGreaterThan(3);

  const task = tasksOf(deck).find((one) => one.lesson === minutes && path.some(({ id }) => id === one.slide));
  await turnTo(stage, task?.slide ?? '');
  await page.locator(`.shown-ways [data-task="${task?.id}"]`).click();
  await isOwn(task?.title ?? '?');
  await close();
  await test.step('a diagram, with its parts and levers', async () => {
    const pulled = path.find(({ body }) =>
      blocksNamed(body, 'Diagram').some(({ props }) => diagramOf(props.id).paths.length > 0),
    );
    const [shown] = pulled ? blocksNamed(pulled.body, 'Diagram') : [];
    await turnTo(stage, pulled?.id ?? '');
    await page.getByRole('button', { name: screenWords.explore }).click();
    await isOwn(diagramOf(shown?.props.id ?? '').title);
    await page.locator('.shown-controls').getByRole('button', { name: toolNames.levers }).click();
    await expect(controls.filter({ hasText: diagramOf(shown?.props.id ?? '').paths[0]?.title ?? '?' })).toBeVisible();
    await isOwn(diagramOf(shown?.props.id ?? '').title);
    await close();
  });
  for (const [does, title] of [
    ['room', roomWords.title],
    ['sources', stageWords.sources],
  ] as const) {
    await page.evaluate((does) => document.querySelector<HTMLElement>(`[data-command*='"${does}"']`)?.click(), does);
    await isOwn(title);
    await close();
  }
});

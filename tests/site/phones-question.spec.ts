import { expect, test } from '@playwright/test';
import { pollsOn } from '#classroom/phones/polls.ts';
import { joinWords } from '#words/index.ts';
import { inAll } from '../tags.ts';
import { openClass, openPhone, press, serveEachTest, showAnswers } from './class-room.ts';
import { deck } from './deck.ts';
import { hero, slideOf } from './explorer.ts';
import { heard, listen } from './heard.ts';
import { turnTo } from './site.ts';

serveEachTest();

test('a question that is no vote stands on the class’s screen too, for those without a phone', async ({ browser }) => {
  const teacher = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  // With all slides: no lesson has time for a model.
  const { desk, stage, room } = await openClass(teacher, '');
  const phone = await openPhone(await browser.newContext(), room);
  for (const page of [desk, stage, phone]) await listen(page);
  const asked = deck.slides.find((slide) => pollsOn(deck, slide)[0]?.round.startsWith('guess-'));
  const question = asked && pollsOn(deck, asked)[0];
  await turnTo(stage, asked?.id ?? '');
  await expect(desk.locator('#now-title')).toHaveText(asked?.title ?? '');
  await press(desk, 'Ask');
  const panel = stage.locator('#result-panel');
  await expect(panel.getByRole('heading')).toHaveText(question?.title ?? '');
  await expect(panel.locator('li')).toHaveText([...(question?.options ?? [])]);
  await phone.locator('.join-options button').first().click();
  await expect(stage.locator('.phones-badge')).toContainText('1 of 1');
  await expect(stage.locator('.phones-badge:popover-open')).toBeVisible();
  await showAnswers(desk);
  await expect(panel.locator('strong').first()).toHaveText('1');
  // Once to whoever listens: at the stage, in the teacher's window, on the phone.
  const [first] = question?.options ?? [];
  const onStage = `${first}: 1.`;
  await expect.poll(() => heard(stage)).toContainEqual(expect.stringContaining(onStage));
  await expect.poll(() => heard(desk)).toContainEqual(expect.stringContaining('1 answer'));
  await expect.poll(() => heard(phone)).toContain(joinWords.shown);
  for (const [page, words] of [
    [stage, onStage],
    [desk, '1 answer'],
    [phone, joinWords.shown],
  ] as const)
    expect(
      (await heard(page)).filter((said) => said.includes(words)),
      words,
    ).toHaveLength(1);
  await Promise.all([teacher.close(), phone.context().close()]);
});

test(
  'a pupil pulls a lever of the map; what follows is told on that phone once the answers are shown',
  inAll,
  async ({ browser }) => {
    const teacher = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const { desk, stage, room } = await openClass(teacher, '');
    const [pulls, waits] = [
      await openPhone(await browser.newContext(), room),
      await openPhone(await browser.newContext(), room),
    ];
    await turnTo(stage, slideOf(hero.id));
    await press(desk, 'Ask');
    const lever = hero.paths.at(-1);
    await pulls.getByRole('button', { name: lever?.title ?? '' }).click();
    await expect(stage.locator('.phones-badge')).toContainText('1 of 2');
    await expect(pulls.locator('.join-help')).toHaveText('Answer sent.');
    await expect(pulls.locator('.join-lever')).toBeEmpty();
    await showAnswers(desk);
    await expect(pulls.locator('.join-lever li')).toHaveText(lever?.walk.map(({ says }) => says) ?? []);
    await expect(pulls.locator('.join-lever dd').first()).toHaveText(lever?.ends.disagrees.says ?? '');
    await expect(waits.locator('.join-counts')).toBeVisible();
    await expect(waits.locator('.join-lever')).toBeEmpty();
    await Promise.all([teacher.close(), pulls.context().close(), waits.context().close()]);
  },
);

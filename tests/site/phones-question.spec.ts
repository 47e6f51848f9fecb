import { expect, test } from '@playwright/test';
import { pollsOn } from '#classroom/phones/polls.ts';
import { openClass, openPhone, press, serveEachTest } from './class-room.ts';
import { deck } from './deck.ts';
import { turnTo } from './site.ts';

serveEachTest();

test('a question that is no vote stands on the class’s screen too, for those without a phone', async ({ browser }) => {
  const teacher = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  // With all slides: no lesson has time for a model.
  const { desk, stage, room } = await openClass(teacher, '');
  const phone = await openPhone(await browser.newContext(), room);
  const asked = deck.slides.find((slide) => pollsOn(deck, slide)[0]?.round.startsWith('guess-'));
  const question = asked && pollsOn(deck, asked)[0];
  await turnTo(stage, asked?.id ?? '');
  await expect(desk.locator('#now-title')).toHaveText(asked?.title ?? '');
  await press(desk, 'Open the question');
  const panel = stage.locator('#result-panel');
  await expect(panel.getByRole('heading')).toHaveText(question?.title ?? '');
  await expect(panel.locator('li')).toHaveText([...(question?.options ?? [])]);
  await phone.locator('.join-options button').first().click();
  await expect(stage.locator('.phones-badge')).toContainText('1 of 1');
  await expect(stage.locator('.phones-badge:popover-open')).toBeVisible();
  await press(desk, 'Show the answers');
  await expect(panel.locator('strong').first()).toHaveText('1');
  await Promise.all([teacher.close(), phone.context().close()]);
});

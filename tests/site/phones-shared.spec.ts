import { expect, test } from '@playwright/test';
import { DEFAULT_PER_ADDRESS } from '#classroom/live/names.ts';
import { joinWords } from '#words/index.ts';
import { at, openClass, openPhone, press, serveEachTest } from './class-room.ts';

serveEachTest(DEFAULT_PER_ADDRESS);

test('phones that share an address wait, and one button of the teacher lets them in', async ({ browser }) => {
  const teacher = await browser.newContext();
  const { desk, room } = await openClass(teacher);
  const pupils = await browser.newContext();
  const letIn = desk.getByRole('button', { name: 'Let them all in' });
  for (let count = 0; count < DEFAULT_PER_ADDRESS; count++) await openPhone(pupils, room);
  await expect(letIn).toBeHidden();
  const waits = await pupils.newPage();
  await waits.goto(at(`join/#${room}`));
  await expect(waits.locator('.join-status')).toHaveText(joinWords.status.crowd);
  await expect(desk.locator('.phones-crowd')).toContainText('1 waiting');
  await press(desk, 'Let them all in');
  await expect(waits.locator('.join-status')).toHaveText(joinWords.status.in);
  await expect(letIn).toBeHidden();
  // Once they are let in, where they come from says nothing any more.
  await expect(desk.locator('.phones-crowd')).toHaveText('');
  await expect(desk.locator('.phones-in')).toHaveText(`${DEFAULT_PER_ADDRESS + 1} phones are in.`);
  await Promise.all([teacher.close(), pupils.close()]);
});

// A class with phones whose server, window or network has gone for a while.
import { expect, test } from '@playwright/test';
import { joinWords } from '#words/index.ts';
import { inAll } from '../tags.ts';
import {
  askAloud,
  at,
  openClass,
  openMore,
  openPhone,
  press,
  serveAnew,
  serveEachTest,
  showAnswers,
  untilLocked,
} from './class-room.ts';

serveEachTest();

test('a server that is started anew loses neither phones nor answers, and counts each once', async ({ browser }) => {
  const teacher = await browser.newContext();
  const { desk, room } = await openClass(teacher);
  const phones = await Promise.all([0, 1, 2].map(async () => openPhone(await browser.newContext(), room)));
  await press(desk, 'Ask');
  for (const phone of phones) await phone.locator('.join-options button').first().click();
  await expect(desk.locator('.phones-in')).toHaveText('3 of 3 have answered.');
  await serveAnew();
  for (const phone of phones) {
    await expect(phone.locator('.join-status')).toHaveText('You are in.');
    await expect(phone.locator('.join-help')).toHaveText('Answer sent.');
  }
  await expect(desk.locator('.phones-in')).toHaveText('3 of 3 have answered.');
  await teacher.close();
});

test('a presenter that was closed is followed by another one in the same room', inAll, async ({ browser }) => {
  const teacher = await browser.newContext();
  const { desk, stage, room } = await openClass(teacher);
  const phone = await openPhone(await browser.newContext(), room);
  const switches = ['Phones show each slide', 'Lock the class'];
  await openMore(desk);
  for (const name of switches) await desk.getByLabel(name).check();
  await untilLocked(browser, room);
  await desk.close();
  const next = await teacher.newPage();
  await next.goto(at('presenter/?lesson=45'));
  await next.getByRole('button', { name: `Resume ${room}` }).click();
  await expect(next.locator('.phones-in')).toHaveText('1 phone is in.');
  await openMore(next);
  for (const name of switches) await expect(next.getByLabel(name), name).toBeChecked();
  await press(next, 'Ask');
  await expect(phone.locator('.join-options button').first()).toBeEnabled();
  await expect(stage.locator('.phones-badge')).toContainText(room);
  await press(next, 'Stop phone answers');
  await expect(next.getByRole('button', { name: /^Resume/ })).toBeHidden();
  // The same tab goes on to the next class, by its letters or its code.
  await expect(phone.getByLabel(/six letters/)).toBeVisible();
  await press(next, 'Let phones answer');
  await expect(next.locator('.phones .phones-letters')).not.toHaveText(room);
  const letters = (await next.locator('.phones .phones-letters').textContent()) ?? '';
  await phone.evaluate((hash) => (location.hash = hash), letters);
  await expect(phone.locator('.join-status')).toHaveText('You are in.');
  await expect(phone.getByLabel(/six letters/)).toBeHidden();
  await teacher.close();
});

test('a window that was loaded without a network finds the phones once it is back', inAll, async ({ browser }) => {
  const teacher = await browser.newContext({ serviceWorkers: 'block' });
  const { desk, room } = await openClass(teacher);
  await desk.route('**/class.json', (route) => route.abort());
  await desk.reload();
  await expect(desk.locator('.phones-none')).toBeAttached();
  await desk.unroute('**/class.json');
  await desk.evaluate(() => dispatchEvent(new Event('online')));
  await expect(desk.locator('.phones .phones-letters')).toHaveText(room);
  await expect(desk.locator('.phones-in')).toHaveText('0 phones are in.');
  await teacher.close();
});

test('without a connection answers are not shown, now or later', inAll, async ({ browser }) => {
  const teacher = await browser.newContext();
  const { desk, stage, room } = await openClass(teacher);
  const phone = await openPhone(await browser.newContext(), room);
  await askAloud(desk);
  await phone.locator('.join-options button').first().click();
  await expect(desk.locator('.phones-in')).toHaveText('1 of 1 have answered.');
  await serveAnew(async () => {
    await expect(desk.locator('.phones-trouble')).toBeVisible();
    await showAnswers(desk);
    await expect(desk.locator('.phones-said')).toContainText('Not connected');
  });
  await expect(desk.locator('.phones-trouble')).toBeHidden();
  await expect(phone.locator('.join-help')).toHaveText(joinWords.closed);
  await expect(stage.locator('.hands-count').first()).toBeHidden();
  await press(desk, 'Show');
  await expect(stage.locator('.hands-count').first()).toHaveText(/^1/);
  await expect(desk.locator('.phones-said')).toBeEmpty();
  await teacher.close();
});

test('a stage that is loaded anew shows the open question again', inAll, async ({ browser }) => {
  const teacher = await browser.newContext();
  const { desk, stage, room } = await openClass(teacher);
  await press(desk, 'Ask');
  const asked = stage.locator('exercise-vote');
  await expect(asked).toBeVisible();
  await stage.reload();
  await expect(stage.locator('.phones-badge')).toContainText(room);
  await expect(asked).toBeVisible();
  await teacher.close();
});

test('a second window of the class lets go of it when the first one ends it', inAll, async ({ browser }) => {
  const teacher = await browser.newContext();
  const { desk, room } = await openClass(teacher);
  const other = await teacher.newPage();
  await other.goto(at('presenter/?lesson=45'));
  await other.getByRole('button', { name: `Resume ${room}` }).click();
  await expect(other.locator('.phones .phones-letters')).toHaveText(room);
  await openMore(desk);
  await press(desk, 'Stop phone answers');
  await expect(other.getByRole('button', { name: 'Let phones answer' })).toBeVisible();
  await expect(other.locator('.phones-said')).not.toBeEmpty();
  await teacher.close();
});

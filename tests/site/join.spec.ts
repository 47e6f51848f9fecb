import { expect, test } from '@playwright/test';
import { inAll } from '../tags.ts';
import { at, openClass, press, serveEachTest } from './class-room.ts';

serveEachTest();

test('what cannot work says so: letters of no class, wrong letters, a test of the room', async ({ page }) => {
  await page.goto(at('join/?test'));
  await expect(page.locator('.test-broker')).toHaveText(/^It works/);
  await page.goto(at('join/'));
  await page.getByLabel(/six letters/).fill('abc');
  await press(page, 'Join');
  await expect(page.locator('#join-wrong')).toHaveText(/six letters/);
  await page.getByLabel(/six letters/).fill('bcd fgh');
  await press(page, 'Join');
  await expect(page.locator('.join-status')).toHaveText(/No class has this code/);
});

test('a phone without JavaScript is told to put its hand up', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at('join/'));
  await expect(page.locator('.no-script')).toContainText('raise your hand');
  await context.close();
});

test('where the code of a class does not come, the form stays, and the next press joins', async ({ page }) => {
  await page.goto(at('join/'));
  await page.route('**/_astro/pupil.*.js', (route) => route.abort(), { times: 1 });
  await page.getByLabel(/six letters/).fill('bcdfgh');
  await press(page, 'Join');
  await expect(page.locator('.update')).toBeVisible();
  await expect(page.getByLabel(/six letters/)).toHaveValue('bcdfgh');
  await press(page, 'Join');
  await expect(page.locator('.join-status')).toHaveText(/No class has this code/);
});

test(
  'who scanned a code comes in by themselves once the code of a class comes, and a desk opens its room so, once',
  inAll,
  async ({ page, context }) => {
    let isBack = false;
    await context.route(/_astro\/(pupil|host)\.[^/]+\.js$/, (route) => (isBack ? route.continue() : route.abort()));
    await page.goto(at('presenter/?lesson=45'));
    const start = page.getByRole('button', { name: 'Let phones answer' });
    await start.click();
    await expect(page.locator('.update')).toBeVisible();
    await start.click();
    const phone = await context.newPage();
    await phone.goto(at('join/#BCDFGH'));
    await expect(phone.locator('.update')).toBeVisible();
    isBack = true;
    await expect(phone.locator('.join-status')).toHaveText(/No class has this code/);
    await expect(phone.locator('.update')).toHaveCount(0);
    await expect(page.locator('.phones-in')).toHaveText('0 phones are in.');
    await expect(start).toBeHidden();
  },
);

test(
  'two codes scanned one after the other, while the code of a class is on its way, come in once',
  inAll,
  async ({ browser }) => {
    const teacher = await browser.newContext();
    const { desk, room } = await openClass(teacher);
    const context = await browser.newContext();
    const phone = await context.newPage();
    let goOn = () => {};
    const held = new Promise<void>((done) => (goOn = done));
    await phone.route('**/_astro/pupil.*.js', async (route) => {
      await held;
      await route.continue();
    });
    await phone.goto(at('join/#BCDFGH'));
    await phone.evaluate((hash) => (location.hash = hash), room);
    goOn();
    await expect(phone.locator('.join-status')).toHaveText('You are in.');
    await expect(desk.locator('.phones-in')).toHaveText('1 phone is in.');
    await press(phone, 'Leave');
    await expect(desk.locator('.phones-in')).toHaveText('0 phones are in.');
    await expect(phone.getByLabel(/six letters/)).toBeVisible();
    await context.close();
    await teacher.close();
  },
);

test(
  'who leaves on a network that swallows the last word may come into the next class at once',
  inAll,
  async ({ browser }) => {
    const [teacher, other] = [await browser.newContext(), await browser.newContext()];
    const [{ room }, { desk, room: next }] = [await openClass(teacher), await openClass(other)];
    const context = await browser.newContext();
    const phone = await context.newPage();
    await phone.clock.install();
    let swallows = false;
    await phone.routeWebSocket(/./, (near) => {
      const far = near.connectToServer();
      near.onMessage((message) => swallows || far.send(message));
    });
    await phone.goto(at(`join/#${room}`));
    await expect(phone.locator('.join-status')).toHaveText('You are in.');
    swallows = true;
    await phone.clock.pauseAt((await phone.evaluate(() => Date.now())) + 2000);
    await press(phone, 'Leave');
    // Not only once the last word is given up, for which time would have to pass: whoever came in meanwhile would be put
    // out with it.
    await expect(phone.getByLabel(/six letters/)).toBeVisible();
    swallows = false;
    await phone.clock.resume();
    await phone.evaluate((hash) => (location.hash = hash), next);
    await expect(phone.locator('.join-status')).toHaveText('You are in.');
    await expect(desk.locator('.phones-in')).toHaveText('1 phone is in.');
    for (const each of [context, other, teacher]) await each.close();
  },
);

import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type ServedClass, serveClass } from '#classroom/live/serve.ts';
import { editionFolders } from '#core/node/editions.ts';
import { aloudWords } from '#words/index.ts';

let served: ServedClass;
const site = { folder: 'dist', base: '/', editions: editionFolders(), pupils: 60, hosts: ['127.0.0.1'] };

/** Serves the built site with a broker to each test of a file; all its phones have one address. */
export function serveEachTest(perAddress = 60): void {
  test.beforeEach(async () => {
    served = await serveClass({ ...site, port: 0, perAddress });
  });
  test.afterEach(() => served.stop());
}

/** Starts the class's server anew on its port, as after a crash: whoever was in has to come back by itself. */
export async function serveAnew(meanwhile = async () => {}): Promise<void> {
  const { port } = served;
  await served.stop();
  await meanwhile();
  served = await serveClass({ ...site, port, perAddress: 60 });
}

export const at = (path = '') => `http://127.0.0.1:${served.port}/${path}`;

/** A teacher’s window with its stage, and the letters of a class that phones may join. */
export async function openClass(context: BrowserContext, lesson = '?lesson=45') {
  const desk = await context.newPage();
  await desk.goto(at(`presenter/${lesson}`));
  const [stage] = await Promise.all([context.waitForEvent('page'), desk.locator('.open-stage').click()]);
  await stage.locator('html[data-ready]').waitFor();
  await desk.getByRole('button', { name: 'Let phones answer' }).click();
  await expect(stage.locator('#phones-panel')).toBeVisible();
  const room = (await stage.locator('.phones-letters').textContent()) ?? '';
  expect(room).toMatch(/^[A-Z]{6}$/);
  await expect(stage.locator('.phones-address')).toHaveText(`127.0.0.1:${served.port}/join/`);
  await expect(desk.locator('.phones-in')).toHaveText('0 phones are in.');
  return { desk, stage, room };
}

/** A phone that has come in by the code. */
export async function openPhone(context: BrowserContext, room: string): Promise<Page> {
  const phone = await context.newPage();
  await phone.goto(at(`join/#${room}`));
  await expect(phone.locator('.join-status')).toHaveText('You are in.');
  return phone;
}

/** Waits until the room is locked: the broker has been told, and another phone is refused. */
export async function untilLocked(browser: Browser, room: string): Promise<void> {
  const context = await browser.newContext();
  const phone = await context.newPage();
  await expect(async () => {
    await phone.goto('about:blank');
    await phone.goto(at(`join/#${room}`));
    await expect(phone.locator('.join-status')).toHaveText(/This class is locked/, { timeout: 5000 });
  }).toPass();
  await context.close();
}

/** Both rounds of a vote on the class's screen, which hands and phones fill alike. */
export const [before, after] = ['first', 'last'].map(
  (place) => `dialog[open] exercise-vote .vote-line:${place}-child .vote-number`,
) as [string, string];

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Closes the question that is open, and shows what was answered. */
export async function showAnswers(desk: Page): Promise<void> {
  await press(desk, 'Close');
  await press(desk, 'Show');
}

/** Opens what is needed seldom. */
export const openMore = (desk: Page) => desk.locator('.phones-room > details > summary').click();

/** Asks A to D aloud, on phones too. */
export async function askAloud(desk: Page): Promise<void> {
  await desk.locator('#phones-ask').selectOption(aloudWords.asks);
  await press(desk, 'Ask');
}

import type { Page } from '@playwright/test';
import { sharedTitle } from '#deck/asking.ts';
import { blocksNamed } from '#deck/body.ts';
import { countdownWords, inkWords, joinWords, presenterWords, screenWords, stageWords } from '#words/index.ts';
import { inAll } from '../tags.ts';
import { deck } from './deck.ts';
import { heard, listen } from './heard.ts';
import { at, expect, openStage, pressInBar, test } from './site.ts';
import { pressInRoom, twoWindows } from './two-windows.ts';

/** What a class sees happen is said once, in words, in each window that shows it. */

test.beforeEach(async ({ context }) => {
  await context.clock.install();
});

const curtain = [inkWords.taken('curtain', 'V', true), inkWords.left.curtain] as const;
/** Waits until the last of them is heard; of all that was said nothing may have been said twice. */
async function hears(page: Page, ...words: string[]): Promise<void> {
  for (const each of words) await expect.poll(() => heard(page)).toContain(each);
  const said = await heard(page);
  expect(said.filter((each) => words.includes(each))).toEqual(words);
}

test('with two windows: frozen, black, a curtain, and time that is up', async ({ page }) => {
  const { presenter, stage } = await twoWindows(page);
  for (const window of [presenter, stage]) await listen(window);
  const [drawn, lifted] = curtain;
  const presses = [
    { key: 'z', here: presenterWords.frozen },
    { key: 'z', here: presenterWords.notFrozen },
    { key: 'v', here: drawn, there: drawn },
    { key: 'v', here: lifted, there: lifted },
    { key: 'b', here: presenterWords.isBlack, there: stageWords.black },
    { key: 'b', here: screenWords.slideOnly, there: stageWords.notBlack },
  ];
  for (const { key, here, there } of presses) {
    await presenter.keyboard.press(key);
    await hears(presenter, here);
    if (there) await hears(stage, there);
  }
  await hears(presenter, ...presses.map(({ here }) => here));
  await hears(stage, ...presses.flatMap(({ there }) => there ?? []));
  await pressInRoom(presenter, '1 min');
  for (const window of [presenter, stage]) await hears(window, countdownWords.minutesLeft(1));
  await presenter.clock.fastForward(61_000);
  await stage.clock.fastForward(61_000);
  for (const window of [presenter, stage]) await hears(window, countdownWords.overSaid);
});

test(
  'with one: a curtain, black over an open exercise, and time that is up while it is open',
  inAll,
  async ({ page }) => {
    const asked = deck.slides.find(({ body }) => blocksNamed(body, 'Exercise').length > 0);
    await openStage(page, asked?.id);
    await listen(page);
    for (const [index, words] of curtain.entries()) {
      await page.keyboard.press(index === 0 ? 'v' : 'Escape');
      await hears(page, words);
    }
    await page.keyboard.press('m');
    await page.getByRole('button', { name: '1 min', exact: true }).click();
    // Words of one moment are one message.
    await hears(page, countdownWords.minutesLeft(1));
    await page.locator('section.present .try button').first().click();
    await page.locator('.exercise-dialog[open] [data-on]').waitFor();
    await page.keyboard.press('b');
    await hears(page, stageWords.black);
    await page.keyboard.press('b');
    await hears(page, stageWords.black, stageWords.notBlack);
    await page.clock.fastForward(61_000);
    await hears(page, countdownWords.overSaid);
  },
);

test(
  'who presses on in the bar hears a section’s title, then the slide under it, and stays there',
  inAll,
  async ({ page }) => {
    const section = deck.sections.find(({ number, picture }) => number > 1 && picture.length > 0);
    const slide = section?.slides[0];
    await openStage(page, deck.slides[(slide?.number ?? 0) - 2]?.id);
    await listen(page);
    for (let press = 0; press < 20 && !page.url().endsWith(`#/${slide?.id}`); press++) await pressInBar(page, 'next');
    await hears(page, stageWords.place(slide?.number ?? 0, deck.slides.length, section?.title));
    await pressInBar(page, 'next');
    await hears(page, slide ? sharedTitle(deck, slide) : '?');
    await expect(page.locator('.stage-bar [data-does="next"]')).toBeFocused();
  },
);

test('who opens the page for phones while no class is open hears that', async ({ page }) => {
  let answer = () => {};
  const asked = new Promise<void>((done) => (answer = done));
  await page.route('**/class.json', async (route) => {
    await asked;
    await route.fulfill({ json: {} });
  });
  await page.goto(at('join/'));
  await listen(page);
  answer();
  await hears(page, joinWords.none);
});

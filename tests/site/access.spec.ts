import { stageWords } from '#words/index.ts';
import { inAll, restInAll } from '../tags.ts';
import { barriers } from './axe.ts';
import { slideIds } from './deck.ts';
import { at, chooseColours, expect, open, openStage, pages, pressInBar, test } from './site.ts';

/** Barriers that axe cannot see, each found once on a green build. */

test.describe('themes', () => {
  const asked = [
    { theme: 'light', with: { colorScheme: 'light', contrast: 'no-preference' } },
    { theme: 'dark', with: { colorScheme: 'dark', contrast: 'no-preference' } },
    { theme: 'contrast', with: { colorScheme: 'dark', contrast: 'more' } },
  ] as const;

  /** Some pages, and all of them. */
  const some = { 'an article and a sheet': ['read/', 'print/worksheet/'], 'every page': pages };

  for (const [index, [which, paths]] of Object.entries(some).entries()) {
    test(
      `${which} follows the system, without a flash, until a theme is chosen`,
      restInAll(index),
      async ({ page }) => {
        for (const { theme, with: system } of asked) {
          await page.emulateMedia(system);
          for (const path of paths) {
            await page.goto(at(path), { waitUntil: 'commit' });
            await expect(page.locator('html'), path).toHaveAttribute('data-theme', theme);
          }
        }
      },
    );

    test(
      `a theme is chosen on ${which}, kept for all, and given back to the system`,
      restInAll(index),
      async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'light' });
        for (const path of paths.filter((path) => path !== 'present/')) {
          await open(page, path);
          await chooseColours(page, 'Dark');
          await expect(page.locator('html'), path).toHaveAttribute('data-theme', 'dark');
          await page.reload();
          await expect(page.locator('[data-theme-choice] :checked')).toHaveValue('dark');
          await chooseColours(page, 'Match my device');
          await expect(page.locator('html'), path).toHaveAttribute('data-theme', 'light');
        }
        await openStage(page);
        await pressInBar(page, 'theme');
        await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
        await expect(page.locator('#announced')).toHaveText('Dark');
      },
    );
  }
});

test('with less motion nothing moves for longer than a moment, and nothing is hidden for ever', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['read/', 'present/']) {
    await open(page, path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((one) => {
          const { transitionDuration, animationDuration, animationName } = getComputedStyle(one);
          const long = (list: string) => list.split(',').some((time) => Number.parseFloat(time) > 0.001);
          return long(transitionDuration) || (animationName !== 'none' && long(animationDuration));
        })
        .map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`),
    );
    expect([...new Set(moving)], path).toEqual([]);
  }
});

test('what a picture’s name says is not read out once more letter by letter', inAll, async ({ page }) => {
  for (const path of ['', 'read/', 'join/']) {
    await open(page, path);
    const read = page.locator('svg.tile-pair text:not([aria-hidden="true"] text)');
    await expect(page.locator('svg.tile-pair text').first(), path).toBeAttached();
    await expect(read, path).toHaveCount(0);
  }
});

test.describe('the stage', () => {
  test('what a screen reader is told of the stage', async ({ page }) => {
    await openStage(page);

    await test.step('a headline is read out once, by its focus, with its place', async () => {
      // The place it opens at has been said: words of one moment are one message.
      await expect(page.locator('#announced')).not.toBeEmpty();
      await page.keyboard.press('PageDown');
      // A slide that asks has its question there, which names the headline.
      await expect(page.locator('section.present :is(h2, .asking):focus')).toHaveCount(1);
      await expect(page.locator('#announced')).toHaveText(/^Slide 2 of \d+$/);
    });
    await test.step('black says that it is on', async () => {
      // The place it opens at has been said: words of one moment are one message.
      await expect(page.locator('#announced')).not.toBeEmpty();
      const black = page.locator('.stage-bar [data-does="black"]');
      // A status would not be heard in Orca: it comes amid the change to black.
      await expect(page.locator('main > div#announced[aria-live="polite"]:not([role])')).toBeAttached();
      await page.keyboard.press('b');
      await expect(black).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator('#announced')).toHaveText(stageWords.black);
      await page.keyboard.press('b');
      await expect(black).toHaveAttribute('aria-pressed', 'false');
      await expect(page.locator('#announced')).toHaveText(stageWords.notBlack);
    });
  });

  test(
    'nothing round a headline hears clicks: in Firefox a screen reader would call each one clickable',
    inAll,
    async ({ page }) => {
      await openStage(page);
      const tools = await page.context().newCDPSession(page);
      const heard: string[] = [];
      for (let up = 0; up < 20; up++) {
        const expression = `[document.querySelector('section.present h2'), ...Array(${up})].reduce((one) => one?.parentElement)`;
        const { result } = await tools.send('Runtime.evaluate', { expression });
        if (!result.objectId) break;
        const { listeners } = await tools.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
        const clicks = listeners.filter(({ type }) => ['click', 'mousedown', 'mouseup'].includes(type));
        if (clicks.length > 0) heard.push(result.description ?? '');
      }
      expect(heard).toEqual([]);
    },
  );

  test('letters that the list of keys does not name do nothing', inAll, async ({ page }) => {
    await openStage(page, slideIds[3]);
    for (const key of ['j', 'k', 'l', 'v']) await page.keyboard.press(key);
    await expect(page.locator('section.present')).toHaveId(slideIds[3] ?? '');
  });

  test('with the keys off letters and arrows do nothing, and a clicker still leads', async ({ page }) => {
    await openStage(page);
    await page.keyboard.press('h');
    await page.locator('#keys-on').uncheck();
    await page.keyboard.press('Escape');
    for (const key of ['n', 'ArrowRight', 'o', 'b', 's']) await page.keyboard.press(key);
    await expect(page.locator('section.present')).toHaveId(slideIds[0] ?? '');
    await expect(page.locator('dialog[open], .notes-drawer:not([hidden])')).toHaveCount(0);
    await page.keyboard.press('PageDown');
    await expect(page.locator('section.present')).toHaveId(slideIds[1] ?? '');
  });

  const panels = ['notes', 'help', 'overview', 'jump', 'sources', 'room'];
  for (const [index, { theme, some }] of [
    { theme: 'light', some: panels.slice(0, 2) },
    { theme: 'light', some: panels.slice(2) },
    { theme: 'dark', some: panels },
    { theme: 'contrast', some: panels },
  ].entries()) {
    test(`axe finds nothing in ${some.join(', ')} in the ${theme} theme`, restInAll(index), async ({ page }) => {
      await open(page, `present/?theme=${theme}#/${slideIds[4]}`);
      for (const does of some) {
        await pressInBar(page, does);
        const part = does === 'notes' ? '.notes-drawer' : 'dialog[open]';
        await page.locator(part).waitFor();
        expect(await barriers(page, { within: part }), does).toEqual([]);
        await page.keyboard.press('Escape');
      }
    });
  }
});

test.describe('a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 480 } });
  test('that turns a slide does not lay the bar over it; one that taps asks for the bar, and puts it away', async ({
    page,
  }) => {
    await openStage(page);
    const bar = page.locator('.stage-bar');
    await page.keyboard.press('Shift');
    await expect(bar).toHaveCSS('opacity', '0');
    await page.locator('section.present').dispatchEvent('pointermove', { pointerType: 'touch', bubbles: true });
    await expect(bar).toHaveCSS('opacity', '0');
    await page.touchscreen.tap(500, 200);
    await expect(bar).toHaveCSS('opacity', '1');
    await page.touchscreen.tap(500, 200);
    await expect(bar).toHaveCSS('opacity', '0');
  });
});

test('the presenter prints every slide’s notes in dark ink', async ({ page }) => {
  await open(page, 'presenter/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.note-set:visible')).toHaveCount(slideIds.length);
  await expect(page.locator('.note-slide:visible')).toHaveCount(slideIds.length);
  for (const part of ['.note-slide', '.note-set p'])
    await expect(page.locator(part).first()).toHaveCSS('color', 'rgb(27, 29, 31)');
  await expect(page.locator('.presenter')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  // Notes made larger on the screen are as large on paper as before.
  const sizeOnPaper = () =>
    page
      .locator('.note-set p')
      .first()
      .evaluate((part) => getComputedStyle(part).fontSize);
  const before = await sizeOnPaper();
  await page.locator('[data-press="larger"]').evaluate((button: HTMLElement) => button.click());
  expect(await sizeOnPaper()).toBe(before);
  await expect(page.locator(':is(.presenter-bar, .presenter-picture, .presenter-tools, .offers):visible')).toHaveCount(
    0,
  );
});

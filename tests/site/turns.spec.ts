import { inAll } from '../tags.ts';
import { deck } from './deck.ts';
import { expect, openStage, test } from './site.ts';

const [, second] = deck.slides;
/** More presses than turn any slide: with each step one, and one off a leaf. A page that hangs would tell nothing. */
const presses = 30;

test(
  'a turn does not measure the stage once its slides have begun to change: it would be laid out twice',
  inAll,
  async ({ page }) => {
    await openStage(page, second?.id);
    const readAmidTurn = () =>
      page.evaluate((presses) => {
        const own = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetWidth') ?? {};
        const read: string[] = [];
        let [amid, turned] = [false, false];
        const begin = () => (amid = true);
        const end = () => ([amid, turned] = [false, true]);
        document.addEventListener('beforeslidechange', begin);
        document.addEventListener('slidechanged', end);
        const get = function (this: Element) {
          if (amid) read.push(this.localName);
          return own.get?.call(this);
        };
        Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { ...own, get });
        const key = { key: 'PageDown', keyCode: 34, bubbles: true };
        for (let press = 0; press < presses && !turned; press++)
          document.body.dispatchEvent(new KeyboardEvent('keydown', key));
        Object.defineProperty(HTMLElement.prototype, 'offsetWidth', own);
        document.removeEventListener('beforeslidechange', begin);
        document.removeEventListener('slidechanged', end);
        return { turned, read };
      }, presses);
    // What measures before comes once the stage is ready.
    await expect(async () => expect(await readAmidTurn()).toEqual({ turned: true, read: [] })).toPass({
      timeout: 10_000,
    });
    // And it holds for the turn only: a window may be drawn larger after it.
    expect(await page.evaluate(() => Object.hasOwn(document.body, 'offsetWidth'))).toBe(false);
  },
);

test('no slide but the one that is shown is laid out: each more would take its time amid a turn', async ({ page }) => {
  await openStage(page, second?.id);
  const laidOut = () =>
    page.locator('.slides > .slide').evaluateAll((slides) => slides.filter((slide) => slide.checkVisibility()).length);
  expect(await laidOut()).toBe(1);
  await page.keyboard.press('End');
  await expect(page.locator('section.present h2')).toHaveText(deck.slides.at(-1)?.title ?? '');
  expect(await laidOut()).toBe(1);
});

test(
  'a turn changes the slide that is left and the one that comes: the browser would style each other one anew',
  inAll,
  async ({ page }) => {
    await openStage(page, second?.id);
    const changedInTurn = () =>
      page.evaluate((presses) => {
        const changed = new MutationObserver(() => {});
        for (const slide of document.querySelectorAll('.slides > *, .backgrounds > *'))
          changed.observe(slide, { attributeFilter: ['class', 'hidden', 'aria-hidden'] });
        const address = location.hash;
        const key = { key: 'PageDown', keyCode: 34, bubbles: true };
        for (let press = 0; press < presses && location.hash === address; press++)
          document.body.dispatchEvent(new KeyboardEvent('keydown', key));
        const slides = changed.takeRecords().map(({ target }) => (target instanceof Element ? target.id : '?'));
        changed.disconnect();
        return [...new Set(slides)].length;
      }, presses);
    // What spares it comes once the stage is ready.
    await expect(async () => expect(await changedInTurn()).toBe(2)).toPass({ timeout: 10_000 });
  },
);

import { launch, type Page, ProtocolError } from 'puppeteer-core';
import { findProgram } from './find-program.ts';
import type { Browser, Window } from './window.ts';

/** Firefox, by WebDriver BiDi. */
export async function start(): Promise<Browser> {
  const executablePath = findProgram('firefox-esr', 'firefox');
  const browser = await launch({ browser: 'firefox', executablePath, headless: true, defaultViewport: null });
  return {
    async open() {
      const window = windowOf(await browser.newPage());
      await window.resize(1280, 720);
      return window;
    },
    quit: () => browser.close(),
  };
}

/** With the size the driver sets how the screen is held, which Firefox 140 does not know: the size is set all the same. */
function sizedAtLeast(fault: unknown): void {
  const lacksTurning = fault instanceof ProtocolError && fault.message.includes('unknown command emulation.setScreenO');
  if (!lacksTurning) throw fault;
}

/** Comes once the page has this size. */
const becomes = (width: number, height: number) =>
  new Promise<void>((done) => {
    const look = () => (innerWidth === width && innerHeight === height ? done() : requestAnimationFrame(look));
    look();
  });

/**
 * Comes with the middle of an element once it is seen, stands still and may be pressed. The driver's own way of waiting makes
 * code of text, which Firefox 140 reports as a breach of the page's policy.
 */
const middleOf = (selector: string) =>
  new Promise<{ x: number; y: number }>((done) => {
    let before = '';
    const look = () => {
      const element = document.querySelector(selector);
      const [box] = element?.checkVisibility({ visibilityProperty: true }) ? element.getClientRects() : [];
      const now = box && !element?.matches(':disabled') ? [box.x, box.y, box.width, box.height].join() : '';
      if (box && now !== '' && now === before) {
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        if (x > 0 && y > 0 && x < innerWidth && y < innerHeight) return done({ x, y });
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      }
      before = now;
      requestAnimationFrame(look);
    };
    look();
  });

function windowOf(page: Page): Window {
  return {
    async goTo(address) {
      await page.goto(address);
    },
    run: (act, given) => page.evaluate(act as (given: unknown) => unknown, given) as never,
    look: (selector, act) => page.$eval(selector, act as (element: Element) => unknown) as never,
    async click(selector) {
      const { x, y } = await page.evaluate(middleOf, selector);
      await page.mouse.click(x, y);
    },
    press: (key) => page.keyboard.press(key as 'Enter'),
    async resize(width, height) {
      await page.setViewport({ width, height }).catch(sizedAtLeast);
      await page.evaluate(becomes, width, height);
    },
    async opened(act) {
      const popup = new Promise<Page | null>((done) => page.once('popup', done));
      await act();
      const other = await popup;
      if (!other) throw new Error('No window was opened.');
      return windowOf(other);
    },
    print: () => page.pdf({ format: 'A4' }),
    picture: () => page.screenshot(),
    close: () => page.close(),
  };
}

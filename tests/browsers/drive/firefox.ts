import { launch, type Page } from 'puppeteer-core';
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

function windowOf(page: Page): Window {
  return {
    async goTo(address) {
      await page.goto(address);
    },
    run: (act, given) => page.evaluate(act as (given: unknown) => unknown, given) as never,
    look: (selector, act) => page.$eval(selector, act as (element: Element) => unknown) as never,
    click: (selector) => page.locator(selector).click(),
    press: (key) => page.keyboard.press(key as 'Enter'),
    resize: (width, height) => page.setViewport({ width, height }),
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

// How the stage answers on a school's laptop: when it shows its first slide, how soon it takes a key, how long it blocks.
import type { Browser, Page } from '@playwright/test';
import { openPage } from './school.ts';

/** Milliseconds of one opening of the stage; `after…` from the first paint on. */
export interface Opening {
  /** From asking for the page to its first slide. */
  firstSlide: number;
  /** From a press of the arrow in the first frame that shows a slide to the frame after it has moved. */
  firstKey: number;
  /** What tasks took beyond 50 ms each, from the first paint until the stage had been quiet for two seconds. */
  blocking: number;
}

/** Opens the stage and presses the arrow as soon as there is something to see. */
export async function openStage(browser: Browser, url: string): Promise<Opening> {
  const page = await openPage(browser, true);
  await watchTasks(page);
  await page.addInitScript(() => {
    const say = (name: string, value: number) => (document.documentElement.dataset[name] = String(value));
    const moved = (from: number) => {
      if (document.querySelector('.stage section ~ section h2')?.checkVisibility({ visibilityProperty: true }))
        say('moved', performance.now() - from);
      else requestAnimationFrame(() => moved(from));
    };
    const look = () => {
      const headline = document.querySelector('.stage section h2, .stage section h1');
      if (!headline?.checkVisibility({ visibilityProperty: true })) return void requestAnimationFrame(look);
      say('seen', performance.now());
      const key = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, bubbles: true };
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', key));
      moved(performance.now());
    };
    look();
  });
  await page.goto(url);
  const root = page.locator('html[data-moved]');
  await root.waitFor({ state: 'attached' });
  const [firstSlide, firstKey] = [await root.getAttribute('data-seen'), await root.getAttribute('data-moved')].map(
    Number,
  );
  await quiet(page);
  const blocking = await page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return window.tasks.filter(({ end }) => end > paint).reduce((sum, { length }) => sum + length - 50, 0);
  });
  await page.close();
  return { firstSlide: firstSlide ?? 0, firstKey: firstKey ?? 0, blocking };
}

/** What stepping through a whole deck costs. */
export interface Stepping {
  steps: number;
  /** Milliseconds of all tasks that are longer than 50 ms. */
  longTasks: number;
  /** Frames a second while stepping. */
  framesPerSecond: number;
  /** Milliseconds between two frames that 95 % stay below. */
  slowFrame: number;
  /** Bytes that scripts hold after it. */
  heap: number;
}

/** Steps through the deck as a clicker does, a step every 120 ms at the most. */
export async function stepThrough(browser: Browser, url: string, slow: boolean): Promise<Stepping> {
  const page = await openPage(browser, slow);
  await watchTasks(page);
  await page.goto(url);
  await page.locator('html[data-ready]').waitFor();
  await quiet(page);
  const { steps, frames } = await page.evaluate(async () => {
    window.tasks.length = 0;
    const frames: number[] = [];
    let [last, on, steps] = [performance.now(), true, 0];
    const count = () => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      if (on) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    const place = () => `${location.hash} ${document.querySelectorAll('.fragment.visible').length}`;
    for (let before = ''; before !== place() && steps < 2000; steps++) {
      before = place();
      const key = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, bubbles: true };
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', key));
      await new Promise((done) => setTimeout(done, 120));
    }
    on = false;
    return { steps, frames };
  });
  const longTasks = await page.evaluate(() => window.tasks.reduce((sum, { length }) => sum + length, 0));
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await page.close();
  const framesPerSecond = (1000 * frames.length) / frames.reduce((sum, gap) => sum + gap, 0);
  const slowFrame = frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? 0;
  return { steps, longTasks, framesPerSecond, slowFrame, heap: usedSize };
}

declare global {
  interface Window {
    /** Every task of the page that took longer than 50 ms. */
    tasks: { end: number; length: number }[];
  }
}

const watchTasks = (page: Page) =>
  page.addInitScript(() => {
    window.tasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        window.tasks.push({ end: startTime + duration, length: duration });
    }).observe({ type: 'longtask', buffered: true });
  });

/** Waits until no task has been long for two seconds. */
const quiet = (page: Page) =>
  page.waitForFunction(() => performance.now() - Math.max(0, ...window.tasks.map(({ end }) => end)) > 2000);

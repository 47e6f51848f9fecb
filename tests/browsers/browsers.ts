import { test as base, expect } from '@playwright/test';
import { serveFolder } from '../site/serve-folder.ts';
import { type EngineName, engines } from './drive/engines.ts';
import type { Browser, Window } from './drive/window.ts';
import { forbidWorker, watched } from './watch.ts';

/** A test in each browser that is installed; where one is not, it says how to get it. */
export const test = base.extend<
  {
    /** The built site, under an address where nothing is kept yet. */
    home: string;
    /** A window of the browser that is tried. */
    window: Window;
  },
  { engine: EngineName; driven: Browser | undefined }
>({
  engine: ['firefox', { option: true, scope: 'worker' }],
  driven: [
    async ({ engine }, use) => {
      const driven = engines[engine].isInstalled() ? await engines[engine].start() : undefined;
      await use(driven);
      await driven?.quit();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: the runner wants the fixtures that are used named, and none is.
  home: async ({}, use) => {
    const site = await serveFolder('dist', watched(forbidWorker));
    await use(site.home);
    await site.stop();
  },
  window: async ({ engine, driven }, use) => {
    const { name, packages } = engines[engine];
    test.skip(!driven, `${name} is not installed: apt-get install ${packages}`);
    if (!driven) return;
    const window = await driven.open();
    await use(window);
    await nothingWrong(window);
    await window.close();
  },
});

export { expect };

/** The page has written down no error and no breach of its policy. */
export async function nothingWrong(window: Window): Promise<void> {
  expect(await window.run(() => ({ at: location.href, wrong: globalThis.wrong ?? [] }), undefined)).toMatchObject({
    wrong: [],
  });
}

/** Waits until something in the page is so. */
export const until = <Given, Result>(window: Window, act: (given: Given) => Result, given: Given, is: Result) =>
  expect.poll(() => window.run(act, given), { intervals: [20, 50, 100] }).toEqual(is);

/** Waits until the page says that it is usable, and an article is laid out whole. While another one goes, there may be none to ask. */
const ready = (window: Window) =>
  expect
    .poll(() =>
      window
        .run(() => document.querySelector('html[data-ready]:not([data-opens])') !== null, undefined)
        .catch(() => false),
    )
    .toBe(true);

/** Opens a page and waits until it says that it is usable. */
export async function open(window: Window, address: string): Promise<void> {
  await nothingWrong(window);
  await window.goTo(address);
  await ready(window);
}

/** Loads a page again, and waits until it is usable. */
export async function reload(window: Window): Promise<void> {
  await nothingWrong(window);
  await window.run(() => {
    document.documentElement.removeAttribute('data-ready');
    location.reload();
  }, undefined);
  await ready(window);
}

/** Opens the stage on a slide. */
export async function openStage(window: Window, home: string, slide = ''): Promise<void> {
  await window.goTo('about:blank');
  await open(window, `${home}present/${slide && `#/${slide}`}`);
}

/** The slide on the stage. */
export const slideOn = (stage: Window) => stage.run(() => document.querySelector('section.present')?.id, undefined);

/** Presses a key until no step of the slide is left. */
export async function takeSteps(stage: Window): Promise<void> {
  const left = () => document.querySelectorAll('section.present .fragment:not(.visible)').length;
  for (let steps = await stage.run(left, undefined); steps > 0; steps--) {
    await stage.press('PageDown');
    await until(stage, left, undefined, steps - 1);
  }
}

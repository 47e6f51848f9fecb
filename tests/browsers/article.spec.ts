import { sectionIds } from '../site/deck.ts';
import { hero } from '../site/explorer.ts';
import { expect, open, test, until } from './browsers.ts';

for (const width of [1280, 480])
  test(`every chapter and every drawing is there on ${width} px, and no fold is empty`, async ({ window, home }) => {
    await window.resize(width, 844);
    await open(window, `${home}read/`);
    const headlines = () =>
      [...document.querySelectorAll('article[data-slide] > h3')]
        .filter((line) => line.getBoundingClientRect().height > 20)
        .map((line) => line.parentElement?.id);
    expect(await window.run(headlines, undefined)).toEqual(sectionIds);
    // Each drawing comes when a reader comes near it.
    const next = () => {
      const frames = [...document.querySelectorAll('svg[data-drawing]')].filter((frame) => frame.checkVisibility());
      frames[0]?.scrollIntoView();
      return frames.map((frame) => frame.getAttribute('data-drawing'));
    };
    await until(window, next, undefined, []);
    const undrawn = () =>
      [...document.querySelectorAll('article figure')]
        .filter((figure) => figure.checkVisibility())
        .filter((figure) => ![...figure.querySelectorAll('svg, img')].some((part) => part.clientHeight > 20))
        .map((figure) => figure.outerHTML.slice(0, 120));
    expect(await window.run(undrawn, undefined)).toEqual([]);
    // What is in a fold comes once it is open, and may hold folds itself.
    const empty = () => {
      const folds = [...document.querySelectorAll<HTMLDetailsElement>('main details')];
      for (const fold of folds) fold.open = true;
      return folds
        .filter((fold) => fold.checkVisibility() && fold.scrollHeight < 40)
        .map((fold) => fold.outerHTML.slice(0, 120));
    };
    await until(window, empty, undefined, []);
    expect(await window.run(() => document.documentElement.scrollWidth <= innerWidth, undefined)).toBe(true);
  });

test('a mark opens its source, and Escape closes it', async ({ window, home }) => {
  await open(window, `${home}read/`);
  await window.click('.prose a.mark');
  await until(window, () => document.querySelectorAll('.card').length, undefined, 1);
  await window.press('Escape');
  await until(window, () => document.querySelectorAll('.card').length, undefined, 0);
});

test('a part of a diagram tells why, its arrows lead on by key, and every tool opens', async ({ window, home }) => {
  await open(window, `${home}read/`);
  const figure = `figure[data-diagram="${hero.id}"]`;
  await window.look(figure, (element) => element.scrollIntoView());
  await until(
    window,
    (at) => document.querySelectorAll(`${at} .picture-wide [role="button"]`).length > 3,
    figure,
    true,
  );
  await window.click(`${figure} .picture-wide .dg-node .dg-text`);
  const told = (at: string) => document.querySelector(`${at} .tool-panel:not([hidden])`)?.textContent ?? '';
  await until(window, (at) => document.querySelectorAll(`${at} .tool-panel:not([hidden])`).length, figure, 1);
  const before = await window.run(told, figure);
  await window.press('ArrowRight');
  await expect.poll(() => window.run(told, figure)).not.toBe(before);
  await window.press('Escape');
  const tools = await window.run(
    (at) => [...document.querySelectorAll<HTMLElement>(`${at} .tools [data-tool]`)].map(({ dataset }) => dataset.tool),
    figure,
  );
  expect(tools.length).toBeGreaterThan(4);
  for (const tool of tools) {
    await window.click(`${figure} [data-tool="${tool}"]`);
    await until(
      window,
      (at) => document.querySelector(at)?.getAttribute('aria-expanded'),
      `${figure} [data-tool="${tool}"]`,
      'true',
    );
    expect((await window.run(told, figure)).length, tool).toBeGreaterThan(3);
  }
});

import { slideIds } from '../site/deck.ts';
import { outside } from '../site/outside.ts';
import { expect, openStage, slideOn, takeSteps, test, until } from './browsers.ts';

const now = 'section.present';
const idOfSlide = () => document.querySelector('section.present')?.id;

/** Drawings of the slide that have not come yet from their files. */
const framesLeft = () => document.querySelectorAll('section.present svg[data-drawing]').length;

/** Runs in the page: what of a slide is not to be seen, its headline or what should be drawn under it. */
function missing(slide: Element): string[] {
  const isSeen = (part: Element | null) => {
    const { width = 0, height = 0 } = part?.getBoundingClientRect() ?? {};
    return width > 20 && height > 20;
  };
  const drawn = [...slide.querySelectorAll('[data-figure], [data-diagram], [data-model]')];
  return [
    ...(isSeen(slide.querySelector('h2')) ? [] : [`${slide.id}: headline`]),
    ...drawn
      .filter((part) => ![...part.querySelectorAll('svg')].some(isSeen))
      .map((part) => `${slide.id}: ${part.outerHTML.slice(0, 80)}`),
  ];
}

test('a clicker leads through every step of every slide, each whole on its stage', async ({ window, home }) => {
  await openStage(window, home);
  const faults: string[] = [];
  for (const id of slideIds) {
    await until(window, idOfSlide, undefined, id);
    await takeSteps(window);
    expect(await slideOn(window)).toBe(id);
    await until(window, framesLeft, undefined, 0);
    faults.push(...(await window.look(now, missing)), ...(await window.look(now, outside)));
    await window.press('PageDown');
  }
  expect(faults).toEqual([]);
});

test('keys lead back, to the ends, to all slides, to sources, and to a black screen', async ({ window, home }) => {
  const [first, second, third] = slideIds;
  await openStage(window, home, second);
  await window.press('ArrowLeft');
  await until(window, idOfSlide, undefined, first);
  await window.press('End');
  await until(window, idOfSlide, undefined, slideIds.at(-1));
  const panel = () => document.querySelector('dialog[open]')?.id ?? '';
  const waits = (id: string | undefined) =>
    document.querySelector(`dialog[open] [data-place-of="${id}"] [data-waits]`) !== null;
  // What the class has seen is drawn to its end, what it passed over as it begins.
  await window.press('o');
  await until(window, panel, undefined, 'overview-panel');
  await until(window, waits, slideIds.at(-1), false);
  await until(window, waits, third, true);
  await window.press('Escape');
  await until(window, panel, undefined, '');
  await window.press('Home');
  await until(window, idOfSlide, undefined, first);
  await window.press('o');
  await until(window, panel, undefined, 'overview-panel');
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await window.press(key);
  await until(window, idOfSlide, undefined, third);
  for (const [key, id] of [
    ['c', 'sources-panel'],
    ['h', 'help-panel'],
  ] as const) {
    await window.press(key);
    await until(window, panel, undefined, id);
    await window.press('Escape');
    await until(window, panel, undefined, '');
  }
  const black = () => document.querySelector('.reveal')?.classList.contains('paused');
  for (const is of [true, false]) {
    await window.press('b');
    await until(window, black, undefined, is);
  }
});

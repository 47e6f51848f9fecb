import type { RevealApi } from 'reveal.js';

/**
 * A leaf names its section and lies on the first slide of it; turning it is that slide's first step. Only who comes from
 * the slide before meets it: an address, the overview and the presenter lead to the slide itself. To be
 * called before reveal.js starts, so that this hears of an address first.
 */
export function wireLeaves(reveal: RevealApi): void {
  let byAddress = false;
  // what moves the stage by itself tells the address only afterwards
  addEventListener('hashchange', () => {
    byAddress = true;
    setTimeout(() => (byAddress = false));
  });
  reveal.on('ready', () => turn(reveal));
  reveal.on('slidechanged', (event) => {
    const before = 'previousSlide' in event ? event.previousSlide : undefined;
    const here = reveal.getCurrentSlide();
    if (byAddress || before !== here.previousElementSibling) turn(reveal);
  });
  reveal.on('fragmentshown', () => {
    const here = reveal.getCurrentSlide();
    if (here.querySelectorAll('.fragment.visible').length === 1 && here.querySelector('.leaf-turn.visible'))
      headingOf(here)?.focus({ preventScroll: true });
  });
}

/** Where reading starts: at the leaf while it lies there, else at the headline. */
export const headingOf = (slide: Element): HTMLElement | null =>
  slide.querySelector<HTMLElement>('.leaf-turn:not(.visible) + .leaf .leaf-title') ??
  slide.querySelector<HTMLElement>('h2');

function turn(reveal: RevealApi): void {
  if (reveal.getCurrentSlide().querySelector('.leaf-turn:not(.visible)')) reveal.nextFragment();
}

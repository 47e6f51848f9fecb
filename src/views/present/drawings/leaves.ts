import type { RevealApi } from 'reveal.js';
import { announce } from '#frame/browser/elements/announce.ts';

/**
 * A leaf names its section and lies on the first slide of it; turning it is that slide's first step. Only who comes from
 * the slide before meets it: an address, the overview and the presenter lead to the slide itself. To be
 * called before reveal.js starts, so that this hears of an address first.
 */
export function wireLeaves(reveal: RevealApi): void {
  let byAddress = false;
  let isArriving = false;
  const turn = () => {
    if (!reveal.getCurrentSlide().querySelector('.leaf-turn:not(.visible)')) return;
    isArriving = true;
    reveal.nextFragment();
    isArriving = false;
  };
  // what moves the stage by itself tells the address only afterwards
  addEventListener('hashchange', () => {
    byAddress = true;
    setTimeout(() => (byAddress = false));
  });
  reveal.on('ready', turn);
  reveal.on('slidechanged', (event) => {
    const before = 'previousSlide' in event ? event.previousSlide : undefined;
    const here = reveal.getCurrentSlide();
    if (byAddress || before !== here.previousElementSibling) turn();
  });
  reveal.on('fragmentshown', () => {
    const here = reveal.getCurrentSlide();
    if (here.querySelectorAll('.fragment.visible').length > 1 || !here.querySelector('.leaf-turn.visible')) return;
    if (!keepsFocus()) focusHeading(here);
    // A slide that is arrived at without its leaf is told with its place.
    else if (!isArriving) announce(headingOf(here)?.textContent ?? '');
  });
}

/** Where reading starts: at the leaf while it lies there, at what is asked while the headline waits, else at the headline. */
export const headingOf = (slide: Element): HTMLElement | null =>
  slide.querySelector<HTMLElement>('.leaf-turn:not(.visible) + .leaf .leaf-title') ??
  askedOn(slide) ??
  slide.querySelector<HTMLElement>('h2');

/** What a slide asks until its last step brings the headline. */
export const askedOn = (slide: Element): HTMLElement | null =>
  slide.querySelector('.fragment:not(.visible)') && slide.querySelector<HTMLElement>('.asking');

/** In the frame of another page it may not take the focus from that. */
export function focusHeading(slide: Element): void {
  const mayFocus = document.documentElement.dataset.embed === undefined || document.hasFocus();
  if (mayFocus) headingOf(slide)?.focus({ preventScroll: true });
}

/** Who presses on in the bar, reads notes or is in a panel keeps the keyboard there. */
export const keepsFocus = (): boolean =>
  Boolean(document.activeElement?.closest('.stage-bar, .notes-drawer, dialog[open]'));

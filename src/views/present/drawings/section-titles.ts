import type { RevealApi } from 'reveal.js';
import { announce } from '#frame/browser/elements/announce.ts';

/**
 * Wires the titles that cover the first slide of each section; the first step of the slide takes one away. Only who comes from the
 * slide before meets it: an address, the overview and the presenter lead to the slide itself. It must run before reveal.js
 * starts, so that it hears of an address first.
 */
export function wireSectionTitles(reveal: RevealApi): void {
  let byAddress = false;
  let isArriving = false;
  const skip = () => {
    if (!reveal.getCurrentSlide().querySelector('.section-title-step:not(.visible)')) return;
    isArriving = true;
    reveal.nextFragment();
    isArriving = false;
  };
  // What moves the stage by itself tells the address only afterwards.
  addEventListener('hashchange', () => {
    byAddress = true;
    setTimeout(() => (byAddress = false));
  });
  reveal.on('ready', skip);
  reveal.on('slidechanged', (event) => {
    const before = 'previousSlide' in event ? event.previousSlide : undefined;
    const here = reveal.getCurrentSlide();
    if (byAddress || before !== here.previousElementSibling) skip();
  });
  reveal.on('fragmentshown', () => {
    const here = reveal.getCurrentSlide();
    if (here.querySelectorAll('.fragment.visible').length > 1 || !here.querySelector('.section-title-step.visible'))
      return;
    if (!hasFocusOffSlide()) focusHeading(here);
    // A slide that is arrived at without its title is announced with its place.
    else if (!isArriving) announce(headingOf(here)?.textContent ?? '');
  });
}

/** Finds where reading starts: at the section title while it covers the slide, at the question while the headline waits, else at the headline. */
export const headingOf = (slide: Element): HTMLElement | null =>
  slide.querySelector<HTMLElement>('.section-title-step:not(.visible) + .section-title .section-title-name') ??
  questionOn(slide) ??
  slide.querySelector<HTMLElement>('h2');

/** Finds the question that a slide shows until its last step brings the headline. */
export const questionOn = (slide: Element): HTMLElement | null =>
  slide.querySelector('.fragment:not(.visible)') && slide.querySelector<HTMLElement>('.asking');

/** Focuses the heading, except in the frame of another page that has the focus. */
export function focusHeading(slide: Element): void {
  const mayFocus = document.documentElement.dataset.embed === undefined || document.hasFocus();
  if (mayFocus) headingOf(slide)?.focus({ preventScroll: true });
}

/** Tells whether the keyboard is in the bar, the notes or a panel, and stays there. */
export const hasFocusOffSlide = (): boolean =>
  Boolean(document.activeElement?.closest('.stage-bar, .notes-drawer, dialog[open]'));

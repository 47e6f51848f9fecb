import type { RevealApi } from 'reveal.js';

/** reveal.js darkens the slide; an open panel lies over that, and over the panel this. */
export function wireBlack(reveal: RevealApi): void {
  const black = document.querySelector<HTMLElement>('#black');
  reveal.on('paused', () => document.querySelector('dialog[open]') && black?.showPopover?.());
  reveal.on('resumed', () => black?.matches(':popover-open') && black.hidePopover());
}

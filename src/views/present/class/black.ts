import type { RevealApi } from 'reveal.js';
import { announce } from '#frame/browser/elements/announce.ts';
import { openDialog } from '#frame/browser/elements/find.ts';
import { stageWords } from '#words/index.ts';

/** reveal.js darkens the slide and says nothing of it; an open panel lies over that, and over the panel this. */
export function wireBlack(reveal: RevealApi): void {
  const black = document.querySelector<HTMLElement>('#black');
  const button = document.querySelector('.stage-bar [data-does="black"]');
  for (const event of ['paused', 'resumed'] as const)
    reveal.on(event, () => {
      button?.setAttribute('aria-pressed', String(reveal.isPaused()));
      announce(reveal.isPaused() ? stageWords.black : stageWords.notBlack);
    });
  reveal.on('paused', () => openDialog() && black?.showPopover?.());
  reveal.on('resumed', () => black?.matches(':popover-open') && black.hidePopover());
}

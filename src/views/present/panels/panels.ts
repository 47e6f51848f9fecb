import type { RevealApi } from 'reveal.js';
import { announce } from '#frame/browser/elements/announce.ts';
import { openDialog } from '#frame/browser/elements/find.ts';
import { showOver } from '#frame/browser/elements/show-over.ts';
import { stageWords } from '#words/index.ts';
import { goTo } from '../go-to.ts';

const panel = (id: string) => document.querySelector<HTMLDialogElement>(`dialog#${id}`);

/** Opens a panel over the slide, unless another is open. */
export function openPanel(id: string): void {
  if (!openDialog()) showOver(panel(id));
}

/** A number or a title leads to a slide. */
export function wireJump(reveal: RevealApi): void {
  const jump = panel('jump-panel');
  const form = jump?.querySelector('form');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const number = Number(form.querySelector('input')?.value);
    // First, as the slide it gives the keys back to is hidden next: they would go on into the closed field.
    jump?.close();
    form.reset();
    const slides = reveal.getSlides();
    goTo((slides[Math.max(number, 1) - 1] ?? slides.at(-1))?.id, reveal);
  });
  // The next number begins an empty field, which may be open again by now.
  jump?.addEventListener('close', () => jump.open || form?.reset());
  jump?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    jump.close();
    event.preventDefault();
    goTo(link.hash.replace('#/', ''), reveal);
  });
}

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

import { isStageAction, type StageAction } from './stage-actions.ts';

const root = document.documentElement;

/** The menu of the last button of the bar, while it is open. */
export const openMore = (): HTMLDetailsElement | null => document.querySelector('.bar-more[open]');

/** Puts it away; who chose something in it stands on that button again. */
export function closeMore(chosen: Element | null = null): void {
  const more = openMore();
  if (!more) return;
  if (more.contains(chosen)) more.querySelector('summary')?.focus({ preventScroll: true });
  more.open = false;
}

/** Wires the buttons beside the slide, and shows them only while they are wanted. */
export function wireBar(act: (does: StageAction) => void): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.stage-bar button, .notes-drawer [data-does]')) {
    button.addEventListener('click', () => {
      closeMore(button);
      if (isStageAction(button.dataset.does)) act(button.dataset.does);
    });
  }
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && !target.closest('.bar-more')) closeMore();
  });
  // What opens beside the slide narrows the bar, and the second press of a double one would meet what moved there.
  document.querySelector('.stage-bar')?.addEventListener('click', (event) => {
    if (event instanceof MouseEvent && event.detail > 1 && event.target instanceof HTMLAnchorElement)
      event.preventDefault();
  });
  let hide: ReturnType<typeof setTimeout> | undefined;
  const showFor = (ms: number) => {
    root.dataset.pointer = '';
    clearTimeout(hide);
    hide = setTimeout(() => delete root.dataset.pointer, ms);
  };
  // Seen once, so that it is known; then out of the way, and at the latest when the first key leads on. In the frame of another
  // page it would cover much of a small slide, and on a screen that a presenter has opened it is nobody's: there it waits until it
  // is wanted.
  if (self === top && !new URLSearchParams(location.search).has('stage')) showFor(6000);
  // A finger that turns a slide would lay the bar over its foot; a tap on the slide is how a finger asks for it.
  addEventListener('pointermove', ({ pointerType }) => pointerType === 'touch' || showFor(2500));
  addEventListener('click', ({ pointerType, target }) => {
    if (pointerType !== 'touch') return;
    const isOnBar = target instanceof Element && target.closest('.stage-bar');
    if (isOnBar || root.dataset.pointer === undefined) showFor(4000);
    // On a phone held sideways the bar covers the foot of the slide: another tap puts it away.
    else delete root.dataset.pointer;
  });
  addEventListener('keydown', () => delete root.dataset.pointer);
}

// An exercise covers the window. The strip of the time and the sign of the class stay in sight over it, where browsers
// can put them: what is open as a popover lies over a dialog that was opened before.
import { openDialog } from '#frame/browser/elements/find.ts';

const seen = 'pair-countdown, .phones-badge';

/** Keeps in sight what a class needs whatever lies over the slide. The card of a task shows the time itself. */
export function keepOnTop(): void {
  const watch = new MutationObserver(raise);
  for (const dialog of document.querySelectorAll('dialog'))
    watch.observe(dialog, { attributes: true, attributeFilter: ['open'] });
  // Time that begins, or a class that comes, while an exercise is open.
  for (const each of document.querySelectorAll(seen))
    watch.observe(each, { attributes: true, attributeFilter: ['hidden'] });
}

function raise(): void {
  const over = openDialog('.exercise-dialog:not(.task-dialog), #result-panel');
  for (const each of document.querySelectorAll<HTMLElement>(seen)) {
    if (!('showPopover' in each)) continue;
    if (each.popover) each.hidePopover();
    each.popover = over && !each.hidden ? 'manual' : null;
    if (each.popover) each.showPopover();
  }
}

import { openDialog } from '#frame/browser/elements/find.ts';
import { showOver } from '#frame/browser/elements/show-over.ts';
import { retryUntilLoaded } from '#frame/browser/lazy/late-part.ts';
import { clearMissing, showMissing } from '#frame/browser/lazy/missing.ts';

// On the stage: a slide's button opens its exercise, whose code comes with the first. The dialog itself gives the focus back
// when it closes.
document.addEventListener('click', async (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('.try [data-exercise]') : null;
  const dialog = button && document.querySelector<HTMLDialogElement>(`dialog#exercise-${button.dataset.exercise}`);
  if (!dialog) return;
  let isOpened = false;
  const open = () => {
    // Meanwhile the class may have gone on, or opened something else. A section title may still cover the slide: the presenter asks from there.
    if (!isOpened && button.closest('.present') && !openDialog()) {
      button.dataset.opened = '';
      showOver(dialog);
    }
    isOpened = true;
  };
  const { loadIntoDialog: bring } = await retryUntilLoaded(
    () => import('./elements.ts'),
    () => {
      showMissing(dialog);
      open();
    },
  );
  clearMissing(dialog);
  await bring(dialog, button.dataset.round);
  open();
});

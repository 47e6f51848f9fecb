import { sayMissing } from '../../parts/page/missing.ts';

// On the stage: a slide's button opens its exercise. The dialog itself gives the focus back when it closes.
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('.try [data-exercise]') : null;
  if (button) void open(button.dataset.exercise ?? '', button.dataset.round);
});

async function open(id: string, round: string | undefined): Promise<void> {
  const dialog = document.querySelector<HTMLDialogElement>(`dialog#exercise-${id}`);
  try {
    const { bring } = await import('./bring.ts');
    if (dialog) await bring(dialog);
    dialog?.querySelector(':scope > .missing')?.remove();
  } catch {
    if (dialog) sayMissing(dialog);
  }
  const vote = dialog?.querySelector<HTMLElement>('exercise-vote');
  if (vote && round) vote.dataset.round = round;
  dialog?.showModal();
}

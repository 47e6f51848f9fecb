/**
 * Opens a dialog over the page. Only now is it marked where the reader begins in it: a page in the frame of another may not
 * take the focus as it loads, and the browser reports each try.
 */
export function showOver(dialog: HTMLDialogElement | null): void {
  dialog?.querySelector('[data-begins]')?.setAttribute('autofocus', '');
  delete dialog?.dataset.beside;
  dialog?.showModal();
}

/** Opens a dialog beside the page, which can be used meanwhile. */
export function showBeside(dialog: HTMLDialogElement | null): void {
  dialog?.querySelector('[data-begins]')?.setAttribute('autofocus', '');
  if (dialog) dialog.dataset.beside = '';
  dialog?.show();
}

/**
 * Opens a dialog over the page. Only now is it marked where the reader begins in it: a page in the frame of another may not
 * take the focus as it loads, and the browser reports each try.
 */
export function showOver(dialog: HTMLDialogElement | null): void {
  dialog?.querySelector('[data-begins]')?.setAttribute('autofocus', '');
  dialog?.showModal();
}

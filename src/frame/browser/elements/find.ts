/** The first element of the page that a selector names. */
export const find = <T extends Element = HTMLElement>(selector: string): T | null =>
  document.querySelector<T>(selector);

/** Sets text only when it differs, so that a screen reader is not told the same thing again. */
export function setText(at: string | Element | null | undefined, text: string): void {
  const element = typeof at === 'string' ? find(at) : at;
  if (element && element.textContent !== text) element.textContent = text;
}

/** Shows or hides the first element that a selector names. */
export function setVisible(selector: string, shown: boolean): void {
  const element = find(selector);
  if (element) element.hidden = !shown;
}

/**
 * What lies over the page: a panel, an exercise, a picture; or the one of these that a selector names. A dialog that stands
 * beside the page leaves it free. Browsers keep the list of dialogs; a selector would try each element of every drawing, on
 * each key.
 */
export const openDialog = (selector = '*'): HTMLDialogElement | null =>
  [...document.getElementsByTagName('dialog')].find(
    (dialog) => dialog.open && dialog.dataset.beside === undefined && dialog.matches(selector),
  ) ?? null;

/** The place that the address names; nothing where it cannot be read. */
export function idInAddress(): string | undefined {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return undefined;
  }
}

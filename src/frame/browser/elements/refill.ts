/**
 * Replaces what a list holds. A button that had the focus hands it to the one that now has its place, else to the last, else
 * to the list: who works by keyboard goes on from there, not from the top of the page.
 */
export function refill(list: HTMLElement, ...items: Node[]): void {
  const before = [...list.querySelectorAll('button')].findIndex((each) => each === document.activeElement);
  list.replaceChildren(...items);
  if (before === -1) return;
  const now = [...list.querySelectorAll('button')];
  const able = [now[before], ...now.toReversed()].find((each) => each && !each.disabled);
  if (!able) list.tabIndex = -1;
  (able ?? list).focus({ preventScroll: true });
}

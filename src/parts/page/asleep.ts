/** Wakes what waits in a page: see `Asleep.astro`. */

export const sleepers = (within: ParentNode = document) => [...within.querySelectorAll('noscript[data-asleep]')];

/** The plain words of what waits, by its sleeper: see `wake-in-time.ts`. */
export const words = new WeakMap<Element, Text>();

/** Puts what waits in a fold into the page. Says so with the event `woken`, once it is there. */
export function wake(within: ParentNode = document): void {
  for (const sleeper of sleepers(within)) {
    const fold = sleeper.parentElement;
    words.get(sleeper)?.remove();
    sleeper.insertAdjacentHTML('afterend', sleeper.textContent ?? '');
    sleeper.remove();
    fold?.dispatchEvent(new Event('woken', { bubbles: true }));
  }
}

/** Wakes what waits in the folds of a page when it is opened, named, searched or printed: see `Asleep.astro`. */
import { sleepers, wake, words } from './asleep.ts';

const idIn = (id: string) => `id="${CSS.escape(id)}"`;

/** An element by its id, also one that sleeps: of that a copy, with which nothing in the page moves. */
export function byId(id: string): Element | null {
  const awake = document.getElementById(id);
  if (awake || !id) return awake;
  const sleeper = sleepers().find(({ textContent }) => textContent?.includes(idIn(id)));
  if (!sleeper) return null;
  return new DOMParser().parseFromString(sleeper.textContent ?? '', 'text/html').getElementById(id);
}

/** Wakes the fold that the address leads into, opens it and goes there. */
function wakeNamed(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const fold = sleepers().find(({ textContent }) => id && textContent?.includes(idIn(id)))?.parentElement;
  if (!fold || document.getElementById(id)) return;
  wake(fold);
  for (let at = document.getElementById(id)?.closest('details'); at; at = at.parentElement?.closest('details'))
    at.open = true;
  location.replace(location.hash);
}

/**
 * Lays the plain words of what waits into its closed fold, one fold at a time. A browser that searches a page opens the
 * fold in which it finds them, and the fold wakes: also where no key tells of the search, as on a phone.
 */
function layWords(waiting: Element[]): void {
  const [sleeper, ...others] = waiting;
  if (!sleeper) return;
  const fold = sleeper.parentElement;
  if (fold instanceof HTMLDetailsElement && !fold.open) {
    const { body } = new DOMParser().parseFromString(sleeper.textContent ?? '', 'text/html');
    const text = new Text(body.textContent.replace(/\s+/g, ' '));
    words.set(sleeper, text);
    sleeper.before(text);
  }
  setTimeout(layWords, 0, others);
}

/** Wakes each fold when it is opened, and all of them when the page is searched or printed. */
export function wakeInTime(): void {
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open) wake(target);
    },
    true,
  );
  addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f')) wake();
  });
  addEventListener('beforeprint', () => wake());
  addEventListener('hashchange', wakeNamed);
  wakeNamed();
  addEventListener('load', () => layWords(sleepers()));
}

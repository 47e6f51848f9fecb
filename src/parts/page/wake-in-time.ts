/** Wakes what waits in the folds of a page when it is opened, named, searched or printed: see `Asleep.astro`. */
import { commonWords } from '../../words/index.ts';
import { contentOf, isApart, rouse, sleepers, wake, wakeNow, words } from './asleep.ts';
import { sayMissing } from './missing.ts';

const idIn = (id: string) => `id="${CSS.escape(id)}"`;

/** An element by its id, also one that sleeps in the page: of that a copy, with which nothing in the page moves. */
export function byId(id: string): Element | null {
  const awake = document.getElementById(id);
  if (awake || !id) return awake;
  const sleeper = sleepers().find(({ textContent }) => textContent?.includes(idIn(id)));
  if (!sleeper) return null;
  return new DOMParser().parseFromString(sleeper.textContent ?? '', 'text/html').getElementById(id);
}

/** Wakes the fold that the address leads into, opens it and goes there. What sleeps in files is looked through last. */
async function wakeNamed(): Promise<void> {
  const id = decodeURIComponent(location.hash.slice(1));
  for (const sleeper of sleepers().sort((a, b) => Number(isApart(a)) - Number(isApart(b)))) {
    if (!id || document.getElementById(id)) return;
    const content = await contentOf(sleeper).catch(() => null);
    if (!content?.querySelector(`#${CSS.escape(id)}`)) continue;
    rouse(sleeper, content);
    for (let at = document.getElementById(id)?.closest('details'); at; at = at.parentElement?.closest('details'))
      at.open = true;
    location.replace(location.hash);
  }
}

/** Wakes a fold that is opened, or says in it what is missing. */
async function wakeOpened(fold: HTMLDetailsElement): Promise<void> {
  const [sleeper] = sleepers(fold);
  if (!sleeper?.parentElement) return;
  const room = sleeper.parentElement;
  try {
    await wake(fold);
    room.querySelector(':scope > .missing')?.remove();
  } catch {
    sayMissing(room, commonWords.missingFold);
  }
}

/**
 * Lays the plain words of what waits into its closed fold, one fold at a time. A browser that searches a page opens the
 * fold in which it finds them, and the fold wakes: also where no key tells of the search, as on a phone.
 */
async function layWords(waiting: HTMLElement[]): Promise<void> {
  const [sleeper, ...others] = waiting;
  if (!sleeper) return;
  const content = await contentOf(sleeper).catch(() => null);
  const fold = sleeper.parentElement;
  if (content && fold instanceof HTMLDetailsElement && !fold.open) {
    const text = new Text(content.textContent?.replace(/\s+/g, ' '));
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
      if (target instanceof HTMLDetailsElement && target.open) void wakeOpened(target);
    },
    true,
  );
  addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f')) wake().catch(() => undefined);
  });
  addEventListener('beforeprint', wakeNow);
  addEventListener('hashchange', () => void wakeNamed());
  void wakeNamed();
  addEventListener('load', () => void layWords(sleepers()));
}

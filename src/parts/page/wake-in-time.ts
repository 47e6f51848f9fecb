/** Wakes what waits in the folds of a page when it is opened, named, searched or printed: see `Asleep.astro`. */
import { commonWords } from '../../words/index.ts';
import { contentHere, contentOf, isApart, rouse, sleepers, wake, words } from './asleep.ts';
import { sayMissing } from './missing.ts';

const idIn = (id: string) => `id="${CSS.escape(id)}"`;

/** An element by its id, also one that sleeps in the page: of that a copy, with which nothing in the page moves. */
export function byId(id: string): Element | null {
  const awake = document.getElementById(id);
  if (awake || !id) return awake;
  const sleeper = sleepers().find((one) => !isApart(one) && holds(one, id));
  return sleeper ? contentHere(sleeper).querySelector(`#${CSS.escape(id)}`) : null;
}

/** What sleeps in a file tells in the page only what it begins with. */
const holds = ({ textContent }: HTMLElement, id: string) => textContent?.includes(idIn(id)) ?? false;

/** Wakes the fold that the address leads into, opens it and goes there, unless the reader has gone on meanwhile. */
async function wakeNamed(): Promise<void> {
  const id = idNamed();
  if (!id || document.getElementById(id)) return;
  const sleeper = sleepers().find((one) => holds(one, id));
  if (!sleeper) return;
  const from = scrollY;
  for (let at = sleeper.closest('details'); at; at = at.parentElement?.closest('details') ?? null) at.open = true;
  await wakeOpened(sleeper);
  if (scrollY === from) location.replace(location.hash);
}

/** The place that the address names; nothing where it cannot be read. */
function idNamed(): string | undefined {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return undefined;
  }
}

/** Wakes what sleeps in a fold that is open, or says there that it is missing. */
async function wakeOpened(sleeper: HTMLElement): Promise<void> {
  const room = sleeper.parentElement;
  try {
    rouse(sleeper, await contentOf(sleeper));
  } catch {
    if (room) sayMissing(room, commonWords.missingPart);
  }
}

/**
 * Lays the plain words of what waits into its closed fold, one fold at a time. A browser that searches a page opens the
 * fold in which it finds them, and the fold wakes: also where no key tells of the search, as on a phone.
 */
async function layWords(waiting: HTMLElement[]): Promise<void> {
  const [sleeper, ...others] = waiting;
  if (!sleeper) return;
  const content = await contentOf(sleeper).catch(() => undefined);
  const fold = sleeper.parentElement;
  if (content && fold instanceof HTMLDetailsElement && !fold.open) {
    const text = new Text(content.textContent?.replace(/\s+/g, ' '));
    words.set(sleeper, text);
    sleeper.before(text);
  }
  setTimeout(layWords, 0, others);
}

/** Wakes each fold when it is opened, all when the page is searched, and for paper what sleeps in the page: no other is printed. */
export function wakeInTime(): void {
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open) for (const one of sleepers(target)) void wakeOpened(one);
    },
    true,
  );
  addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f')) wake().catch(() => undefined);
  });
  addEventListener('beforeprint', () => {
    for (const sleeper of sleepers()) if (!isApart(sleeper)) rouse(sleeper, contentHere(sleeper));
  });
  addEventListener('hashchange', () => void wakeNamed());
  void wakeNamed();
  addEventListener('load', () => void layWords(sleepers()));
}

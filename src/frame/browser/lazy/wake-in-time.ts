/** Wakes what waits in the folds of a page when it is opened, named, searched or printed: see `Asleep.astro`. */
import { commonWords } from '#words/index.ts';
import { idNamed } from '../elements/find.ts';
import { contentNow, contentOf, notes, openOnes, rouse, sleepers } from './asleep.ts';
import { sayMissing } from './missing.ts';

const later = () => import('./asleep-later.ts');

/** A note by its id, also one that sleeps. */
export const noteOf = async (id: string): Promise<Element | undefined> =>
  document.getElementById(id) ?? (await (await later()).findNote(id))?.note;

/** Wakes the fold that the address leads into, opens it and goes there, unless the reader has gone on meanwhile. */
async function wakeNamed(): Promise<void> {
  const id = idNamed();
  if (!id || document.getElementById(id)) return;
  const from = scrollY;
  // What sleeps tells in the page only what it begins with.
  const begins = `id="${CSS.escape(id)}"`;
  const sleeper =
    sleepers().find(({ textContent }) => textContent?.includes(begins)) ??
    (await (await later()).findNote(id))?.sleeper;
  if (!sleeper) return;
  for (let at = sleeper.closest('details'); at; at = at.parentElement?.closest('details') ?? null) at.open = true;
  await wakeOpened(sleeper);
  if (scrollY === from) location.replace(location.hash);
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

/** For paper. What cannot be had is missing there, and nothing else. */
function wakeNow(sleeper: HTMLElement): void {
  try {
    rouse(sleeper, contentNow(sleeper));
  } catch {
    // The page says so where it is read.
  }
}

/** Wakes what stands open as the reader comes near it. */
const comingNear = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) for (const one of sleepers(target)) void wakeOpened(one);
  },
  { rootMargin: '120% 0px' },
);

/**
 * Wakes each fold when it is opened, all when the page is searched, and for paper the notes and what stands open: no other
 * is printed.
 */
export function wakeInTime(): void {
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open) for (const one of sleepers(target)) void wakeOpened(one);
    },
    true,
  );
  addEventListener('beforeprint', () => {
    for (const sleeper of [...notes(), ...openOnes()]) wakeNow(sleeper);
  });
  for (const { parentElement } of openOnes()) if (parentElement) comingNear.observe(parentElement);
  addEventListener('hashchange', () => void wakeNamed());
  void wakeNamed();
  // The page is ready first.
  const expectSearch = () => void later().then((it) => it.expectSearch());
  addEventListener('load', () => void document.fonts.ready.then(() => setTimeout(expectSearch)));
}

/** Loads the fragments of a page when they are opened, named, searched, printed or come near: see `Lazy.astro`. */
import { commonWords } from '#words/index.ts';
import { idInAddress } from '../elements/find.ts';
import { retryUntilLoaded } from './late-part.ts';
import { showMissing } from './missing.ts';
import {
  fragmentNow,
  fragmentOf,
  insertFragment,
  notePlaceholders,
  openPlaceholders,
  placeholders,
} from './placeholders.ts';

const importSearch = () => import('./search-placeholders.ts');

/** A note by its id, also one that is not in the page yet. */
export const noteOf = async (id: string): Promise<Element | undefined> =>
  document.getElementById(id) ?? (await (await importSearch()).findNote(id))?.note;

/** Loads the fragment that the address leads into, opens its fold and goes there, unless the reader has gone on meanwhile. */
async function loadInAddress(): Promise<void> {
  const id = idInAddress();
  if (!id) return;
  const place = document.getElementById(id);
  if (place) return openTo(place);
  const from = scrollY;
  // A placeholder holds only what its fragment begins with.
  const begins = `id="${CSS.escape(id)}"`;
  const placeholder =
    placeholders().find(({ textContent }) => textContent?.includes(begins)) ??
    (await (await retryUntilLoaded(importSearch)).findNote(id))?.placeholder;
  if (!placeholder) return;
  openFolds(placeholder);
  await loadOrShowMissing(placeholder);
  if (scrollY === from) location.replace(location.hash);
}

/** Opens every fold that something stands in, and tells whether one was closed. */
function openFolds(within: Element): boolean {
  let wasClosed = false;
  for (let at = within.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
    wasClosed ||= !at.open;
    at.open = true;
  }
  return wasClosed;
}

/** Goes to a place in a closed fold, which not every browser opens for an address. */
function openTo(place: Element): void {
  if (openFolds(place)) place.scrollIntoView();
}

/** Loads a fragment that stands open, or says there that it is missing. */
async function loadOrShowMissing(placeholder: HTMLElement): Promise<void> {
  const fold = placeholder.parentElement;
  try {
    insertFragment(placeholder, await fragmentOf(placeholder));
  } catch {
    if (fold) showMissing(fold, commonWords.missingPart);
  }
}

/** Loads a fragment at once for paper. What cannot be had is missing there, and nothing else. */
function loadForPaper(placeholder: HTMLElement): void {
  try {
    insertFragment(placeholder, fragmentNow(placeholder));
  } catch {
    // The page says so where it is read.
  }
}

/** Loads what stands open as the reader comes near it. */
const nearViewport = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) for (const one of placeholders(target)) void loadOrShowMissing(one);
  },
  { rootMargin: '120% 0px' },
);

/**
 * Loads what is in a fold when that is opened, all when the page is searched, and for paper what stands open, notes
 * whose list is open among it: no other is printed.
 */
export function loadOnDemand(): void {
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open)
        for (const one of placeholders(target)) void loadOrShowMissing(one);
    },
    true,
  );
  addEventListener('beforeprint', () => {
    const notes = document.getElementById('notes')?.closest('details')?.open ? notePlaceholders() : [];
    for (const placeholder of [...notes, ...openPlaceholders()]) loadForPaper(placeholder);
  });
  for (const { parentElement } of openPlaceholders()) if (parentElement) nearViewport.observe(parentElement);
  addEventListener('hashchange', () => void loadInAddress());
  void loadInAddress();
}

/** Lets a browser's search find what waits in folds, once the page is ready. */
export const findInFolds = (): void =>
  runAfterReady(() => void retryUntilLoaded(importSearch).then((it) => it.expectSearch()));

/** Does what nobody waits for, after the page is ready. */
export const runAfterReady = (act: () => void): void =>
  addEventListener('load', () => void document.fonts.ready.then(() => setTimeout(act)));

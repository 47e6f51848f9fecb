/** Loads the fragments of a page when they are opened, named, searched, printed or come near: see `Lazy.astro`. */
import { commonWords } from '#words/index.ts';
import { idNamed } from '../elements/find.ts';
import { latePart } from './late-part.ts';
import { sayMissing } from './missing.ts';
import {
  fragmentNow,
  fragmentOf,
  insertFragment,
  notePlaceholders,
  openPlaceholders,
  placeholders,
} from './placeholders.ts';

const later = () => import('./search-placeholders.ts');

/** A note by its id, also one that is not in the page yet. */
export const noteOf = async (id: string): Promise<Element | undefined> =>
  document.getElementById(id) ?? (await (await later()).findNote(id))?.note;

/** Loads the fragment that the address leads into, opens its fold and goes there, unless the reader has gone on meanwhile. */
async function loadNamed(): Promise<void> {
  const id = idNamed();
  if (!id) return;
  const place = document.getElementById(id);
  if (place) return openTo(place);
  const from = scrollY;
  // A placeholder holds only what its fragment begins with.
  const begins = `id="${CSS.escape(id)}"`;
  const placeholder =
    placeholders().find(({ textContent }) => textContent?.includes(begins)) ??
    (await (await latePart(later)).findNote(id))?.placeholder;
  if (!placeholder) return;
  openFolds(placeholder);
  await loadOpened(placeholder);
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

/** Not every browser opens the fold round a place that an address names. */
function openTo(place: Element): void {
  if (openFolds(place)) place.scrollIntoView();
}

/** Loads a fragment that stands open, or says there that it is missing. */
async function loadOpened(placeholder: HTMLElement): Promise<void> {
  const fold = placeholder.parentElement;
  try {
    insertFragment(placeholder, await fragmentOf(placeholder));
  } catch {
    if (fold) sayMissing(fold, commonWords.missingPart);
  }
}

/** For paper. What cannot be had is missing there, and nothing else. */
function loadNow(placeholder: HTMLElement): void {
  try {
    insertFragment(placeholder, fragmentNow(placeholder));
  } catch {
    // The page says so where it is read.
  }
}

/** Loads what stands open as the reader comes near it. */
const comingNear = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) for (const one of placeholders(target)) void loadOpened(one);
  },
  { rootMargin: '120% 0px' },
);

/**
 * Loads what is in a fold when that is opened, all when the page is searched, and for paper what stands open, notes
 * whose list is open among it: no other is printed.
 */
export function loadInTime(): void {
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open)
        for (const one of placeholders(target)) void loadOpened(one);
    },
    true,
  );
  addEventListener('beforeprint', () => {
    const notes = document.getElementById('notes')?.closest('details')?.open ? notePlaceholders() : [];
    for (const placeholder of [...notes, ...openPlaceholders()]) loadNow(placeholder);
  });
  for (const { parentElement } of openPlaceholders()) if (parentElement) comingNear.observe(parentElement);
  addEventListener('hashchange', () => void loadNamed());
  void loadNamed();
  onceReady(() => void latePart(later).then((it) => it.expectSearch()));
}

/** Does what nobody waits for, after the page is ready. */
export const onceReady = (act: () => void): void =>
  addEventListener('load', () => void document.fonts.ready.then(() => setTimeout(act)));

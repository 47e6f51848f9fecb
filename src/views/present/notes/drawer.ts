import type { RevealApi } from 'reveal.js';
import { sizeNotes } from '#classroom/notes/notes.ts';
import type { Clock } from '#classroom/session/clock.ts';
import { sayMissing, unsayMissing } from '#frame/browser/lazy/missing.ts';
import type { StagePath } from '../path.ts';

const drawer = () => document.querySelector<HTMLElement>('#notes-drawer');

/** What works out the lines of the drawer, once it has been opened: most screens never show it. */
let now: typeof import('./drawer-content.ts') | undefined;

/**
 * Shows or hides the notes. Good answers stand in them, so only this window's own address remembers it: a screen that is
 * opened for a class has none.
 */
function toggleNotes(reveal: RevealApi): void {
  const notes = drawer();
  if (!notes) return;
  const open = Boolean(notes.hidden);
  notes.hidden = !open;
  document.documentElement.toggleAttribute('data-notes', open);
  document.querySelector('.stage-bar [data-does="notes"]')?.setAttribute('aria-expanded', String(open));
  remember(open);
  if (open) void bring(reveal, notes);
  else reveal.getCurrentSlide().querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  reveal.layout();
}

/** The slide on which somebody was told that the class would see the notes. */
let told: Element | undefined;

/**
 * What the key and the button do. Where the teacher has a window of notes, this screen is the class's: good answers stand in
 * the notes, so the first press only says that, and the second shows them.
 */
export function askForNotes(reveal: RevealApi): void {
  const slide = reveal.getCurrentSlide();
  const asks = drawer()?.hidden && document.documentElement.dataset.led === '' && told !== slide;
  told = asks ? slide : undefined;
  if (asks) void import('../class/notice.ts').then(({ notice }) => notice(reveal, 'classSeesNotes'));
  else toggleNotes(reveal);
}

/** Notes wait in a file until they are first wanted; the rest of the drawer is there before them. */
async function bring(reveal: RevealApi, notes: HTMLElement): Promise<void> {
  try {
    now = await import('./drawer-content.ts');
    fillNotes(reveal);
    await now.bringNotes(notes);
    unsayMissing(notes);
  } catch {
    sayMissing(notes);
  }
  fillNotes(reveal);
}

/** Opens the notes at the start when the address asks for them with `?notes`. */
export function startNotes(reveal: RevealApi): void {
  sizeNotes(drawer());
  for (const button of document.querySelectorAll<HTMLElement>('[data-notes-size]'))
    button.addEventListener('click', () => sizeNotes(drawer(), button.dataset.notesSize === '1' ? 1 : -1));
  // They are shut in the page, and the slide is laid out for that.
  if (new URLSearchParams(location.search).has('notes')) toggleNotes(reveal);
}

function remember(open: boolean): void {
  const address = new URL(location.href);
  if (address.searchParams.has('notes') === open) return;
  if (open) address.searchParams.set('notes', '');
  else address.searchParams.delete('notes');
  history.replaceState(history.state, '', address);
}

/** Time and pace above the notes, for a teacher who has no second window. */
export function tellTime(path: StagePath, at: string, clock: Clock): void {
  if (drawer()?.hidden === false) now?.tellTime(path, at, clock);
}

/** The notes of the present slide, its minutes and what comes next. */
export function fillNotes(reveal: RevealApi): void {
  const notes = drawer();
  if (notes?.hidden === false) now?.fillNotes(reveal, notes);
}

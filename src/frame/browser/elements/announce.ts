import { find, openDialog } from './find.ts';

/** Messages of one moment that have not been announced yet. */
let waiting: string[] = [];

/** Milliseconds in which a screen reader notices that the region is empty, so that the same text can be said again. */
const EMPTY_BEFORE_MS = 100;

/** Says something to whoever listens, once. All that happens at one moment is one message. */
export function announce(text: string): void {
  if (text === '') return;
  waiting.push(text);
  if (waiting.length > 1) return;
  liveRegion()?.replaceChildren();
  setTimeout(() => {
    liveRegion()?.replaceChildren(waiting.join(' '));
    waiting = [];
  }, EMPTY_BEFORE_MS);
}

/**
 * Finds the live region: a block that is live by its attribute alone, since of what has the role of a status Orca drops
 * whatever comes amid other changes of the page. Moves it into an open dialog, which silences all that is outside of it.
 */
function liveRegion(): HTMLElement | null {
  const place = find('#announced');
  const room = openDialog() ?? find('main');
  if (place && place.parentElement !== room) room?.append(place);
  return place;
}

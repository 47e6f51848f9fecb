import { find, openDialog } from './find.ts';

/** Said at one moment, and not heard yet. */
let waiting: string[] = [];

/** So long a screen reader has to notice that the place is empty: what stood there before can then be said again. */
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
 * Where it is said: a block that is live by its attribute alone, since of what has the role of a status Orca drops whatever comes
 * amid other changes of the page. A dialog over the page silences all that is outside of it.
 */
function liveRegion(): HTMLElement | null {
  const place = find('#announced');
  const room = openDialog() ?? find('main');
  if (place && place.parentElement !== room) room?.append(place);
  return place;
}

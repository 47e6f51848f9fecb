// The article's comforts: notes beside the text, the contents that follow, the bar of progress and the kept place.

import { make } from '#frame/browser/elements/make.ts';
import { Cards } from '#frame/slide/cards.ts';
import { bringInTime } from './section/bring.ts';
import './level.ts';
import { contentsOf, keepProof } from './notes/proof.ts';
import { layOutRest } from './section/near.ts';
import { saveFigures } from './section/save.ts';
import { follow } from './way/follow.ts';
import { wireKeys } from './way/keys.ts';
import { ledOn, place } from './way/place.ts';
import { clearRail } from './way/rail.ts';
import './way/short-way.ts';

/** In the margin beside the mark's line where there is one, else under the sentence's paragraph. */
new Cards(
  (card, anchor) => {
    const prose = anchor.closest<HTMLElement>('.prose');
    const words = anchor.closest('.prose > *');
    const block = words ?? anchor.closest('.sides, .table-frame, figure, p, li, tr, dd') ?? anchor;
    block.after(card);
    if (prose) card.style.top = `${anchor.getBoundingClientRect().top - prose.getBoundingClientRect().top - 6}px`;
    bringIntoSight(card, anchor.closest('.sentence') ?? anchor);
  },
  tools,
  contentsOf,
);

/** On a phone the card is a sheet over the lower half of the window: what it is about is read above it. */
function bringIntoSight(card: HTMLElement, words: Element): void {
  if (getComputedStyle(card).position !== 'fixed') {
    card.scrollIntoView({ block: 'nearest' });
    return;
  }
  const bar = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
  const { top, bottom } = words.getBoundingClientRect();
  const over = bottom + 4 - card.getBoundingClientRect().top;
  if (over > 0) scrollBy(0, over);
  else if (top < bar + 12) scrollBy(0, top - bar - 12);
}

/** Their code comes when the first card is opened. */
function tools(anchor: Element): HTMLElement {
  const room = make('div', {});
  void import('./notes/card-tools.ts').then(({ addTools }) => addTools(room, anchor));
  return room;
}

// What waits in folds may have its styles now; where they never come it is plain, and all there.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-late]')) link.media = 'all';
bringInTime();
// Who comes for the first time, or to a place, is offered none. A phone that asked for the stage is told why it is here.
if (!location.hash && (place.get() || ledOn.get()))
  void import('./way/offer-place.ts').then(({ offerPlace }) => offerPlace());
keepProof();
follow();
clearRail();
wireKeys();
layOutRest();
saveFigures();

// The article's comforts: notes beside the text, the contents that follow, the bar of progress and the kept place.

import { retryUntilLoaded } from '#frame/browser/lazy/late-part.ts';
import { runAfterReady } from '#frame/browser/lazy/load-on-demand.ts';
import { keysUnder } from '#frame/browser/storage/stored-value.ts';
import { Cards } from '#frame/slide/cards.ts';
import './level.ts';
import { wireProof } from './notes/proof.ts';
import { layOutRest, loadNearViewport } from './section/lazy-sections.ts';
import { ledOn, place } from './way/place.ts';
import { hideRailUnderFigures, trackReading, wireKeys } from './way/way.ts';

const root = document.documentElement;

/** Loads the passages that a reader has marked, or the tools once words are selected; most readers need neither. */
function loadPassagesWhenUsed(): void {
  let isAsked = false;
  const bring = () => {
    if (!isAsked)
      void retryUntilLoaded(() => import('./passages/select.ts')).then(({ startPassages }) => startPassages());
    isAsked = true;
  };
  if (keysUnder('reader/passages').length > 0) bring();
  document.addEventListener('selectionchange', () => {
    if (getSelection()?.isCollapsed === false) bring();
  });
}

new Cards(async (...asked) => (await import('./notes/card.ts')).articleCard(...asked));

// What waits in folds may have its styles now; where they never come it is plain, and all there.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-late]')) link.media = 'all';
loadNearViewport();
// No prompt to go on reading on a first visit or at an address that names a place. A phone that asked for the stage is told why it is here.
if (!location.hash && (place.get() || ledOn.get()))
  void retryUntilLoaded(() => import('./way/offer-place.ts')).then(({ offerPlace }) => offerPlace());
wireProof();
if (root.dataset.embed === undefined) {
  trackReading();
  wireKeys();
  loadPassagesWhenUsed();
} else {
  void import('./embed/show-part.ts').then(
    ({ showPart }) => showPart(),
    () => delete root.dataset.embed,
  );
}
hideRailUnderFigures();
layOutRest();
runAfterReady(() => void retryUntilLoaded(() => import('./end/end.ts')));
document.addEventListener('keydown', ({ key, target, defaultPrevented }) => {
  const more = target instanceof Element && target.closest<HTMLDetailsElement>('.figure-tools[open]');
  if (key !== 'Escape' || defaultPrevented || !more) return;
  more.open = false;
  more.querySelector('summary')?.focus();
});
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    if (target.matches('.figure-save')) void import('./section/save.ts').then(({ fillSave }) => fillSave(target));
    if (target.matches('.page-menu[open]')) void import('./way/tools.ts').then(({ fillTools }) => fillTools(target));
  },
  true,
);

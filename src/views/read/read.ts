// The article's comforts: notes beside the text, the contents that follow, the bar of progress and the kept place.

import { find } from '#frame/browser/elements/find.ts';
import { retryUntilLoaded } from '#frame/browser/lazy/late-part.ts';
import { findInFolds, runAfterReady } from '#frame/browser/lazy/load-on-demand.ts';
import './level.ts';
import { layOutRest } from './section/lazy-sections.ts';
import { startSections } from './section/start-sections.ts';
import { ledOn, place } from './way/place.ts';
import { trackReading, wireKeys } from './way/way.ts';

startSections();
findInFolds();
// No prompt to go on reading on a first visit or at an address that names a place. A phone that asked for the stage is told why it is here.
if (!location.hash && (place.get() || ledOn.get()))
  void retryUntilLoaded(() => import('./way/offer-place.ts')).then(({ offerPlace }) => offerPlace());
trackReading();
wireKeys();
layOutRest();
runAfterReady(() => void retryUntilLoaded(() => import('./late.ts')));
const menu = find<HTMLDetailsElement>('.page-menu');
menu?.addEventListener('toggle', () => {
  if (menu.open) void import('./way/tools.ts').then(({ fillTools }) => fillTools(menu));
});

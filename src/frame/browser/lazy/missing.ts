import { commonWords } from '#words/index.ts';
import { make } from '../elements/make.ts';

/** Takes back what `showMissing` said in a place: it has arrived. */
export const clearMissing = (place: Element) => place.querySelector(':scope > .missing')?.remove();

/** Says in a place of the page, once, that what it needs did not arrive: a button that is dead in silence is no help. */
export function showMissing(place: Element, words: string = commonWords.missing): void {
  if (place.querySelector(':scope > .missing')) return;
  place.prepend(make('p', { className: 'missing', role: 'status', textContent: words }));
}

/** Makes a note that stands for one that cannot be had. */
export const missingNote = (): Element => make('div', {}, make('p', { textContent: commonWords.missingPart }));

import { commonWords } from '../../words/index.ts';
import { make } from './make.ts';

/** Says in a place of the page, once, that what it needs did not arrive: a button that is dead in silence is no help. */
export function sayMissing(place: Element, words: string = commonWords.missing): void {
  if (place.querySelector(':scope > .missing')) return;
  place.prepend(make('p', { className: 'missing', role: 'status', textContent: words }));
}

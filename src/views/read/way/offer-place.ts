import { button, make } from '#frame/browser/elements/make.ts';
import { readWords } from '#words/index.ts';
import { ledOn, place } from './place.ts';

/** Offers the place of last time, or says why the stage led here; never moves the page by itself. */
export function offerPlace(): void {
  const offer = document.querySelector<HTMLElement>('.resume');
  if (offer && ledOn.get()) {
    ledOn.forget();
    offer.textContent = readWords.ledOn;
    offer.hidden = false;
    return;
  }
  const slide = document.querySelector<HTMLElement>(`article.slide[id="${CSS.escape(place.get() ?? '')}"]`);
  const heading = slide?.querySelector<HTMLElement>(':scope > h3');
  if (!offer || !slide || !heading?.textContent) return;
  const goOn = button(readWords.goOnAt(heading.textContent), () => {
    location.hash = slide.id;
    heading.focus();
    offer.hidden = true;
  });
  offer.replaceChildren(make('span', {}, readWords.hereBefore), goOn);
  offer.hidden = false;
}

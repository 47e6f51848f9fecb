import type { RevealApi } from 'reveal.js';

/** Told of the slide that the class sees, each time. */
export function markSeen(slide: HTMLElement): void {
  slide.dataset.seen = '';
}

export const isSeen = (slide: HTMLElement): boolean => slide.dataset.seen !== undefined;

/**
 * Goes to a slide of the stage. One that lies before and that the class has seen stands whole, as it was left; one that it
 * has not seen begins at its first step, since its answers may not come before their questions.
 */
export function goTo(id: string | undefined, reveal: RevealApi): void {
  const slides = reveal.getSlides();
  const index = slides.findIndex((slide) => slide.id === id);
  const slide = slides[index];
  if (slide) reveal.slide(index, 0, isSeen(slide) ? undefined : -1);
}

import type { RevealApi } from 'reveal.js';
import { newId } from '#classroom/sync/window-channel.ts';
import { isNumber } from '#frame/browser/storage/guards.ts';
import { countdown } from './stage-data.ts';

/** Records that the class has seen this slide. */
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

/** Starts the stage anew, for a class of this name. */
export function newClass(lesson: number | undefined, stage = newId()): void {
  countdown()?.stop();
  const address = new URL(location.href);
  address.searchParams.set('stage', stage);
  if (isNumber(lesson)) address.searchParams.set('lesson', String(lesson));
  address.hash = '';
  location.replace(address);
}

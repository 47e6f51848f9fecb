import type { RevealApi } from 'reveal.js';

/** The slide that the address names by its id or its number. */
export const slideInAddress = (): string | undefined => /^#\/?([\w-]+)/.exec(location.hash)?.[1];

/** Whether the address names a step of its slide too, as `#/no-winner/2`; reveal.js takes it, and takes it out. */
export const hasStepInAddress = (): boolean => /^#\/?[\w-]+\/\d+$/.test(location.hash);

/** Lets the address name a slide where it names none. */
export function ensureSlideInAddress(id: string): void {
  if (slideInAddress() === undefined) history.replaceState(history.state, '', `#/${id}`);
}

/** Slide and newest step as an address names them; reveal.js counts steps from 0. */
export function placeOf(reveal: RevealApi): string {
  const step = reveal.getIndices().f ?? -1;
  return `#/${reveal.getCurrentSlide().id}${step < 0 ? '' : `/${step}`}`;
}

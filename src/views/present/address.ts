/** The slide that the address names by its id or its number. */
export const slideInAddress = (): string | undefined => /^#\/?([\w-]+)/.exec(location.hash)?.[1];

/** Lets the address name a slide where it names none. */
export function ensureSlideInAddress(id: string): void {
  if (slideInAddress() === undefined) history.replaceState(history.state, '', `#/${id}`);
}

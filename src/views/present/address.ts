/** The slide that the address names by its id or its number. */
export const slideNamed = (): string | undefined => /^#\/?([\w-]+)/.exec(location.hash)?.[1];

/** Lets the address name a slide where it names none. */
export function nameSlide(id: string): void {
  if (slideNamed() === undefined) history.replaceState(history.state, '', `#/${id}`);
}

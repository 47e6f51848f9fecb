import type { RevealApi } from 'reveal.js';

/** The slide that the address names by its id or its number. */
export const slideNamed = (): string | undefined => /^#\/?([\w-]+)/.exec(location.hash)?.[1];

/** Lets the address name a slide where it names none. */
export function nameSlide(id: string): void {
  if (slideNamed() === undefined) history.replaceState(history.state, '', `#/${id}`);
}

/** reveal.js would take any of its settings from the address while it starts; the address is for us and holds none. */
export function withoutQuery<T>(act: () => T): T {
  const { href, pathname, hash } = location;
  history.replaceState(history.state, '', pathname + hash);
  try {
    return act();
  } finally {
    history.replaceState(history.state, '', href);
  }
}

/** What the stage has written into the address itself asks for nothing: reveal.js would turn to its slide once more. */
export function ignoreOwnAddress(reveal: RevealApi): void {
  addEventListener('hashchange', (event) => {
    if (location.hash === `#/${reveal.getCurrentSlide()?.id}`) event.stopImmediatePropagation();
  });
}

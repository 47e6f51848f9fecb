import type { RevealApi } from 'reveal.js';

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

import type { RevealApi, RevealConfig } from 'reveal.js';
import { slideSize } from '#drawing/geometry.ts';
import { stageAcceptsKey } from './keys.ts';
import { type StageAction, stageCodes } from './stage-actions.ts';

/** reveal.js would turn slides with J too, and blacken them with /, which is # elsewhere; the list of keys knows neither. */
const ignoredKeyCodes = [74, 191] as const;

/** reveal.js draws the slides and keeps the address; all else that it offers has a way of the stage's own. `act` does what a key asks. */
export function revealOptions(act: (does: StageAction) => void): RevealConfig {
  return {
    ...slideSize,
    margin: 0,
    minScale: 0.1,
    maxScale: 8,
    center: false,
    controls: false,
    help: false,
    overview: false,
    hash: true,
    hashOneBasedIndex: true,
    // Back in a page that holds the stage in a frame leads out of that page, not through slides.
    history: document.documentElement.dataset.embed === undefined,
    fragmentInURL: false,
    jumpToSlide: false,
    transition: 'none',
    backgroundTransition: 'none',
    autoAnimate: false,
    scrollActivationWidth: 0,
    // A neighbour that is ready unseen is styled and laid out amid the turn; alone, a slide takes less than that.
    viewDistance: 1,
    mobileViewDistance: 1,
    postMessage: false,
    keyboard: {
      ...Object.fromEntries(ignoredKeyCodes.map((code) => [code, () => undefined])),
      ...Object.fromEntries([...stageCodes].map(([code, does]) => [code, () => act(does)])),
    },
    keyboardCondition: stageAcceptsKey,
  };
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

/**
 * What the stage has written into the address itself asks for nothing: reveal.js would turn to its slide once more, which takes
 * 7 ms more of a processor where a turn takes 59.
 */
export function ignoreOwnAddress(reveal: RevealApi): void {
  addEventListener('hashchange', (event) => {
    if (location.hash === `#/${reveal.getCurrentSlide()?.id}`) event.stopImmediatePropagation();
  });
}

import type { RevealApi } from 'reveal.js';

const sizes = ['offsetWidth', 'offsetHeight'] as const;

/**
 * Has the room for slides measured before a turn. reveal.js measures it once the next slide is shown, which lays the page out
 * amid the key's own task; what is known already is answered without that, and the frame lays out once.
 */
export function measureBeforeTurns(reveal: RevealApi): void {
  const boxes = [reveal.getViewportElement(), reveal.getRevealElement()].filter((box) => box !== null);
  reveal.on('beforeslidechange', () => {
    for (const box of boxes)
      for (const size of sizes) {
        Object.defineProperty(box, size, { value: box[size], configurable: true });
        queueMicrotask(() => Reflect.deleteProperty(box, size));
      }
  });
}

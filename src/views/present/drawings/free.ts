import type { RevealApi } from 'reveal.js';
import { slideSize } from '#drawing/slide-size.ts';

/**
 * Tells the styles how many px of the stage a window of another shape, such as an old projector's, leaves free above a slide
 * and below it: pictures that bleed and the tools of a diagram take that room.
 */
export function tellFree(reveal: RevealApi): void {
  const stage = reveal.getRevealElement();
  if (!stage) return;
  const tell = () => {
    const free = (stage.clientHeight / reveal.getScale() - slideSize.height) / 2;
    document.documentElement.style.setProperty('--stage-free', `${Math.max(0, free)}px`);
  };
  // At once, and whenever notes or the time take room.
  new ResizeObserver(tell).observe(stage);
}

import type { HeightTold } from './snippet.ts';

/** Tells the page around this one how high it is, now and whenever that changes. Any page may know. */
export function tellHeight(of: Element, heightOf: () => number): void {
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(heightOf());
    if (height === told) return;
    told = height;
    const message: HeightTold = { type: 'embed-height', height };
    parent.postMessage(message, '*');
  }).observe(of);
}

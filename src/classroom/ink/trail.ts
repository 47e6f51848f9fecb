import { svg } from '#frame/browser/elements/make.ts';
import { trailOf } from './outline.ts';

/** How long the tail of the pointer is, in milliseconds. */
const tail = 700;
const size = 22;

/** A dot that draws a tail behind it, which is gone within a second. Where motion is unwelcome there is the dot alone. */
export class Trail {
  readonly element: SVGGElement;
  #path = svg('path', { class: 'ink-tail' });
  #dot = svg('circle', { class: 'ink-dot', r: String(size / 2) });
  #points: { x: number; y: number; at: number }[] = [];
  #frame: number | undefined;
  #still = matchMedia('(prefers-reduced-motion: reduce)');

  constructor() {
    this.element = svg('g', { visibility: 'hidden' }, this.#path, this.#dot);
  }

  /** The pointer is here, or nowhere on the slide. */
  point(at: { x: number; y: number } | null): void {
    this.element.setAttribute('visibility', at ? 'visible' : 'hidden');
    if (!at) {
      this.#points = [];
      return;
    }
    this.#dot.setAttribute('cx', String(at.x));
    this.#dot.setAttribute('cy', String(at.y));
    if (this.#still.matches) return;
    this.#points.push({ ...at, at: performance.now() });
    this.#frame ??= requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    const now = performance.now();
    this.#points = this.#points.filter(({ at }) => now - at < tail);
    this.#path.setAttribute('d', this.#points.length > 1 ? trailOf(this.#points, size) : '');
    this.#frame = this.#points.length > 0 ? requestAnimationFrame(() => this.#draw()) : undefined;
  }
}

import { make } from '../page/make.ts';
import { type Point, slideSize } from './stroke.ts';

/** What a hand does over the slide. */
interface Hearers {
  /** It presses, moves while it presses, and lets go. */
  press(at: Point): void;
  /** The places since it was last heard of. */
  drag(points: readonly Point[]): void;
  release(): void;
  /** It is here, pressing or not, or has left. */
  hover(at: Point | null): void;
  wheel(by: 1 | -1): void;
}

/**
 * Lies over the slide while a tool is held and takes what mouse, finger and stylus do, so that nothing below it is
 * pressed and no slide is turned.
 */
export class Surface {
  readonly element = make('div', { className: 'ink-surface', hidden: true });
  #room: HTMLElement;
  #hearers: Hearers;
  /** Once a stylus has drawn, a finger is the heel of a hand. */
  #stylus = false;
  #pressed = false;

  /** `room` is the box of the slide: places are told in the slide's own pixels. */
  constructor(room: HTMLElement, hearers: Hearers) {
    this.#room = room;
    this.#hearers = hearers;
    const { element } = this;
    element.addEventListener('pointerdown', (event) => this.#down(event));
    element.addEventListener('pointermove', (event) => this.#move(event));
    for (const end of ['pointerup', 'pointercancel'] as const) element.addEventListener(end, () => this.#up());
    element.addEventListener('pointerleave', () => hearers.hover(null));
    element.addEventListener('wheel', ({ deltaY }) => deltaY !== 0 && hearers.wheel(deltaY < 0 ? 1 : -1), {
      passive: true,
    });
    element.addEventListener('contextmenu', (event) => event.preventDefault());
  }

  #down(event: PointerEvent): void {
    // The focus stays where it is: keys go on as before.
    event.preventDefault();
    if (event.pointerType === 'pen') this.#stylus = true;
    if (!event.isPrimary || event.button !== 0 || this.#isHeel(event)) return;
    this.#pressed = true;
    this.element.setPointerCapture(event.pointerId);
    this.#hearers.press(this.#at(event));
  }

  #move(event: PointerEvent): void {
    if (!event.isPrimary || this.#isHeel(event)) return;
    this.#hearers.hover(this.#at(event));
    if (!this.#pressed) return;
    const all = event.getCoalescedEvents?.() ?? [];
    this.#hearers.drag((all.length > 0 ? all : [event]).map((each) => this.#at(each)));
  }

  #up(): void {
    if (!this.#pressed) return;
    this.#pressed = false;
    this.#hearers.release();
  }

  #isHeel({ pointerType }: PointerEvent): boolean {
    return this.#stylus && pointerType === 'touch';
  }

  #at({ clientX, clientY, pressure, pointerType }: PointerEvent): Point {
    const { left, top, width, height } = this.#room.getBoundingClientRect();
    return {
      x: ((clientX - left) / width) * slideSize.width,
      y: ((clientY - top) / height) * slideSize.height,
      pressure: pointerType === 'pen' ? pressure : 0,
    };
  }
}

import { slideSize } from '#drawing/geometry.ts';
import { make } from '#frame/browser/elements/make.ts';
import type { Point } from './stroke.ts';

/** Handlers for what a hand does over the slide. */
interface SurfaceHandlers {
  /** It presses, moves while it presses, and lets go. */
  press(at: Point): void;
  /** The places since it was last heard of. */
  drag(points: readonly Point[]): void;
  release(): void;
  /** What it has done since it pressed was not meant. */
  cancel(): void;
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
  #box: HTMLElement;
  #handlers: SurfaceHandlers;
  /** Set once a stylus has come near: a finger is then the heel of a hand, until the tool is put down. */
  #hasStylus = false;
  /** Pointer that presses: its number, and whether it is a finger. */
  #pressing: { id: number; isFinger: boolean } | undefined;

  /** `box` is that of the slide: places are told in the slide's own pixels. */
  constructor(box: HTMLElement, hearers: SurfaceHandlers) {
    this.#box = box;
    this.#handlers = hearers;
    const { element } = this;
    element.addEventListener('pointerdown', (event) => this.#down(event));
    element.addEventListener('pointermove', (event) => this.#move(event));
    element.addEventListener('pointerup', (event) => this.#isPressing(event) && this.#end('release'));
    // The browser takes a finger away when it turns out to be a gesture, or a palm.
    element.addEventListener(
      'pointercancel',
      (event) => this.#isPressing(event) && this.#end(event.pointerType === 'touch' ? 'cancel' : 'release'),
    );
    element.addEventListener('pointerleave', () => hearers.hover(null));
    element.addEventListener('wheel', ({ deltaY }) => deltaY !== 0 && hearers.wheel(deltaY < 0 ? 1 : -1), {
      passive: true,
    });
    element.addEventListener('contextmenu', (event) => event.preventDefault());
  }

  /** Lies over the slide, or no longer. */
  show(on: boolean): void {
    this.element.hidden = !on;
    if (!on) this.#hasStylus = false;
  }

  #down(event: PointerEvent): void {
    // The focus stays where it is: keys go on as before.
    event.preventDefault();
    this.#noticeStylus(event);
    if (!event.isPrimary || event.button !== 0 || this.#pressing || this.#isPalm(event)) return;
    this.#pressing = { id: event.pointerId, isFinger: event.pointerType === 'touch' };
    this.element.setPointerCapture(event.pointerId);
    this.#handlers.press(this.#at(event));
  }

  #move(event: PointerEvent): void {
    this.#noticeStylus(event);
    if (!event.isPrimary || this.#isPalm(event) || (this.#pressing && !this.#isPressing(event))) return;
    this.#handlers.hover(this.#at(event));
    if (!this.#pressing) return;
    const all = event.getCoalescedEvents?.() ?? [];
    this.#handlers.drag((all.length > 0 ? all : [event]).map((each) => this.#at(each)));
  }

  /** Notices a stylus. A palm often lies on the glass before it does: the line that the palm has begun was none. */
  #noticeStylus({ pointerType }: PointerEvent): void {
    if (pointerType !== 'pen') return;
    this.#hasStylus = true;
    if (this.#pressing?.isFinger) this.#end('cancel');
  }

  #end(how: 'release' | 'cancel'): void {
    this.#pressing = undefined;
    this.#handlers[how]();
  }

  #isPressing({ pointerId }: PointerEvent): boolean {
    return this.#pressing?.id === pointerId;
  }

  #isPalm({ pointerType }: PointerEvent): boolean {
    return this.#hasStylus && pointerType === 'touch';
  }

  #at({ clientX, clientY, pressure, pointerType }: PointerEvent): Point {
    const { left, top, width, height } = this.#box.getBoundingClientRect();
    return {
      x: ((clientX - left) / width) * slideSize.width,
      y: ((clientY - top) / height) * slideSize.height,
      pressure: pointerType === 'pen' ? pressure : 0,
    };
  }
}

import { slideSize } from '#drawing/geometry.ts';
import { make, svg } from '#frame/browser/elements/make.ts';
import { type Guard, isEither, isNumber, isOneOf, isShape } from '#frame/browser/storage/guards.ts';
import { inkWords } from '#words/index.ts';
import { slideSizedSvg, trailPath } from './paint.ts';

/**
 * A cover that leaves only part of a slide to be seen: all but a circle is dimmed, or a curtain hides it on one side of its
 * edge.
 */
export type Cover =
  | { kind: 'spotlight'; x: number; y: number; radius: number }
  | { kind: 'curtain'; from: 'above' | 'below'; edge: number };

export const isCover: Guard<Cover> = isEither(
  isShape({ kind: isOneOf('spotlight'), x: isNumber, y: isNumber, radius: isNumber }),
  isShape({ kind: isOneOf('curtain'), from: isOneOf('above', 'below'), edge: isNumber }),
);

const RADIUS_PX = { min: 60, max: 420, initial: 170, step: 1.2 } as const;

/** A spotlight in the middle of the slide, until the pointer takes it somewhere. */
export const firstSpotlight: Cover = {
  kind: 'spotlight',
  x: slideSize.width / 2,
  y: slideSize.height / 2,
  radius: RADIUS_PX.initial,
};

/** A curtain under the headline, which hides what stands below it. */
export const firstCurtain: Cover = { kind: 'curtain', from: 'below', edge: 0.195 };

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** Resizes a spotlight by one step; a curtain stays as it is. */
export const resizeSpotlight = (cover: Cover, by: 1 | -1): Cover =>
  cover.kind === 'spotlight'
    ? { ...cover, radius: Math.round(clamp(cover.radius * RADIUS_PX.step ** by, RADIUS_PX.min, RADIUS_PX.max)) }
    : cover;

/** Moves a spotlight to another place. */
export const moveSpotlight = (cover: Cover, { x, y }: { x: number; y: number }): Cover =>
  cover.kind === 'spotlight' ? { ...cover, x: Math.round(x), y: Math.round(y) } : cover;

/** Moves a curtain's edge: 0 is the top of the slide, 1 its foot. */
export const moveCurtain = (cover: Cover, edge: number): Cover =>
  cover.kind === 'curtain' ? { ...cover, edge: Math.round(1000 * clamp(edge, 0, 1)) / 1000 } : cover;

/** Lets a curtain hide the other part. */
export const flipCurtain = (cover: Cover): Cover =>
  cover.kind === 'curtain' ? { ...cover, from: cover.from === 'above' ? 'below' : 'above' } : cover;

/** Path round a field far beyond a slide on every side, for screens that are wider or higher. */
const BEYOND_SLIDE = 'M-4000 -4000H6000V6000H-4000Z';
/** Part of the slide's height for one press of an arrow key. */
const KEY_STEP = 0.05;

/** Layer over the slide for what belongs to no slide: the pointer, the spotlight, the curtain. */
export class Overlay {
  readonly trail = new Trail();
  #box: HTMLElement;
  #dim = svg('path', { class: 'ink-dim', 'fill-rule': 'evenodd' });
  #ring = svg('circle', { class: 'ink-ring' });
  #curtain = make('div', { className: 'curtain', hidden: true });
  #handle = make('div', {
    className: 'curtain-handle',
    role: 'slider',
    tabIndex: 0,
    ariaOrientation: 'vertical',
    ariaValueMin: '0',
    ariaValueMax: '100',
  });
  #cover: Cover | null = null;
  #onCurtainMove: (cover: Cover) => void;

  /** `box` is that of the slide; `moved` hears where the curtain is drawn to. */
  constructor(box: HTMLElement, moved: (cover: Cover) => void) {
    this.#box = box;
    this.#onCurtainMove = moved;
    this.#handle.ariaLabel = inkWords.curtain.handle;
    this.#curtain.dataset.preventSwipe = '';
    this.#curtain.append(this.#handle);
    const over = slideSizedSvg('ink-over', this.#dim, this.#ring, this.trail.element);
    over.setAttribute('aria-hidden', 'true');
    box.append(this.#curtain, over);
    this.#curtain.addEventListener('pointerdown', (event) => this.#drag(event));
    this.#handle.addEventListener('keydown', (event) => this.#key(event));
  }

  show(cover: Cover | null): void {
    this.#cover = cover;
    const spot = cover?.kind === 'spotlight' ? cover : undefined;
    for (const [name, value] of Object.entries({ cx: spot?.x, cy: spot?.y, r: spot?.radius ?? 0 }))
      this.#ring.setAttribute(name, String(value ?? 0));
    this.#dim.setAttribute('d', spot ? `${BEYOND_SLIDE}${circle(spot)}` : '');
    const curtain = cover?.kind === 'curtain' ? cover : undefined;
    this.#curtain.hidden = !curtain;
    if (!curtain) return;
    this.#curtain.dataset.from = curtain.from;
    this.#curtain.style.setProperty('--edge', `${100 * curtain.edge}%`);
    const hidden = Math.round(100 * (curtain.from === 'below' ? 1 - curtain.edge : curtain.edge));
    this.#handle.ariaValueNow = String(hidden);
    this.#handle.ariaValueText = inkWords.curtain.hides(hidden);
  }

  focusCurtain(): void {
    this.#handle.focus({ preventScroll: true });
  }

  #move(edge: number): void {
    if (this.#cover) this.#onCurtainMove(moveCurtain(this.#cover, edge));
  }

  /** Lets the curtain follow the finger or the mouse that holds it, wherever it was taken. */
  #drag(down: PointerEvent): void {
    if (this.#cover?.kind !== 'curtain' || down.button !== 0) return;
    const { edge } = this.#cover;
    const { height } = this.#box.getBoundingClientRect();
    this.#curtain.setPointerCapture(down.pointerId);
    const follow = (event: PointerEvent) => this.#move(edge + (event.clientY - down.clientY) / height);
    const held = new AbortController();
    const { signal } = held;
    this.#curtain.addEventListener('pointermove', follow, { signal });
    for (const end of ['pointerup', 'pointercancel'] as const)
      this.#curtain.addEventListener(end, () => held.abort(), { signal });
  }

  #key(event: KeyboardEvent): void {
    if (this.#cover?.kind !== 'curtain') return;
    const { edge } = this.#cover;
    const to = { ArrowUp: edge - KEY_STEP, ArrowDown: edge + KEY_STEP, Home: 0, End: 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    // These keys would scroll notes and turn slides.
    event.preventDefault();
    event.stopPropagation();
    this.#move(to);
  }
}

const circle = ({ x, y, radius: r }: Extract<Cover, { kind: 'spotlight' }>) =>
  `M${x - r} ${y}A${r} ${r} 0 1 0 ${x + r} ${y}A${r} ${r} 0 1 0 ${x - r} ${y}Z`;

/** Milliseconds that the pointer's tail lasts. */
const TAIL_MS = 700;
const DOT_PX = 22;

/** A dot that draws a tail behind it, which is gone within a second. Where motion is unwelcome there is the dot alone. */
class Trail {
  readonly element: SVGGElement;
  #path = svg('path', { class: 'ink-tail' });
  #dot = svg('circle', { class: 'ink-dot', r: String(DOT_PX / 2) });
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
    this.#points = this.#points.filter(({ at }) => now - at < TAIL_MS);
    this.#path.setAttribute('d', this.#points.length > 1 ? trailPath(this.#points, DOT_PX) : '');
    this.#frame = this.#points.length > 0 ? requestAnimationFrame(() => this.#draw()) : undefined;
  }
}

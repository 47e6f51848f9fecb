import { make, svg } from '#frame/browser/elements/make.ts';
import { inkWords } from '#words/index.ts';
import { type Cover, drawnTo } from './cover.ts';
import { sheet, trailOf } from './paint.ts';

/** Far beyond a slide on every side, where a screen is wider or higher than that. */
const all = 'M-4000 -4000H6000V6000H-4000Z';
/** One press of an arrow key, as a part of the slide's height. */
const pull = 0.05;

/** What lies over the slide and belongs to none: the pointer, the spotlight, the curtain. */
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
  #moved: (cover: Cover) => void;

  /** `box` is that of the slide; `moved` hears where the curtain is drawn to. */
  constructor(box: HTMLElement, moved: (cover: Cover) => void) {
    this.#box = box;
    this.#moved = moved;
    this.#handle.ariaLabel = inkWords.curtain.handle;
    this.#curtain.dataset.preventSwipe = '';
    this.#curtain.append(this.#handle);
    const over = sheet('ink-over', this.#dim, this.#ring, this.trail.element);
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
    this.#dim.setAttribute('d', spot ? `${all}${circle(spot)}` : '');
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
    if (this.#cover) this.#moved(drawnTo(this.#cover, edge));
  }

  /** The curtain follows the finger or the mouse that holds it, wherever it was taken. */
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
    const to = { ArrowUp: edge - pull, ArrowDown: edge + pull, Home: 0, End: 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    // These keys would scroll notes and turn slides.
    event.preventDefault();
    event.stopPropagation();
    this.#move(to);
  }
}

const circle = ({ x, y, radius: r }: Extract<Cover, { kind: 'spotlight' }>) =>
  `M${x - r} ${y}A${r} ${r} 0 1 0 ${x + r} ${y}A${r} ${r} 0 1 0 ${x - r} ${y}Z`;

/** How long the tail of the pointer is, in milliseconds. */
const tail = 700;
const size = 22;

/** A dot that draws a tail behind it, which is gone within a second. Where motion is unwelcome there is the dot alone. */
class Trail {
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

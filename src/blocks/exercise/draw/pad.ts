import { make, svg } from '#frame/browser/elements/make.ts';
import { numberIn, drawWords as words } from '#words/index.ts';
import { type DrawData, plotOf, polylineOf } from './chart.ts';
import type { DrawnPoint, Field, Line } from './line.ts';

interface PadHandlers {
  /** A stroke of mouse, finger or pen, from the last place heard of. */
  stroke(from: DrawnPoint, to: DrawnPoint): void;
  /** One value, by keys or in a field. */
  put(at: number, value: number): void;
}

/** State that the pad draws. */
interface PadState {
  line: Line;
  told: boolean;
  /** True while nothing can be drawn. */
  closed: boolean;
  others: readonly Line[];
  middle: Line;
}

/** One point's place: a slider for keys, whose dot shows where it is, and a field for its number. */
interface Point {
  slider: HTMLInputElement;
  holder: HTMLElement;
  number: HTMLInputElement;
}

/** Pad on which a line is drawn: over the plot, point by point with keys, or in fields below it. */
export class Pad {
  readonly fields: HTMLDetailsElement;
  readonly #data: DrawData;
  readonly #field: Field;
  readonly #lines: SVGSVGElement | null;
  readonly #hint: Element | null;
  readonly #area = make('div', { className: 'draw-pad' });
  readonly #name = make('span', { className: 'draw-own-name' }, words.yourLine);
  readonly #middleName = make('span', { className: 'draw-own-name draw-middle-name', hidden: true }, words.middle);
  readonly #points: Point[];
  readonly #group: HTMLElement;
  #last: DrawnPoint | undefined;
  /** The point that was drawn last. */
  #touched = 0;

  constructor(plot: HTMLElement, data: DrawData, field: Field, hand: PadHandlers) {
    this.#data = data;
    this.#field = field;
    this.#lines = plot.querySelector('.draw-lines');
    this.#hint = plot.querySelector('.draw-hint');
    this.#points = data.points.map((_, at) => this.#makePoint(at, hand));
    this.#group = make(
      'div',
      { className: 'draw-points' },
      ...this.#points.map(({ holder }) => holder),
      this.#name,
      this.#middleName,
    );
    this.#group.setAttribute('role', 'group');
    this.#group.setAttribute('aria-label', words.points);
    for (const name of [this.#name, this.#middleName]) name.ariaHidden = 'true';
    this.#area.style.left = plotOf(data.known + data.points.length, data.top).left(data.known);
    plot.append(this.#area, this.#group);
    this.fields = make(
      'details',
      { className: 'draw-fields' },
      make('summary', {}, words.fields),
      make('p', {}, ...this.#points.map(({ number }, at) => make('label', {}, data.points[at]?.name ?? '', number))),
    );
    this.#wirePointer(hand);
  }

  #makePoint(at: number, hand: PadHandlers): Point {
    const { steps } = this.#field;
    const { step, top, points } = this.#data;
    const slider = make('input', { type: 'range', min: '0', max: String(steps), step: '1' });
    slider.ariaLabel = points[at]?.name ?? '';
    slider.addEventListener('input', () => {
      this.#touched = at;
      hand.put(at, Number(slider.value));
    });
    const number = make('input', { type: 'number', min: '0', max: String(top), step: String(step) });
    number.inputMode = 'numeric';
    number.addEventListener('change', () => number.value !== '' && hand.put(at, Number(number.value) / step));
    return { slider, number, holder: make('span', { className: 'draw-point' }, slider, make('i', {})) };
  }

  #wirePointer({ stroke }: PadHandlers): void {
    const placeOf = ({ clientX, clientY }: PointerEvent): DrawnPoint => {
      const { left, top, width, height } = this.#area.getBoundingClientRect();
      const { points, steps } = this.#field;
      const at = Math.floor(((clientX - left) / width) * points);
      return { at: Math.min(Math.max(at, 0), points - 1), value: (1 - (clientY - top) / height) * steps };
    };
    const draw = (event: PointerEvent) => {
      // A fast hand is heard of in several places at once.
      const [...moves] = event.getCoalescedEvents?.() ?? [];
      for (const move of moves.length > 0 ? moves : [event]) {
        const to = placeOf(move);
        this.#touched = to.at;
        stroke(this.#last ?? to, to);
        this.#last = to;
      }
    };
    this.#area.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      this.#area.setPointerCapture(event.pointerId);
      draw(event);
    });
    this.#area.addEventListener('pointermove', (event) => this.#last && draw(event));
    for (const end of ['pointerup', 'pointercancel'] as const)
      this.#area.addEventListener(end, () => (this.#last = undefined));
  }

  draw({ line, told, closed, others, middle }: PadState): void {
    const { step, unit, top, known, points } = this.#data;
    const plot = plotOf(known + points.length, top);
    this.#area.classList.toggle('closed', closed);
    for (const [at, { slider, number, holder }] of this.#points.entries()) {
      const value = line[at];
      const stands = value ?? line.at(-1) ?? this.#field.start;
      slider.value = String(stands);
      slider.disabled = closed;
      number.disabled = closed;
      slider.setAttribute('aria-valuetext', value === undefined ? words.notYet : this.#spoken(value * step, unit));
      if (number !== document.activeElement || value !== undefined)
        number.value = value === undefined ? '' : String(value * step);
      holder.toggleAttribute('data-drawn', value !== undefined);
      holder.style.left = plot.x(known + at);
      holder.style.setProperty('--y', plot.y(stands * step));
    }
    this.#hint?.toggleAttribute('hidden', line.length > 0 || told || others.length > 0);
    this.#group.toggleAttribute('data-told', told);
    this.#drawName(line, told, plot);
    this.#middleName.hidden = middle.length === 0;
    const half = Math.floor(middle.length / 2);
    this.#middleName.style.left = plot.x(known + half);
    this.#middleName.style.setProperty('--y', plot.y((middle[half] ?? 0) * step));
    const drawn = (className: string, path: Line) =>
      path.length > 0 ? [svg('polyline', { class: className, points: polylineOf(path, this.#data, step) })] : [];
    this.#lines?.replaceChildren(
      ...others.flatMap((other) => drawn('draw-other', other)),
      ...drawn('draw-air', middle),
      ...drawn('draw-middle', middle),
      ...drawn('draw-air', line),
      ...drawn('draw-own', line),
    );
  }

  /** Shows the value where the hand is while a line is drawn; then whose line it is. */
  #drawName(line: Line, told: boolean, plot: ReturnType<typeof plotOf>): void {
    const at = told ? line.length - 1 : Math.min(this.#touched, line.length - 1);
    const value = (line[at] ?? 0) * this.#data.step;
    this.#name.hidden = line.length === 0;
    this.#name.textContent = told ? words.yourLine : numberIn(document.documentElement.lang, value);
    this.#name.style.left = plot.x(this.#data.known + at);
    this.#name.style.setProperty('--y', plot.y(value));
  }

  #spoken = (value: number, unit: string): string => words.value(numberIn(document.documentElement.lang, value), unit);
}

import type { Place } from '../session/session.ts';
import { beginStroke, extended, isFull, type Point, type Stroke } from './stroke.ts';
import type { Colour, Nib } from './tools.ts';

interface Paper {
  place(): Place;
  slideOf(id: string): HTMLElement | null | undefined;
  /** A line has grown, or is done. */
  grows(stroke: Stroke): void;
  done(stroke: Stroke): void;
}

/** A pen and the line that it draws. */
export class Pen {
  nib: Nib = { colour: 'magenta', thick: false };
  #paper: Paper;
  #stroke: Stroke | undefined;

  constructor(paper: Paper) {
    this.#paper = paper;
  }

  choose(colour: Colour): void {
    this.nib = { ...this.nib, colour };
  }

  turn(): void {
    this.nib = { ...this.nib, thick: !this.nib.thick };
  }

  press(at: Point): void {
    const place = this.#paper.place();
    this.#stroke = beginStroke(place, this.nib, at, lastOf(this.#paper.slideOf(place.slide), place.step));
    this.#paper.grows(this.#stroke);
  }

  /** Goes on through some places; the line is shown once for all of them. */
  drag(points: readonly Point[]): void {
    const before = this.#stroke;
    for (const at of points) {
      if (!this.#stroke) return;
      this.#stroke = extended(this.#stroke, at);
      if (!isFull(this.#stroke)) continue;
      this.lift();
      this.press(at);
    }
    if (this.#stroke && this.#stroke !== before) this.#paper.grows(this.#stroke);
  }

  /** Ends its line, and says which it was. */
  lift(): Stroke | undefined {
    const stroke = this.#stroke;
    this.#stroke = undefined;
    if (stroke) this.#paper.done(stroke);
    return stroke;
  }

  /** Whether it is still at this line. */
  isAt(stroke: Stroke): boolean {
    return this.#stroke?.id === stroke.id;
  }
}

/** The last step at which what is drawn at a step is seen: then a leaf is turned, or a model shows another state. */
function lastOf(slide: HTMLElement | null | undefined, step: number): number | undefined {
  const steps = [...(slide?.querySelectorAll('.fragment') ?? [])];
  const next = steps.findIndex((each, index) => index >= step && each.matches('.leaf-turn, [data-shows]'));
  return next < 0 ? undefined : next;
}

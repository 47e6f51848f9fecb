import type { Place } from '../session/session.ts';
import { beginStroke, extendStroke, isFull, type Point, type Stroke } from './stroke.ts';
import type { Colour, Nib } from './tools.ts';

interface Paper {
  place(): Place;
  slideOf(id: string): HTMLElement | null | undefined;
  /** A line has grown, or is done. */
  onGrow(stroke: Stroke): void;
  onDone(stroke: Stroke): void;
}

/** A pen and the line that it draws. */
export class Pen {
  nib: Nib = { colour: 'magenta', thick: false };
  #paper: Paper;
  #stroke: Stroke | undefined;

  constructor(paper: Paper) {
    this.#paper = paper;
  }

  setColour(colour: Colour): void {
    this.nib = { ...this.nib, colour };
  }

  toggleThick(): void {
    this.nib = { ...this.nib, thick: !this.nib.thick };
  }

  press(at: Point): void {
    const place = this.#paper.place();
    this.#stroke = beginStroke(place, this.nib, at, lastVisibleStep(this.#paper.slideOf(place.slide), place.step));
    this.#paper.onGrow(this.#stroke);
  }

  /** Goes on through some places; the line is shown once for all of them. */
  drag(points: readonly Point[]): void {
    const before = this.#stroke;
    for (const at of points) {
      if (!this.#stroke) return;
      this.#stroke = extendStroke(this.#stroke, at);
      if (!isFull(this.#stroke)) continue;
      this.lift();
      this.press(at);
    }
    if (this.#stroke && this.#stroke !== before) this.#paper.onGrow(this.#stroke);
  }

  /** Ends its line, and says which it was. */
  lift(): Stroke | undefined {
    const stroke = this.#stroke;
    this.#stroke = undefined;
    if (stroke) this.#paper.onDone(stroke);
    return stroke;
  }

  /** Whether it is still at this line. */
  isAt(stroke: Stroke): boolean {
    return this.#stroke?.id === stroke.id;
  }
}

/**
 * Finds the last step at which what is drawn at a step is seen: then a section's title page is turned, or a model shows
 * another state.
 */
function lastVisibleStep(slide: HTMLElement | null | undefined, step: number): number | undefined {
  const steps = [...(slide?.querySelectorAll('.fragment') ?? [])];
  const next = steps.findIndex((each, index) => index >= step && each.matches('.section-title-step, [data-shows]'));
  return next < 0 ? undefined : next;
}

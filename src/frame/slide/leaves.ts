/**
 * Leaves name the sections of the whole deck. A lesson has slides of some, in which their numbers would have gaps, so leaves and
 * the steps that turn them are taken out there, and the numbers with them.
 */
export class Leaves {
  #parts: readonly { slide: Element; parts: readonly Element[] }[];

  constructor(slides: readonly Element[]) {
    this.#parts = slides.map((slide) => ({
      slide,
      parts: [...slide.querySelectorAll(':scope > :is(.leaf-turn, .leaf)')],
    }));
  }

  /** In no lesson they lie on their slides again. */
  place(lesson: number | undefined): void {
    for (const { slide, parts } of this.#parts) {
      const number = slide.querySelector<HTMLElement>('.section-number');
      if (number) number.hidden = lesson !== undefined;
      if (lesson === undefined) slide.prepend(...parts);
      else for (const part of parts) part.remove();
    }
  }
}

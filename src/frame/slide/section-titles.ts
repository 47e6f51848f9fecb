/**
 * Titles of the sections of the whole deck. A lesson has slides of some, in which their numbers would have gaps, so titles and the
 * steps that end them are taken out there, and the numbers with them.
 */
export class SectionTitles {
  #parts: readonly { slide: Element; parts: readonly Element[] }[];

  constructor(slides: readonly Element[]) {
    this.#parts = slides.map((slide) => ({
      slide,
      parts: [...slide.querySelectorAll(':scope > :is(.section-title-step, .section-title)')],
    }));
  }

  /** Takes them out of their slides in a lesson, and puts them back where there is none. */
  place(lesson: number | undefined): void {
    for (const { slide, parts } of this.#parts) {
      const number = slide.querySelector<HTMLElement>('.section-number');
      if (number) number.hidden = lesson !== undefined;
      if (lesson === undefined) slide.prepend(...parts);
      else for (const part of parts) part.remove();
    }
  }
}

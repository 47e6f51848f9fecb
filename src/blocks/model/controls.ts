/** A control of the model on a slide, by what it does. */
export const controlOf = (slide: Element, { press, value }: { press: string; value: string }): HTMLElement | null =>
  slide.querySelector(
    `.model button[data-does="${CSS.escape(press)}"]:is([data-value="${CSS.escape(value)}"], :not([data-value]))`,
  );

/** The controls that a model on a slide has now, in the order in which it shows them. */
export const controlsOf = (slide: Element): HTMLElement[] =>
  [...slide.querySelectorAll<HTMLElement>('.model button[data-does]')].filter((button) => button.checkVisibility());

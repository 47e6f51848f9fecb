/** Where a section says something in words: its headline, its paragraphs and lists, and what is shown as text. */
const parts = '.prose > p, .prose > .listed li, .standfirst, .slide > h3, .shown :is(p, li, td, th, caption, dt, dd)';
/** Steps beside a drawing, and the number that is pulled out of it. */
const besideDrawing = '.passing > li, .pull';
const drawings = '.drawn, .diagram';
/** What is played with or answered. */
const played = '.model-apart, .draw-apart, .vote-open, figure, details';

const isWhole = (part: Element) => part.checkVisibility() && !part.querySelector(parts);

/** The words of a section in their order, without those in drawings. */
export const wordsOf = (section: Element): HTMLElement[] =>
  [...section.querySelectorAll<HTMLElement>(`${parts}, ${besideDrawing}`)].filter(
    (part) => isWhole(part) && (part.matches(besideDrawing) || !part.closest(played)),
  );

/** The same to be heard: a drawing stands among them, which is told by its text. */
export const heardOf = (section: Element): HTMLElement[] =>
  [...section.querySelectorAll<HTMLElement>(`${parts}, ${drawings}`)].filter((part) =>
    part.matches(drawings) ? part.checkVisibility() : isWhole(part) && !part.closest(played),
  );

/** The paragraphs of a text form, in a page or in the file in which it waits. */
export const toldIn = (form: ParentNode): Element[] =>
  [...form.querySelectorAll('p, li')].filter((part) => !part.querySelector('p, li'));

import { ink } from '#blocks/figure/ink.ts';

/** Where the steps stand beside their drawing; on less room they are pushed along under it. */
const beside = matchMedia('(min-width: 68.75rem)');
/** Who wants no motion gets each drawing whole. */
const still = matchMedia('(prefers-reduced-motion: reduce)');
/** A step is read, so its part is inked, when its top comes this far up the window. */
const readAt = 0.66;

const figures = [...document.querySelectorAll<HTMLElement>('.stepped')];
const stepsOf = (figure: HTMLElement) => [...figure.querySelectorAll<HTMLElement>('.passing > li')];

function show(figure: HTMLElement, step: number): boolean {
  if (figure.dataset.step === String(step)) return false;
  figure.dataset.step = String(step);
  ink(figure, step);
  for (const [index, item] of stepsOf(figure).entries()) item.toggleAttribute('data-now', index === step - 1);
  return true;
}

/**
 * A drawing may be taller than a phone: what a step inks comes into sight above the row, where nothing of it is. In a low window
 * the row does not stay, and would leave it with the step that is read, or with the focus.
 */
function bringInked(figure: HTMLElement, step: number, row: HTMLElement): void {
  if (getComputedStyle(row).position !== 'sticky') return;
  const parts = [...figure.querySelectorAll(`.plate [data-at="${step}"]`)].filter((part) => part.checkVisibility());
  const edge = row.getBoundingClientRect().top;
  const isSeen = (part: Element) => {
    const { top, bottom } = part.getBoundingClientRect();
    return top > 0 && bottom < edge;
  };
  if (!parts.some(isSeen)) parts[0]?.scrollIntoView({ block: 'nearest', behavior: still.matches ? 'auto' : 'smooth' });
}

/**
 * Inks each drawing up to the step that is being read. What is far away waits: its section may not be laid out, and would be
 * if it were asked where its figure stands.
 */
export function inkPassing(): void {
  if (!beside.matches || still.matches) return;
  for (const figure of figures) {
    const section = figure.closest('.slide')?.getBoundingClientRect();
    if (!section || section.bottom < -innerHeight || section.top > 2 * innerHeight) continue;
    const read = stepsOf(figure).filter((step) => step.getBoundingClientRect().top < innerHeight * readAt);
    show(figure, Math.max(1, read.length));
  }
}

/**
 * Under its drawing a row of steps inks nothing until it is pushed, and nothing once it is pushed back: a drawing that nobody
 * steps through is whole.
 */
export function inkPushed(): void {
  // A drawing that comes later takes the step at which its figure stands.
  document.addEventListener('drawn', ({ target }) => {
    const figure = target instanceof Element && target.closest<HTMLElement>('.stepped[data-step]');
    if (figure) ink(figure, Number(figure.dataset.step));
  });
  for (const figure of figures) {
    const row = figure.querySelector<HTMLElement>('.passing');
    row?.addEventListener('scroll', () => {
      if (beside.matches) return;
      const [first, ...others] = stepsOf(figure);
      const passed = others.filter(
        (step) => step.offsetLeft - (first?.offsetLeft ?? 0) <= row.scrollLeft + step.offsetWidth / 2,
      );
      const isPushed = passed.length > 0;
      const step = isPushed ? 1 + passed.length : 1 + others.length;
      const isNew = show(figure, step);
      if (!isPushed) delete figure.dataset.step;
      else if (isNew) bringInked(figure, step, row);
    });
  }
  beside.addEventListener('change', () => {
    for (const figure of figures) show(figure, stepsOf(figure).length);
    inkPassing();
  });
}

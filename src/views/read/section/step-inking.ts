import { showStep } from '#blocks/figure/show-step.ts';

/** Matches where the steps stand beside their drawing. */
const stepsBeside = matchMedia('(width >= 68.75rem)');
/** Matches where no motion is wanted: each drawing is then whole. */
export const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
/** A step is read, so its part is inked, when its top comes this far up the window. */
const READ_AT_SHARE = 0.66;

export const figures = [...document.querySelectorAll<HTMLElement>('.stepped')];
export const stepsOf = (figure: HTMLElement): HTMLElement[] => [
  ...figure.querySelectorAll<HTMLElement>('.passing > li'),
];

/** Inks a drawing up to a step, whose card is told from the others; without a step it is whole. */
export function inkTo(figure: HTMLElement, step: number | undefined): void {
  if (figure.dataset.step === step?.toString()) return;
  const steps = stepsOf(figure);
  if (step) figure.dataset.step = String(step);
  else delete figure.dataset.step;
  showStep(figure, reducedMotion.matches || !step ? steps.length : step);
  for (const [index, card] of steps.entries()) card.toggleAttribute('data-now', index + 1 === step);
}

/** Says whether a figure is near: a far section may not be laid out, and would be if it were asked where its figure stands. */
export function isNear(figure: HTMLElement): boolean {
  const section = figure.closest('.slide')?.getBoundingClientRect();
  return section !== undefined && section.bottom > -innerHeight && section.top < 2 * innerHeight;
}

/** Inks each drawing that has its steps beside it up to the one that is being read. */
export function inkToStepInView(): void {
  if (!stepsBeside.matches || reducedMotion.matches) return;
  for (const figure of figures) {
    if (!isNear(figure)) continue;
    const read = stepsOf(figure).filter((step) => step.getBoundingClientRect().top < innerHeight * READ_AT_SHARE);
    inkTo(figure, Math.max(1, read.length));
  }
}

/** Keeps drawings inked as they are when one comes from its file, and when the window is made wider or narrower. */
export function wireInking(): void {
  document.addEventListener('drawn', ({ target }) => {
    const figure = target instanceof Element && target.closest<HTMLElement>('.stepped[data-step]');
    if (figure && !reducedMotion.matches) showStep(figure, Number(figure.dataset.step));
  });
  stepsBeside.addEventListener('change', () => {
    for (const figure of figures) inkTo(figure, undefined);
    inkToStepInView();
  });
}

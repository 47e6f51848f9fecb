import { takeTools } from '#blocks/figure/take.ts';

/** Fills the fold that saves a figure when it is first opened. */
export function fillSave(fold: HTMLElement): void {
  if (fold.querySelector('.tool-row')) return;
  const figure = fold.closest<HTMLElement>('.drawn');
  const shown = () =>
    [...(figure?.querySelectorAll<SVGSVGElement>('.plate') ?? [])].find((svg) => svg.getClientRects().length > 0);
  fold.append(...takeTools(figure?.dataset.figure ?? 'figure', fold.dataset.credit ?? '', shown));
}

import { saveTools } from '#blocks/figure/save-drawing.ts';
import { embedTools } from '#frame/embed/embed-form.ts';

/** Fills the fold that saves a figure, and puts it or its section into another page, when it is first opened. */
export function fillSave(fold: HTMLElement): void {
  if (fold.childElementCount > 1) return;
  const figure = fold.closest<HTMLElement>('.drawn');
  const shown = () =>
    [...(figure?.querySelectorAll<SVGSVGElement>('.plate') ?? [])].find((svg) => svg.getClientRects().length > 0);
  if (figure) fold.append(...saveTools(figure.dataset.figure ?? 'figure', fold.dataset.credit ?? '', shown));
  fold.append(...embedTools(fold));
}

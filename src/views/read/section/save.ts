/** Fills the fold that saves a figure when it is first opened: without JavaScript there is none. */
export function saveFigures(): void {
  document.addEventListener(
    'toggle',
    async ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.matches('.figure-save:not(:has(.tool-row))')) return;
      const figure = target.closest<HTMLElement>('.drawn');
      const shown = () =>
        [...(figure?.querySelectorAll<SVGSVGElement>('.plate') ?? [])].find((svg) => svg.getClientRects().length > 0);
      const { takeTools } = await import('#blocks/figure/take.ts');
      if (!target.querySelector('.tool-row'))
        target.append(...takeTools(figure?.dataset.figure ?? 'figure', target.dataset.credit ?? '', shown));
    },
    true,
  );
}

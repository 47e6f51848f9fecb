/**
 * A diagram's steps are empty fragments that stand before it, each naming what it shows; the first is taken from the
 * start. What no taken step names is not drawn yet. Where a diagram has no steps, the whole picture stands.
 */
export function showSteps(slide: HTMLElement): void {
  for (const figure of slide.querySelectorAll<HTMLElement>('[data-diagram]')) {
    const steps = [...figure.querySelectorAll<HTMLElement>('[data-step]')];
    if (steps.length === 0) continue;
    const taken = steps.filter((step) => step.classList.contains('visible'));
    const shown = new Set(taken.flatMap((step) => step.dataset.step?.split(' ') ?? []));
    const fresh = new Set(taken.at(-1)?.dataset.step?.split(' ') ?? []);
    for (const part of figure.querySelectorAll<SVGElement>('[data-node], [data-edge]')) {
      const name = part.dataset.node ?? part.dataset.edge ?? '';
      part.classList.toggle('not-yet', !shown.has(name));
      part.classList.toggle('fresh', fresh.has(name) && taken.length < steps.length);
    }
    const caption = figure.querySelector('.step-title');
    if (caption) caption.textContent = taken.at(-1)?.dataset.title ?? '';
  }
}

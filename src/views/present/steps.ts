import { drawnAfter } from '../../blocks/diagram/model/steps.ts';
import { draw } from '../../blocks/diagram/parts.ts';
import { stepsOf } from '../../blocks/diagram/words.ts';

/**
 * A diagram's steps are empty fragments that stand before it, each naming what it shows; the first is taken from the
 * start. What no taken step names is not drawn yet. Where a diagram has no steps, the whole picture stands.
 */
export function showSteps(slide: HTMLElement): void {
  for (const figure of slide.querySelectorAll<HTMLElement>('[data-diagram]')) {
    const steps = stepsOf(figure);
    if (steps.length === 0) continue;
    const taken = figure.querySelectorAll('[data-step].visible').length;
    const { shown, fresh, title } = drawnAfter(steps, taken);
    draw(figure, shown, fresh);
    const caption = figure.querySelector('.step-title');
    if (caption) caption.textContent = title;
  }
}

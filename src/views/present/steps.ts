import type { RevealApi } from 'reveal.js';
import { drawnAfter, stepsOf } from '#blocks/diagram/marked-sentences.ts';
import { draw } from '#blocks/diagram/parts.ts';
import { showStep } from '#blocks/figure/show-step.ts';
import { setText } from '#frame/browser/elements/find.ts';

/**
 * A diagram's steps are empty fragments that stand before it, each naming what it shows; the first is taken from the
 * start. What no taken step names is not drawn yet. Where a diagram has no steps, the whole picture stands. `moves` where the
 * class has just gone on to a step: a drawing shows how it comes.
 */
export function showSteps(slide: HTMLElement, moves = false): void {
  for (const figure of slide.querySelectorAll<HTMLElement>('[data-figure]')) inkSteps(figure, moves);
  for (const code of slide.querySelectorAll<HTMLElement>('[data-code-steps]')) markLines(code);
  for (const model of slide.querySelectorAll<HTMLElement>('[data-model]')) showState(model);
  for (const figure of slide.querySelectorAll<HTMLElement>('[data-diagram]')) {
    const steps = stepsOf(figure);
    if (steps.length === 0) continue;
    const taken = figure.querySelectorAll('[data-step].visible').length;
    const { shown, fresh, title } = drawnAfter(steps, taken);
    draw(figure, shown, fresh);
    showStepTitle(figure, taken, title);
  }
}

/** Slides of the stage and of the presenter that are not shown; on paper they are whole. */
const waiting = '.slides > :not(.present), .store > *';

/** A drawing that comes later takes the step at which its slide stands; a slide that waits takes it when it is shown. */
export function showStepsOnceDrawn(): void {
  document.addEventListener('drawn', ({ target }) => {
    const slide = target instanceof Element ? target.closest<HTMLElement>('.slide') : null;
    if (slide && !slide.matches(waiting)) showSteps(slide);
  });
}

/** The steps that are taken on the stage’s slide. */
export const currentStep = (reveal: RevealApi): number => (reveal.getIndices().f ?? -1) + 1;

/** Shows a slide, or a copy of one, as it is after so many steps. */
export function takeSteps(slide: HTMLElement, steps: number): void {
  for (const [index, fragment] of [...slide.querySelectorAll('.fragment')].entries())
    fragment.classList.toggle('visible', index < steps);
  showSteps(slide);
}

/** The newest step of code names the lines that it marks. */
function markLines(code: HTMLElement): void {
  const newest = [...code.querySelectorAll<HTMLElement>('[data-marks].visible')].at(-1);
  const marked = newest?.dataset.marks?.split(' ') ?? [];
  for (const [index, line] of [...code.querySelectorAll('.code-line')].entries())
    line.toggleAttribute('data-marked', marked.includes(String(index + 1)));
}

/** Each step of a model names the state that it then shows; the model’s own code may load later. */
function showState(model: HTMLElement): void {
  const step = [...model.querySelectorAll<HTMLElement>('[data-shows].visible')].at(-1);
  const shows = step?.dataset.shows;
  // What somebody has set since the step began stays until the next one.
  if (!step || !shows || model.dataset.asked === shows) return;
  model.dataset.asked = shows;
  model.dataset.shows = shows;
  model.toggleAttribute('data-class', step.dataset.hands !== undefined);
  showStepTitle(model, model.querySelectorAll('[data-shows].visible').length, step.dataset.title ?? '');
}

/** A drawing is inked step by step: what no taken step inks waits as a pale outline. */
function inkSteps(figure: HTMLElement, moves: boolean): void {
  const steps = [...figure.querySelectorAll<HTMLElement>('[data-inks]')];
  const taken = steps.filter((step) => step.matches('.visible'));
  showStep(figure, taken.length, moves);
  showStepTitle(figure, taken.length, taken.at(-1)?.dataset.title ?? '');
}

/** Names the step at the right of the kicker, with a pip for each that is taken. */
function showStepTitle(figure: HTMLElement, taken: number, title: string): void {
  setText(figure.querySelector('.step-title'), title);
  for (const [index, pip] of figure.querySelectorAll('.pips i').entries())
    pip.toggleAttribute('data-taken', index < taken);
}

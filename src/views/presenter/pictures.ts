import { showSteps } from '../present/steps.ts';

const frames = () => [...document.querySelectorAll<HTMLElement>('.desk-picture')];
const store = () => document.querySelector<HTMLElement>('.store');

/** Keeps the slides' pictures as large as their frames. */
export function scalePictures(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries)
      (target as HTMLElement).style.setProperty('--scale', String(contentRect.width / 1280));
  });
  for (const frame of frames()) observer.observe(frame);
}

/** Puts the slide that is taught and the one after it into their frames. A slide stands in the page only once. */
export function showPictures(now: HTMLElement | undefined, next: HTMLElement | undefined, step: number): void {
  for (const [index, slide] of [now, next].entries()) {
    const frame = frames()[index];
    if (!frame || frame.firstElementChild === (slide ?? null)) continue;
    store()?.append(...frame.children);
    if (slide) frame.append(slide);
  }
  if (now) takeSteps(now, step);
  if (next) takeSteps(next, 0);
}

/** Titles of the steps that a slide has after the first, which stands from the start. */
export const stepTitles = (slide: HTMLElement | undefined): string[] =>
  [...(slide?.querySelectorAll<HTMLElement>('.fragment') ?? [])].map(({ dataset }) => dataset.title ?? '');

function takeSteps(slide: HTMLElement, step: number): void {
  for (const [index, fragment] of [...slide.querySelectorAll('.fragment')].entries())
    fragment.classList.toggle('visible', index < step);
  showSteps(slide);
}

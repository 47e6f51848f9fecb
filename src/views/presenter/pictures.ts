import { loadDrawings, loadDrawingsForPaper, prefetchDrawings } from '#frame/browser/lazy/drawings.ts';
import { SectionTitles } from '#frame/slide/section-titles.ts';
import { showStepsOnceDrawn, takeSteps } from '../present/steps.ts';
import { hasChanged } from './presenter-data.ts';

const frames = () => [...document.querySelectorAll<HTMLElement>('.presenter-picture')];
const store = () => document.querySelector<HTMLElement>('.store');

const pictures = [...document.querySelectorAll<HTMLElement>('.store > .slide')];

/** Has the drawings of the slides' pictures at hand. */
export function startPictures(): void {
  showStepsOnceDrawn();
  loadDrawingsForPaper();
  // The notes are shown first: the files of slides to come are fetched once those have been drawn.
  addEventListener('load', () => requestAnimationFrame(() => setTimeout(prefetchDrawings, 0, pictures)));
}

const sectionTitles = new SectionTitles(pictures);

/** Takes the steps of a slide for those that it has in this lesson, as on its class's screen. */
export function placeSectionTitles(lesson: number | undefined): void {
  if (hasChanged('section-titles', lesson)) sectionTitles.place(lesson);
}

/** The picture of a slide, which says what can be opened on it. */
export const pictureOf = (slide: string | undefined) => pictures.find(({ dataset }) => dataset.slide === slide);

/** Says on each slide's picture which place it has on the path. */
export function numberPictures(path: readonly string[]): void {
  for (const [index, id] of path.entries()) {
    const place = pictureOf(id)?.querySelector('.slide-place');
    if (place) place.textContent = `${index + 1} / ${path.length}`;
  }
}

/** Puts the slide that is taught and the one after it into their frames. A slide stands in the page only once. */
export function showPictures(nowId: string, nextId: string | undefined, step: number): void {
  const [now, next] = [pictureOf(nowId), pictureOf(nextId)];
  for (const [index, slide] of [now, next].entries()) {
    const frame = frames()[index];
    // After the last slide there is none to come.
    if (frame) frame.hidden = !slide;
    if (!frame || frame.firstElementChild === (slide ?? null)) continue;
    store()?.append(...frame.children);
    if (slide) frame.append(slide);
  }
  if (now) takeSteps(now, step);
  if (next) takeSteps(next, 0);
  for (const slide of [now, next]) if (slide) void loadDrawings(slide);
}

/** Titles of the steps that a slide has after the first, which stands from the start. */
export const stepTitles = (slide: string): string[] =>
  [...(pictureOf(slide)?.querySelectorAll<HTMLElement>('.fragment') ?? [])].map(({ dataset }) => dataset.title ?? '');

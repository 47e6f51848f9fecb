// What the article keeps apart until a reader wants it: drawings in files, and words, exercises and sources in folds.
import { whyIn } from '#blocks/diagram/address.ts';
import { makeFocusable } from '#blocks/diagram/parts.ts';
import { openNamedPart, startDiagrams } from '#blocks/diagram/starter.ts';
import { loadDrawings, loadDrawingsForPaper, loadDrawingsNearViewport } from '#frame/browser/lazy/drawings.ts';
import { retryUntilLoaded } from '#frame/browser/lazy/late-part.ts';
import { loadOnDemand } from '#frame/browser/lazy/load-on-demand.ts';
import { loadFragments } from '#frame/browser/lazy/placeholders.ts';
import { preserveScroll } from '#frame/browser/preserve-scroll.ts';

/** Brings the code of an exercise as the reader comes near. Until then, and without it, each question stands with its answer folded away. */
const exercisesNear = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting)
        void retryUntilLoaded(() => import('#blocks/exercise/elements.ts')).then(({ startExercises: startIn }) =>
          startIn(target, (start) => preserveScroll(target, innerHeight / 4, start)),
        );
  },
  { rootMargin: '200px' },
);

function observeExercises(within: Element): void {
  for (const room of within.querySelectorAll('.exercise-room')) exercisesNear.observe(room);
}

/** Opens the part of a diagram that the address names. The diagram may wait in a fold of its slide. */
async function openPartInAddress(): Promise<void> {
  if (!whyIn(location.search)) return;
  const slide = document.getElementById(location.hash.slice(1)) ?? document;
  try {
    await loadFragments(slide);
  } catch {
    // The fold itself says what is missing.
    const fold = slide.querySelector<HTMLDetailsElement>('details.work');
    if (fold) fold.open = true;
  }
  await openNamedPart(slide);
  slide.querySelector('.tool-panel:not([hidden])')?.scrollIntoView({ block: 'nearest' });
}

/** Brings the article's drawings and tools as a reader comes near them. */
export function loadNearViewport(): void {
  startDiagrams();
  document.addEventListener('drawn', ({ target }) => {
    const figure = target instanceof Element && target.closest<HTMLElement>('figure.diagram');
    if (!figure) return;
    makeFocusable(figure);
    // Its other arrangement too: a phone may be turned when the network has gone.
    void loadDrawings(figure);
  });
  document.addEventListener('fragment-loaded', ({ target }) => {
    if (!(target instanceof Element)) return;
    observeExercises(target);
    for (const figure of target.querySelectorAll<HTMLElement>('figure.diagram')) makeFocusable(figure);
  });
  // In a file of its own the article has everything from the start.
  for (const figure of document.querySelectorAll<HTMLElement>('figure.diagram:not(:has([data-drawing]))'))
    makeFocusable(figure);
  observeExercises(document.body);
  loadOnDemand();
  loadDrawingsNearViewport();
  loadDrawingsForPaper();
  void openPartInAddress();
}

/**
 * An article lays out first what is near its beginning, or near the place that its address names (`section.css`), and once it
 * is loaded the rest, one section at a time: on a slow machine all of it at once keeps the reader waiting. What is above the
 * place comes first, from there upwards, and the place stays where it is. Who goes elsewhere meanwhile is led there with all
 * of it laid out.
 */
export function layOutRest(): void {
  const { dataset } = document.documentElement;
  if (dataset.opens === undefined) return;
  const sections = (which: string) => [...document.querySelectorAll(`article.slide${which}`)];
  const waiting = [...sections('[data-above]').reverse(), ...sections(':not([data-above])')];
  const next = () => {
    const section = waiting.shift();
    if (section) {
      preserveScroll(section, innerHeight / 4, () => section.classList.add('laid-out'));
      setTimeout(next);
    } else delete dataset.opens;
  };
  addEventListener('load', next);
  const goThere = () => {
    delete dataset.opens;
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  };
  addEventListener('hashchange', goThere, { once: true });
}

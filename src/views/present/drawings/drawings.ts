import type { RevealApi } from 'reveal.js';
import { makeFocusable } from '#blocks/diagram/parts.ts';
import { loadDrawings, loadDrawingsForPaper, unloadDrawings } from '#frame/browser/lazy/drawings.ts';
import { clearMissing, showMissing } from '#frame/browser/lazy/missing.ts';
import { commonWords } from '#words/index.ts';
import { showStepsOnceDrawn } from '../steps.ts';

/**
 * Brings the drawings of slides, which stand in files: those of the slide that is shown, then its neighbours', so that a turn
 * finds them there. Done when the slide that is shown first has its own.
 */
export async function loadSlideDrawings(reveal: RevealApi): Promise<void> {
  document.addEventListener('drawn', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.parentElement) clearMissing(target.parentElement);
    const diagram = target.closest<HTMLElement>('.slides > .present figure.diagram');
    if (diagram) makeFocusable(diagram);
  });
  showStepsOnceDrawn();
  loadDrawingsForPaper();
  reveal.on('slidechanged', () => void loadCurrent(reveal));
  addEventListener('online', () => void loadCurrent(reveal));
  await loadCurrent(reveal);
}

async function loadCurrent(reveal: RevealApi): Promise<void> {
  const slide = reveal.getCurrentSlide();
  drawnSlides.add(slide);
  await loadDrawings(slide);
  for (const { parentElement } of slide.querySelectorAll('figure svg[data-drawing]'))
    if (parentElement) showMissing(parentElement, commonWords.missingDrawing);
  setTimeout(keepNear, 100, reveal);
}

/** Slides that have their drawings. */
const drawnSlides = new Set<Element>();

/** Brings the drawings of the slide's neighbours, and lets go of all others'. */
function keepNear(reveal: RevealApi): void {
  const slide = reveal.getCurrentSlide();
  const near = [slide, slide.nextElementSibling, slide.previousElementSibling].filter((one) => one !== null);
  for (const one of drawnSlides) if (!near.includes(one)) unloadDrawings(one);
  drawnSlides.clear();
  for (const one of near) {
    drawnSlides.add(one);
    void loadDrawings(one);
  }
}

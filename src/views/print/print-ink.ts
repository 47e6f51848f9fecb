// What was drawn on the slides goes on paper only when somebody wants it there.

import { inkToPrint } from '#classroom/ink/stored-ink.ts';
import type { Stroke } from '#classroom/ink/stroke.ts';
import { find } from '#frame/browser/elements/find.ts';
import { retryUntilLoaded } from '#frame/browser/lazy/late-part.ts';

const box = find<HTMLInputElement>('#print-ink');
const label = box?.closest('label');
/** Strokes without those on a picture that a later step replaces: here each slide stands at its last. */
const strokes = inkToPrint().filter(({ last }) => last === undefined);

if (box && label && strokes.length > 0) {
  label.hidden = false;
  box.checked = new URLSearchParams(location.search).has('ink');
  box.addEventListener('change', () => draw(box.checked));
  draw(box.checked);
}

async function draw(wanted: boolean): Promise<void> {
  const { paintInk } = await retryUntilLoaded(() => import('#classroom/ink/paint.ts'));
  const on = (slide: string): Stroke[] => (wanted ? strokes.filter((stroke) => stroke.slide === slide) : []);
  for (const slide of document.querySelectorAll<HTMLElement>('.slides > [data-slide]'))
    paintInk(slide, on(slide.dataset.slide ?? ''));
}

// What the article keeps apart until a reader wants it: drawings in files, and words, exercises and sources in folds.
import { whyIn } from '../../blocks/diagram/model/address.ts';
import { makeReady, startDiagrams } from '../../blocks/diagram/starter.ts';
import { fillForPaper } from '../../parts/apart/fill.ts';
import { fillInTime } from '../../parts/apart/fill-in-time.ts';
import { wake } from '../../parts/page/asleep.ts';
import { wakeInTime } from '../../parts/page/wake-in-time.ts';

/** Until then, and without it, each question stands with its answer folded away. */
function bringExercises(within: Element): void {
  if (within.querySelector('.exercise-room')) void import('../../blocks/exercise/elements.ts');
}

export async function bringInTime(): Promise<void> {
  startDiagrams(wake);
  document.addEventListener('drawn', ({ target }) => {
    const figure = target instanceof Element && target.closest('figure.diagram');
    if (figure) void makeReady(figure);
  });
  document.addEventListener('woken', ({ target }) => {
    if (!(target instanceof Element)) return;
    bringExercises(target);
    for (const figure of target.querySelectorAll('figure.diagram')) void makeReady(figure);
  });
  // In a file of its own the article has everything from the start.
  for (const figure of document.querySelectorAll('figure.diagram:not(:has([data-drawing]))')) void makeReady(figure);
  bringExercises(document.body);
  wakeInTime();
  fillInTime();
  fillForPaper();
  // A diagram that the address questions may wait in a fold.
  if (whyIn(location.search)) await wake();
}

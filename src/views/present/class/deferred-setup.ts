import type { RevealApi } from 'reveal.js';
import { wireSlopes } from '#blocks/exercise/slope.ts';
import { ringBell } from '#classroom/countdown/bell.ts';
import { settle } from '#classroom/session/clock.ts';
import { wireEnd } from '#classroom/session/end-class.ts';
import { wireHands } from '#classroom/tally/hands-panel.ts';
import { openDialog } from '#frame/browser/elements/find.ts';
import { prefetchDrawings } from '#frame/browser/lazy/drawings.ts';
import { retryUntilLoaded } from '#frame/browser/lazy/late-part.ts';
import { prefetchNotes } from '../notes/notes.ts';
import { stageData } from '../stage-data.ts';
import type { RunningStage, StageClass } from './stage-class.ts';

/**
 * Sets up what may wait for the first slide, and fetches notes and the files of all slides to come, then of those before: the
 * network of a school may be gone by then. `tell` posts to the teacher's window.
 */
export function startDeferred(stage: RunningStage, tell: (what: 'ended' | 'bell') => void): void {
  const { reveal, path, taught } = stage;
  watchTurning(reveal);
  keepTimeAndSignInSight();
  wireSlopes();
  const drawHands = wireHands(() => reveal.getCurrentSlide().id);
  // What the class does not see waits until the key that turned the slide is done.
  reveal.on('slidechanged', () => setTimeout(drawHands));
  wireEnd(() => {
    tell('ended');
    return taught.name;
  });
  wireBell(taught, stageData().ownMinutes ?? path.asked.lesson, () => tell('bell'));
  prefetchNotes();
  wireEmbed();
  const slides = reveal.getSlides();
  const here = slides.indexOf(reveal.getCurrentSlide());
  prefetchDrawings([...slides.slice(here), ...slides.slice(0, here)]);
}

/** Rings when the time for pair work or for the lesson is up; where this window may not sound, another is asked to. */
function wireBell(taught: StageClass, minutes: number | undefined, ask: () => void): void {
  const bell = () => ringBell() || ask();
  addEventListener('countdown-over', bell);
  if (minutes === undefined) return;
  const left = () => minutes * 60 - settle(taught.clock, Date.now()).elapsed;
  let before = left();
  setInterval(() => {
    const now = left();
    if (before > 0 && now <= 0) bell();
    before = now;
  }, 1000);
}

/** The stage in another page. */
function wireEmbed(): void {
  if (document.documentElement.dataset.embed !== undefined)
    void retryUntilLoaded(() => import('../embed/framed.ts')).then(({ frameStage }) => frameStage());
}

// An exercise covers the window. The strip of the time and the sign of the class stay in sight over it, where browsers
// can put them: what is open as a popover lies over a dialog that was opened before.

const seen = 'pair-countdown, .phones-badge';

/** Keeps in sight what a class needs whatever lies over the slide. The card of a task shows the time itself. */
function keepTimeAndSignInSight(): void {
  const watch = new MutationObserver(raiseAboveDialogs);
  for (const dialog of document.querySelectorAll('dialog'))
    watch.observe(dialog, { attributes: true, attributeFilter: ['open'] });
  // Time that begins, or a class that comes, while an exercise is open.
  for (const each of document.querySelectorAll(seen))
    watch.observe(each, { attributes: true, attributeFilter: ['hidden'] });
}

function raiseAboveDialogs(): void {
  const over = openDialog('.exercise-dialog:not(.task-dialog), #result-panel');
  for (const each of document.querySelectorAll<HTMLElement>(seen)) {
    if (!('showPopover' in each)) continue;
    if (each.popover) each.hidePopover();
    each.popover = over && !each.hidden ? 'manual' : null;
    if (each.popover) each.showPopover();
  }
}

/** A phone that is turned upright would show a slide as large as a stamp: it is told what helps. See lead-on.js. */
function watchTurning(reveal: RevealApi): void {
  const upright = matchMedia('(orientation: portrait) and (width < 50rem)');
  const tell = () => {
    if (upright.matches) void import('./notice.ts').then(({ noticeTurned: sayTurned }) => sayTurned(reveal, upright));
  };
  upright.onchange = tell;
  // It may have been turned before this code came.
  tell();
}

import type { RevealApi } from 'reveal.js';
import { lessonAsked, minutesOf, timed, timesOf } from '../../deck/lesson.ts';
import { sizeNotes } from '../../parts/notes/size.ts';
import { say } from '../../parts/page/find.ts';
import { sayMissing, unsayMissing } from '../../parts/page/missing.ts';
import { type Clock, settle } from '../../parts/session/clock.ts';
import { elapsedFace, minutesLeft, pace } from '../../parts/session/pace.ts';
import { drawerWords, lessonWords, tallyWords } from '../../words/index.ts';
import '../../parts/tally/element.ts';
import type { ClassTally } from '../../parts/tally/element.ts';
import { hands } from '../../parts/tally/hands-name.ts';
import { choices } from '../../parts/tally/model.ts';
import type { StagePath } from './path.ts';
import { slideDataOf, stageData, votesOn } from './stage-data.ts';

/** In rem: beside a slide there is less room than in a window of their own. */
const usualSize = 1.1;
const drawer = () => document.querySelector<HTMLElement>('#notes-drawer');

/**
 * Shows or hides the notes. Good answers stand in them, so only this window's own address remembers it: a screen that is
 * opened for a class has none.
 */
export function toggleNotes(reveal: RevealApi, open = Boolean(drawer()?.hidden)): void {
  const notes = drawer();
  if (!notes) return;
  notes.hidden = !open;
  document.documentElement.toggleAttribute('data-notes', open);
  document.querySelector('.stage-bar [data-does="notes"]')?.setAttribute('aria-expanded', String(open));
  remember(open);
  if (open) void bring(reveal, notes);
  else reveal.getCurrentSlide().querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  reveal.layout();
}

/** Notes wait in a file until they are first wanted; the rest of the drawer is there at once. */
async function bring(reveal: RevealApi, notes: HTMLElement): Promise<void> {
  fillNotes(reveal);
  try {
    const { bringNotes } = await import('./drawer-notes.ts');
    await bringNotes(notes, lessonNow().lesson);
    unsayMissing(notes);
  } catch {
    sayMissing(notes);
  }
  fillNotes(reveal);
}

const lessonNow = () => lessonAsked(stageData(), new URLSearchParams(location.search).get('lesson'));

/** Opens the notes at the start when the address asks for them with `?notes`. */
export function startNotes(reveal: RevealApi): void {
  sizeNotes(0, usualSize);
  for (const button of document.querySelectorAll<HTMLElement>('[data-notes-size]'))
    button.addEventListener('click', () => sizeNotes(button.dataset.notesSize === '1' ? 1 : -1, usualSize));
  toggleNotes(reveal, new URLSearchParams(location.search).has('notes'));
}

function remember(open: boolean): void {
  const address = new URL(location.href);
  if (address.searchParams.has('notes') === open) return;
  if (open) address.searchParams.set('notes', '');
  else address.searchParams.delete('notes');
  history.replaceState(history.state, '', address);
}

/** Time and pace above the notes, for a teacher who has no second window. */
export function tellTime(path: StagePath, at: string, clock: Clock): void {
  const notes = drawer();
  if (!notes || notes.hidden) return;
  const { lesson: length } = path.asked;
  const all = timed(stageData().stops, length);
  const now = settle(clock, Date.now());
  const lesson = { all, path: all.filter(({ id }) => path.has(id)), length, at };
  const minutes = length ?? minutesOf(lesson.path);
  say('.drawer-clock', drawerWords.clock(elapsedFace(now), minutes, minutesLeft(minutes, now)));
  say('.drawer-pace', now.elapsed === 0 ? lessonWords.notStarted : pace(lesson, now).says);
}

/** The notes of the present slide, its minutes and what comes next. */
export function fillNotes(reveal: RevealApi): void {
  const notes = drawer();
  if (!notes || notes.hidden) return;
  const slide = reveal.getCurrentSlide();
  const { lesson } = lessonNow();
  const times = timesOf(
    timed(
      reveal.getSlides().flatMap((each) => slideDataOf(each) ?? []),
      lesson,
    ),
  );
  const here = times.findIndex(({ stop }) => stop.id === slide.id);
  const [now, next] = [times[here], times[here + 1]];
  for (const set of notes.querySelectorAll<HTMLElement>('.note-set')) set.hidden = set.dataset.notesOf !== now?.stop.id;
  const plan = notes.querySelector('.drawer-plan');
  if (plan && now) plan.textContent = drawerWords.plan(here + 1, times.length, now.from, now.to);
  const coming = notes.querySelector('.drawer-next');
  if (coming) coming.textContent = next ? drawerWords.next(next.stop.title) : drawerWords.last;
  const tally = notes.querySelector<ClassTally>('class-tally');
  const [vote] = votesOn(slide);
  if (vote) tally?.show(vote.exercise, vote.round, vote.title, vote.options);
  else tally?.show(hands, now?.stop.id ?? '', tallyWords.hands, choices.length);
  notes.scrollTop = 0;
}

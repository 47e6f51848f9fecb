import type { RevealApi } from 'reveal.js';
import { clockFace } from '#classroom/countdown/countdown.ts';
import { resizeNotes, showLessonParts } from '#classroom/notes/notes.ts';
import { settle } from '#classroom/session/clock.ts';
import { elapsedFace, minutesLeft, pace } from '#classroom/session/pace.ts';
import '#classroom/tally/class-tally.ts';
import type { ClassTally } from '#classroom/tally/class-tally.ts';
import { choices, HANDS_VOTE } from '#classroom/tally/counts.ts';
import { minutesOf, timed, timesOf } from '#deck/lesson.ts';
import { openDialog, setText } from '#frame/browser/elements/find.ts';
import { clearMissing, showMissing } from '#frame/browser/lazy/missing.ts';
import { loadFragments } from '#frame/browser/lazy/placeholders.ts';
import { commonWords, drawerWords, lessonWords, tallyWords } from '#words/index.ts';
import type { RunningStage } from '../class/stage-class.ts';
import { requestedLesson, slideDataOf, stageData, votesOn } from '../stage-data.ts';

const drawer = () => document.querySelector<HTMLElement>('#notes-drawer');
const isOpen = () => drawer()?.hidden === false;
/** What lies over the slide covers all that does not stand in it. */
const isInReach = () => openDialog()?.contains(drawer()) ?? true;

/** Puts the notes beside the exercise that is open, until it closes. */
function place(notes: HTMLElement): void {
  const over = openDialog('.exercise-dialog');
  if (!over) return;
  over.append(notes);
  over.addEventListener('close', () => document.querySelector('.stage-bar')?.before(notes), { once: true });
}

/** The slide on which somebody was told that the class would see the notes. */
let warnedOn: Element | undefined;

/**
 * Shows or hides the notes, for the key and the button. Where the teacher has a window of notes, this screen is the class's: good
 * answers stand in the notes, so the first press only says that, and the second shows them.
 */
export function toggleNotes(stage: RunningStage): void {
  const slide = stage.reveal.getCurrentSlide();
  const asks = !(isOpen() && isInReach()) && document.documentElement.dataset.led === '' && warnedOn !== slide;
  warnedOn = asks ? slide : undefined;
  if (asks) void import('../class/notice.ts').then(({ notice }) => notice(stage.reveal, 'classSeesNotes'));
  else if (isOpen() && isInReach()) closeNotes(stage.reveal);
  else openNotes(stage);
}

/** Shows the notes beside the slide. They wait in a file until they are first wanted; the rest of the drawer is there before them. */
export function openNotes(stage: RunningStage): void {
  const notes = drawer();
  if (!notes) return;
  wire(stage, notes);
  place(notes);
  setOpen(stage.reveal, notes, true);
  void loadNotes(stage, notes);
}

function closeNotes(reveal: RevealApi): void {
  const notes = drawer();
  if (notes) setOpen(reveal, notes, false);
  reveal.getCurrentSlide().querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

/**
 * Good answers stand in the notes, so only this window's own address remembers that they are open: a screen that is opened
 * for a class has none.
 */
function setOpen(reveal: RevealApi, notes: HTMLElement, open: boolean): void {
  notes.hidden = !open;
  document.documentElement.toggleAttribute('data-notes', open);
  document.querySelector('.stage-bar [data-does="notes"]')?.setAttribute('aria-expanded', String(open));
  const address = new URL(location.href);
  if (address.searchParams.has('notes') !== open) {
    if (open) address.searchParams.set('notes', '');
    else address.searchParams.delete('notes');
    history.replaceState(history.state, '', address);
  }
  reveal.layout();
}

let isWired = false;

/** From when it is first opened the drawer follows the slides and the time. */
function wire(stage: RunningStage, notes: HTMLElement): void {
  if (isWired) return;
  isWired = true;
  resizeNotes(notes);
  for (const button of document.querySelectorAll<HTMLElement>('[data-notes-size]'))
    button.addEventListener('click', () => resizeNotes(notes, button.dataset.notesSize === '1' ? 1 : -1));
  // What the class does not see waits until the key that turned the slide is done.
  stage.reveal.on('slidechanged', () => setTimeout(() => isOpen() && showNotes(stage, notes)));
  setInterval(() => isOpen() && showTime(stage), 1000);
}

async function loadNotes(stage: RunningStage, notes: HTMLElement): Promise<void> {
  showNotes(stage, notes);
  showTime(stage);
  const place = notes.querySelector('.drawer-notes');
  if (!place) return;
  try {
    await loadFragments(place);
    showLessonParts(requestedLesson().lesson);
    clearMissing(place);
  } catch {
    showMissing(place, commonWords.missingPart);
  }
  showNotes(stage, notes);
}

/** Time and pace above the notes, for a teacher who has no second window. */
function showTime({ reveal, path, taught }: RunningStage): void {
  const { lesson: length } = path.asked;
  const { stops, ownMinutes } = stageData();
  const all = timed(stops, length);
  const now = settle(taught.clock, Date.now());
  const at = reveal.getCurrentSlide().id;
  const lesson = { all, path: all.filter(({ id }) => path.has(id)), length, ownMinutes, at };
  const minutes = ownMinutes ?? length ?? minutesOf(lesson.path);
  setText('.drawer-clock', drawerWords.clock(elapsedFace(now), clockFace(minutes * 60), minutesLeft(minutes, now)));
  setText('.drawer-pace', now.elapsed === 0 ? lessonWords.notStarted : pace(lesson, now).says);
}

/** The notes of the present slide, its minutes and what comes next. */
function showNotes({ reveal }: RunningStage, notes: HTMLElement): void {
  const slide = reveal.getCurrentSlide();
  const { lesson } = requestedLesson();
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
  if (coming) coming.textContent = next ? drawerWords.next(next.stop.title) : lessonWords.lastSlide;
  const tally = notes.querySelector<ClassTally>('class-tally');
  const [vote] = votesOn(slide);
  if (vote) tally?.show(vote.exercise, vote.round, vote.title, vote.options);
  else tally?.show(HANDS_VOTE, now?.stop.id ?? '', tallyWords.hands, choices.length);
  notes.scrollTop = 0;
}

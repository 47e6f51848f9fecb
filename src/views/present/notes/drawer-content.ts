import { clockFace } from '#classroom/countdown/model.ts';
import { showLesson } from '#classroom/notes/notes.ts';
import { type Clock, settle } from '#classroom/session/clock.ts';
import { elapsedFace, minutesLeft, pace } from '#classroom/session/pace.ts';
import { minutesOf, timed, timesOf } from '#deck/lesson.ts';
import { say } from '#frame/browser/elements/find.ts';
import { sayMissing } from '#frame/browser/lazy/missing.ts';
import { loadFragments } from '#frame/browser/lazy/placeholders.ts';
import '#classroom/tally/element.ts';
import type { RevealApi } from 'reveal.js';
import type { ClassTally } from '#classroom/tally/element.ts';
import { choices, hands } from '#classroom/tally/model.ts';
import { commonWords, drawerWords, lessonWords, tallyWords } from '#words/index.ts';
import type { StagePath } from '../path.ts';
import { askedOfStage, slideDataOf, stageData, votesOn } from '../stage-data.ts';

/** Time and pace above the notes, for a teacher who has no second window. */
export function tellTime(path: StagePath, at: string, clock: Clock): void {
  const { lesson: length } = path.asked;
  const { stops, ownMinutes } = stageData();
  const all = timed(stops, length);
  const now = settle(clock, Date.now());
  const lesson = { all, path: all.filter(({ id }) => path.has(id)), length, ownMinutes, at };
  const minutes = ownMinutes ?? length ?? minutesOf(lesson.path);
  say('.drawer-clock', drawerWords.clock(elapsedFace(now), clockFace(minutes * 60), minutesLeft(minutes, now)));
  say('.drawer-pace', now.elapsed === 0 ? lessonWords.notStarted : pace(lesson, now).says);
}

/** The notes of the present slide, its minutes and what comes next. */
export function fillNotes(reveal: RevealApi, notes: HTMLElement): void {
  const slide = reveal.getCurrentSlide();
  const { lesson } = askedOfStage();
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

/** Brings the notes of all slides into the drawer, with what the class does in a lesson, or says there that they are missing. */
export async function bringNotes(drawer: Element): Promise<void> {
  const place = drawer.querySelector('.drawer-notes');
  if (!place) return;
  try {
    await loadFragments(place);
    showLesson(askedOfStage().lesson);
  } catch {
    sayMissing(place, commonWords.missingPart);
  }
}

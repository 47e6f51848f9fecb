import type { RevealApi } from 'reveal.js';
import { timesOf } from '../../deck/lesson.ts';
import { isFlag } from '../../parts/page/guards.ts';
import { remembered } from '../../parts/page/memory.ts';
import { drawerWords, tallyWords } from '../../words/index.ts';
import '../../parts/tally/element.ts';
import type { ClassTally } from '../../parts/tally/element.ts';
import { hands } from '../../parts/tally/hands.ts';
import { choices } from '../../parts/tally/model.ts';
import { slideDataOf } from './stage-data.ts';

/** Whether the notes were left open. */
const left = remembered('notes', isFlag);
const drawer = () => document.querySelector<HTMLElement>('#notes-drawer');

/** Shows or hides the notes. They stay as they were left, unless the address asks for them with `?notes`. */
export function toggleNotes(reveal: RevealApi, open = Boolean(drawer()?.hidden)): void {
  const notes = drawer();
  if (!notes) return;
  notes.hidden = !open;
  document.documentElement.toggleAttribute('data-notes', open);
  document.querySelector('.stage-bar [data-does="notes"]')?.setAttribute('aria-expanded', String(open));
  left.set(open);
  if (open) fillNotes(reveal);
  else reveal.getCurrentSlide().querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  reveal.layout();
}

/** Opens the notes at the start, when they were open before or are asked for. */
export function startNotes(reveal: RevealApi): void {
  toggleNotes(reveal, left.get() === true || new URLSearchParams(location.search).has('notes'));
}

/** The notes of the present slide, its minutes and what comes next. */
export function fillNotes(reveal: RevealApi): void {
  const notes = drawer();
  if (!notes || notes.hidden) return;
  const slide = reveal.getCurrentSlide();
  const times = timesOf(reveal.getSlides().flatMap((each) => slideDataOf(each) ?? []));
  const here = times.findIndex(({ stop }) => stop.id === slide.id);
  const [now, next] = [times[here], times[here + 1]];
  for (const set of notes.querySelectorAll<HTMLElement>('.note-set')) set.hidden = set.dataset.notesOf !== now?.stop.id;
  const plan = notes.querySelector('.drawer-plan');
  if (plan && now) plan.textContent = drawerWords.plan(here + 1, times.length, now.from, now.to);
  const coming = notes.querySelector('.drawer-next');
  if (coming) coming.textContent = next ? drawerWords.next(next.stop.title) : drawerWords.last;
  const tally = notes.querySelector<ClassTally>('class-tally');
  const vote = now?.stop.votes[0];
  if (vote) tally?.show(vote.exercise, vote.round, vote.title, vote.options);
  else tally?.show(hands, now?.stop.id ?? '', tallyWords.hands, choices.length);
  notes.scrollTop = 0;
}

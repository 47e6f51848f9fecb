import { clockFace } from '#classroom/countdown/countdown.ts';
import type { Clock } from '#classroom/session/clock.ts';
import { elapsedFace, type Lesson, minutesLeft, type Offer, type pace, slideTime } from '#classroom/session/pace.ts';
import type { StandingVote } from '#classroom/slides-data.ts';
import type { StageState, StepWithin } from '#classroom/sync/class-state.ts';
import { pointAtStage } from '#classroom/sync/stage-id.ts';
import type { ClassTally } from '#classroom/tally/class-tally.ts';
import { countsOf } from '#classroom/tally/counted.ts';
import { choices, HANDS_VOTE, handsIn } from '#classroom/tally/counts.ts';
import { announce } from '#frame/browser/elements/announce.ts';
import { find, setText, setVisible } from '#frame/browser/elements/find.ts';
import { button, refill } from '#frame/browser/elements/make.ts';
import {
  comma,
  lessonWords,
  presenterTabs,
  presenterWords,
  screenWords,
  stageWords,
  tallyWords,
  taskWords,
} from '#words/index.ts';
import { buttonSaid } from './own-words.ts';
import { numberPictures, pictureOf, showPictures, stepTitles } from './pictures.ts';
import { hasChanged, presenterData, rowsAt, slideDataOf, titleOf } from './presenter-data.ts';
import { type StageLink, stageOpeners } from './stage-link.ts';
import { setTabOffered } from './tabs.ts';

interface LinkShown {
  frozen: boolean;
  notice: string | undefined;
  lesson: number | undefined;
}

/** Which stage is led, whether it is held, and how to open one. */
export function drawLink(link: StageLink, { frozen, notice, lesson }: LinkShown): void {
  const { state, open } = link;
  const title = titleOf(state?.slide);
  const number = state ? state.path.indexOf(state.slide) + 1 : 0;
  setText('#presenter-notice', notice ?? '');
  setVisible('#presenter-notice', notice !== undefined);
  setVisible('.no-stage', !state);
  setVisible('.held', frozen && state !== undefined);
  setText('.held-says', presenterWords.held(number, title));
  const press = find('[data-press="freeze"]');
  press?.setAttribute('aria-pressed', String(frozen));
  press?.toggleAttribute('disabled', !state);
  const black = find('[data-press="toggle-black"]');
  black?.setAttribute('aria-pressed', String(state?.black ?? false));
  for (const opener of stageOpeners()) pointAtStage(opener, link.stage, lesson);
  const joined = state && link.joined && state.step === 0;
  setText('.joined', joined ? presenterWords.joined(stageName(state)) : '');
  setVisible('.joined', Boolean(joined));
  setVisible('.which-class:has(button)', !state);
  const others = open.filter(({ stage }) => stage !== link.stage);
  setVisible('.which', others.length > 0);
  setText('.which label', state ? presenterWords.severalStages : presenterWords.otherStages);
  const select = find<HTMLSelectElement>('#which-stage');
  const names = open.map((one) => [one.stage, stageName(one)] as const);
  if (select && hasChanged('stages', [names, link.stage])) {
    select.replaceChildren(...names.map(([stage, name]) => new Option(name, stage, false, stage === link.stage)));
    if (!state) select.prepend(new Option(presenterWords.chooseStage, '', true, true));
  }
}

const stageName = ({ opened, lesson, slide, path }: StageState): string =>
  presenterWords.stageName(opened, lesson, path.indexOf(slide) + 1);

interface Shown {
  /** Ids of the slide and of the one after it. */
  now: string;
  next: string | undefined;
  step: number;
  path: readonly string[];
  state: StageState | undefined;
  /** True while the class’s screen goes where this window goes. */
  leads: boolean;
  /** The name of the class. */
  stage: string;
}

/** The slide, the one after it, and everything that is said about it. */
export function drawSlide({ now, next, step, path, state, leads, stage }: Shown): void {
  showPictures(now, next, step);
  numberPictures(path);
  const steps = stepTitles(now);
  setText('#now-title', titleOf(now));
  const place = stageWords.place(path.indexOf(now) + 1, path.length, titleOf(now));
  if (hasChanged('place', place)) announce(place);
  setText('.next-title', next ? titleOf(next) : lessonWords.lastSlide);
  setVisible('.end-here', !next);
  const onSlide = step < steps.length ? presenterWords.nextStep(step + 2, steps.length + 1, steps[step] ?? '') : '';
  const within = leads ? state?.next : undefined;
  setText('.next-step', within ? presenterWords.nextWithin(wordsOf(within, now, state)) : onSlide);
  const isEnd = !within && !next && step >= steps.length;
  for (const [does, isIdle] of [
    ['next', isEnd],
    ['back', path[0] === now && step === 0 && !(leads && state?.panel)],
  ] as const)
    find(`[data-press="${does}"]`)?.toggleAttribute('disabled', isIdle);
  if (hasChanged('notes', now)) {
    for (const part of document.querySelectorAll<HTMLElement>('[data-notes-of]'))
      part.hidden = part.dataset.notesOf !== now;
    // With the next picture: at once, the whole window would be laid out for it, and once more for what else is new.
    requestAnimationFrame(() => {
      for (const part of document.querySelectorAll('.notes-room, .presenter-now')) part.scrollTop = 0;
    });
  }
  const about = presenterData().questions.map((slides) => slides.includes(now));
  for (const [index, question] of [...document.querySelectorAll<HTMLElement>('.presenter-questions li')].entries())
    question.hidden = !about[index];
  setTabOffered('questions', about.includes(true));
  setText('#tab-questions', presenterWords.counted(presenterTabs.questions, about.filter(Boolean).length));
  const sources = slideDataOf(now)?.notes.filter((note) => note.startsWith('claim-')) ?? [];
  for (const note of document.querySelectorAll<HTMLElement>('.presenter-sources li'))
    note.hidden = !sources.includes(note.id);
  setText('#tab-sources', presenterWords.counted(presenterTabs.sources, sources.length));
  drawVotes(now, state, stage);
}

function wordsOf({ does, name, is }: StepWithin, slide: string, state: StageState | undefined): string {
  if (does === 'press') return state ? buttonSaid(state, name, is).says : name;
  if (does === 'vote') return exerciseName(slide, name);
  if (does !== 'task') return screenWords[does];
  return taskWords.show(slideDataOf(slide)?.tasks.find(({ id }) => id === name)?.title ?? '');
}

/** The name of an exercise, as its button on the picture of the slide has it. */
const exerciseName = (slide: string, exercise: string): string =>
  pictureOf(slide)?.querySelector(`.exercise-name[data-exercise="${CSS.escape(exercise)}"]`)?.textContent ?? '';

/** The hands of this slide, or the vote that stands on it. */
function drawVotes(slide: string, state: StageState | undefined, stage: string): void {
  const tally = find<ClassTally>('class-tally');
  const vote = voteOn(slide, state);
  // Where nothing is asked there is nothing to count: what the teacher asks aloud has its fields once the class sees A to D.
  const aloud = state?.panel?.id === 'hands-panel' || handsIn(countsOf(HANDS_VOTE, slide, choices.length)) > 0;
  setVisible('.presenter-hands', vote !== undefined || aloud);
  nameVotes(vote);
  if (!tally || !hasChanged('tally', [slide, vote, stage])) return;
  if (vote) tally.show(vote.exercise, vote.round, vote.title, vote.options, optionsOf(vote));
  else tally.show(HANDS_VOTE, slide, tallyWords.hands, choices.length);
}

/** The vote that the class’s screen has on a slide, while it stands there. */
export function voteOn(slide: string, state: StageState | undefined): StandingVote | undefined {
  const [vote] = state?.slide === slide ? state.votes : [];
  return vote && slideDataOf(slide)?.votes.find((one) => isSame(one, vote));
}

const isSame = (a: Asked, b: Asked) => a.exercise === b.exercise && a.round === b.round;
type Asked = Pick<StandingVote, 'exercise' | 'round'>;

/** Words of the options, which the teacher reads beside the letters of a vote. */
const optionsOf = (vote: StandingVote): string => pollOfVote(vote)?.options.join(comma) ?? '';

const pollOfVote = (vote: StandingVote) =>
  Object.values(presenterData().polls)
    .flat()
    .find((poll) => isSame(poll, vote));

/** Names the button that asks a vote or shows it: once hands are counted the class sees how many, unless it is asked again. */
export function nameVotes(vote: StandingVote | undefined): void {
  const counted = vote && handsIn(countsOf(vote.exercise, vote.round, vote.options)) > 0;
  const isFirst = vote && pollOfVote(vote)?.isFirst;
  setText('[data-press="show-votes"]', presenterWords.turns[vote && (isFirst || !counted) ? 'ask' : 'show']);
}

/** The bar at the bottom: time, plan, and the offers to catch up or to fill the time. */
export function drawBar(
  lesson: Lesson,
  clock: Clock,
  { says, offers }: ReturnType<typeof pace>,
  starts: readonly number[],
  take: (offer: Offer) => void,
): void {
  const { path, length, ownMinutes, at } = lesson;
  const here = path.findIndex(({ id }) => id === at);
  const minutes = ownMinutes ?? length ?? path.reduce((sum, stop) => sum + stop.minutes, 0);
  setText('.clock', elapsedFace(clock));
  setText('.clock-of', presenterWords.clockOf(clockFace(minutes * 60), minutesLeft(minutes, clock)));
  setText('.pace', clock.elapsed === 0 ? lessonWords.notStarted : says);
  setText('.presenter-place', `${here + 1} / ${path.length}`);
  setText('.slide-time', slideTime(path[here], clock, rowsAt(at, length)?.rows, starts));
  setText('[data-press="clock"]', clock.since === null ? presenterWords.startClock : presenterWords.pauseClock);
  find('.pace-done')?.style.setProperty('width', `${Math.min(100, (100 * clock.elapsed) / (minutes * 60))}%`);
  const [late, early] = [find('.offers'), find('.plan-offers')];
  if (!late || !early || !hasChanged('offers', offers)) return;
  // What catches up is at hand; what fills the time is a matter of the plan.
  for (const [box, those] of [
    [late, offers.filter(({ skip }) => skip)],
    [early, offers.filter(({ add }) => add)],
  ] as const)
    refill(box, ...those.map((offer) => button(offer.says, () => take(offer))));
}

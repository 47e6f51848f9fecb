// The teacher's window. It follows its stage and leads it; without a stage, or while frozen, it goes through the slides alone.

import { showOver } from '#frame/browser/elements/show-over.ts';
import '#classroom/tally/class-tally.ts';
import { ringBell } from '#classroom/countdown/bell.ts';
import { InkLoader } from '#classroom/ink/ink-loader.ts';
import { isKeyedInk, type KeyedInk } from '#classroom/ink/tools.ts';
import { resizeNotes, showLessonParts } from '#classroom/notes/notes.ts';
import { hasBegun, settle } from '#classroom/session/clock.ts';
import { askToEnd, endAndReport, wireEnd } from '#classroom/session/end-class.ts';
import { type Lesson, type Offer, pace } from '#classroom/session/pace.ts';
import { rowSeen } from '#classroom/session/rows.ts';
import type { Place } from '#classroom/session/session.ts';
import { lacksOwn } from '#classroom/session/variant-asked.ts';
import { type Command, isCommand } from '#classroom/sync/commands.ts';
import { countsOf } from '#classroom/tally/counted.ts';
import { HANDS_VOTE } from '#classroom/tally/counts.ts';
import { lessonAsked, timed } from '#deck/lesson.ts';
import { announce } from '#frame/browser/elements/announce.ts';
import { find } from '#frame/browser/elements/find.ts';
import { retryUntilLoaded } from '#frame/browser/lazy/late-part.ts';
import { bellOn, wireSwitch } from '#frame/browser/storage/preferences.ts';
import { lessonWords, presenterWords } from '#words/index.ts';
import { drawCard } from './card.ts';
import { isPress, type Press } from './controls.ts';
import { drawBar, drawLink, drawSlide, nameVotes, voteOn } from './draw.ts';
import { type PresenterAction, wireKeys } from './keys.ts';
import { Phones } from './phones/phones.ts';
import { pictureOf, placeSectionTitles, startPictures } from './pictures.ts';
import { PresenterPosition } from './position.ts';
import { presenterData, rowsAt } from './presenter-data.ts';
import { drawCountdown, drawModel, drawScreen, pressModel, toggleTask } from './screen.ts';
import { askWhichClass, endClass, newClass, StageLink, wireOpener } from './stage-link.ts';
import { drawPlan, inOrder, wireTabs } from './tabs.ts';

const { stops: all } = presenterData();
const query = new URLSearchParams(location.search);
const asked = lessonAsked(presenterData(), query.get('lesson'));
const noOwn = asked.lesson !== undefined && lacksOwn(presenterData()) ? lessonWords.noOwn(asked.lesson) : undefined;
const notice = asked.unknown === undefined ? noOwn : lessonWords.unknown(asked.unknown, presenterData());

const link = new StageLink(asked.lesson, {
  changed: () => draw(),
  bell: ringBell,
  ended: () => {
    const { stage } = link;
    void prepareEnd().then(() => endAndReport(stage));
  },
  ink: (saying) => ink.hear(saying),
  opened: () => {
    const { known } = position;
    if (known) link.send({ type: 'restore', known });
  },
});
const position = new PresenterPosition(link, asked.path, asked.lesson);

const ink = startInk(link, position);
const phones = new Phones({
  send,
  begin: () => hasBegun(position.clock) || send({ type: 'set-clock', to: 'run' }),
});

/** Lets the teacher draw and point on the picture of the slide. What is drawn while the class’s screen is frozen waits. */
function startInk(link: StageLink, position: PresenterPosition): InkLoader {
  const box = find('.presenter-drawn') ?? document.body;
  return new InkLoader({
    box,
    surfaceParent: box,
    slideOf: pictureOf,
    place: () => position.place,
    nextPlace: () => {
      const { path, place } = position;
      const slide = path[path.indexOf(place.slide) + 1];
      return slide === undefined ? undefined : { slide, step: 0 };
    },
    session: () => link.stage,
    frozen: () => position.frozen && link.state !== undefined,
    send: (message) => link.ink(message),
    onPutDown: () => {},
  });
}

/** Keeps the last state of the stage and sends phones home, before a class ends. */
function prepareEnd(): Promise<void> {
  position.keep();
  return phones.end();
}

const lesson = (): Lesson => {
  const length = link.state ? link.state.lesson : asked.lesson;
  const inTime = timed(all, length);
  const ids = position.path;
  const path = inTime.filter(({ id }) => ids.includes(id));
  return { all: inTime, path, length, ownMinutes: presenterData().ownMinutes, at: position.place.slide };
};

/** Tells whether the class’s screen goes where this window goes. */
const leads = () => link.state !== undefined && !position.frozen;

/** The commands that this window carries out by itself where no stage is open; while one is frozen, those that lead the slides. */
const own: { [Type in Command['type']]?: (command: Extract<Command, { type: Type }>) => void } = {
  next: () => stand(position.after(1)),
  back: () => stand(position.after(-1)),
  'go-to': ({ slide, step }) => stand({ slide, step }),
  'press-model': pressModel,
  'set-path': ({ path }) => position.changePath(path),
  'set-clock': ({ to }) => position.turnClock(to),
};
const slideCommands: readonly Command['type'][] = ['next', 'back', 'go-to', 'press-model'];

function send(command: Command): void {
  const handle = own[command.type] as ((command: Command) => void) | undefined;
  if (!handle || (slideCommands.includes(command.type) ? leads() : link.state)) link.send(command);
  else {
    handle(command);
    draw();
  }
}

function stand(at: Place): void {
  if (!link.state) link.choose(link.stage);
  position.goTo(at);
}

function freeze(on: boolean, show = false): void {
  if (!link.state && on) return;
  const here = position.place;
  position.freeze(on);
  if (show) send({ type: 'go-to', ...here });
  announce(on ? presenterWords.frozen : presenterWords.notFrozen);
  draw();
}

const acceptOffer = ({ skip, add }: Offer) =>
  send({
    type: 'set-path',
    path: add ? inOrder(all, [...position.path, ...add]) : position.path.filter((id) => !skip?.includes(id)),
  });

const notesBox = find('.notes-room');
/** Most of a page, so that the last line read is still in sight. */
const scrollNotes = (by: 1 | -1) => {
  notesBox?.scrollBy({ top: by * notesBox.clientHeight * 0.7 });
};

function draw(): void {
  position.keep();
  const here = lesson();
  placeSectionTitles(here.length);
  const { place, path, frozen } = position;
  const next = here.path[here.path.findIndex(({ id }) => id === place.slide) + 1];
  showLessonParts(here.length);
  drawLink(link, { frozen, notice, lesson: here.length });
  drawSlide({
    ...{ now: place.slide, next: next?.id, step: place.step, path },
    ...{ state: link.state, leads: leads(), stage: link.stage },
  });
  drawModel(frozen ? undefined : link.state?.model, send);
  drawScreen(link.state, send);
  drawCard(frozen ? undefined : link.state?.panel);
  // The longest list, which a tab mostly hides, comes after all that is seen.
  setTimeout(drawPlan, 0, here, send);
  ink.followPlace();
  tick();
}

/**
 * Shows the class the vote that stands on the slide, or else the hands. Of a vote nothing is seen before: half a count would
 * sway whoever is still to be counted. Hands that play a game are its next round.
 */
function showVotes(): void {
  const vote = voteOn(position.place.slide, link.state);
  if (vote) {
    const { exercise, round, options } = vote;
    send({ type: 'set-counts', exercise, round, counts: countsOf(exercise, round, options) });
  }
  if (vote && vote.exercise === find('.presenter-now .model')?.dataset.model)
    send({ type: 'press-model', press: 'round', value: '' });
  else send(vote ? { type: 'open-exercise', exercise: vote.exercise } : { type: 'open-hands' });
}

/** Asks before the next class: a slip in mid-lesson would take the class back to the first slide. */
const askForNext = () => showOver(find<HTMLDialogElement>('#next-class'));
const startNext = () => void phones.end().then(() => newClass(link));

function tick(): void {
  position.pulse();
  const clock = settle(position.clock, Date.now());
  const { slide, step } = link.state ?? position.place;
  const { opened, panel } = link.state ?? {};
  const here = lesson();
  const { elapsed, since } = clock;
  phones.stand({
    slide,
    step,
    lesson: here.length,
    elapsed,
    running: since !== null,
    opened,
    over: panel?.id,
    told: panel?.revealed,
  });
  const { rows = [] } = rowsAt(slide, here.length) ?? {};
  position.startRows(slide, rowSeen(rows, { step, task: panel?.task, exercise: panel?.exercise }), clock);
  // While this window looks ahead, the pace is that of the slide which the class sees.
  const asSeen = pace({ ...here, at: position.classPlace.slide }, clock);
  drawBar(here, clock, asSeen, position.rowStarts(here.at), acceptOffer);
  drawCountdown(link.state, Date.now());
}

const actions: Record<Press | Exclude<PresenterAction, KeyedInk>, () => void> = {
  // As on a projector: let go, the class sees where the teacher is by then.
  freeze: () => freeze(!position.frozen, position.frozen),
  task: () => toggleTask(link.state, send),
  down: () => scrollNotes(1),
  up: () => scrollNotes(-1),
  larger: () => resizeNotes(notesBox, 1),
  smaller: () => resizeNotes(notesBox, -1),
  'show-class': () => freeze(false, true),
  'back-to-class': () => freeze(false),
  clock: () => send({ type: 'set-clock', to: position.clock.since === null ? 'run' : 'halt' }),
  'show-votes': showVotes,
  'new-class': () => (hasBegun(position.clock) ? askForNext() : startNext()),
  'next-class': startNext,
  'end-class': askToEnd,
};

document.addEventListener('click', (event) => {
  const button =
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-press], [data-command]') : null;
  const { press, command: text } = button?.dataset ?? {};
  if (isPress(press)) actions[press]();
  const command: unknown = text ? JSON.parse(text) : { type: press };
  if (!isCommand(command)) return;
  send(command);
  // What it opens there has its buttons under the picture.
  button?.closest('details')?.removeAttribute('open');
});
document.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement && event.target.id === 'which-stage') link.choose(event.target.value);
});

// Hands for a question that is asked aloud, or that play a game, are counted before everybody; a vote waits until it is shown.
document.addEventListener('tally', ({ detail }) => {
  nameVotes(voteOn(position.place.slide, link.state));
  const open = [HANDS_VOTE, find('.presenter-now .model')?.dataset.model];
  if (open.includes(detail.exercise) || phones.hasShown(detail))
    send({ type: 'set-counts', ...detail, counts: [...detail.counts] });
});

wireOpener(link);
wireEnd(() => endClass(link, prepareEnd));
document.addEventListener('model-set', draw);

wireKeys((does) => {
  if (typeof does === 'object') send(does);
  else if (isKeyedInk(does)) ink.act(does);
  else actions[does]();
});
wireTabs();
wireSwitch(find<HTMLInputElement>('#bell-on'), bellOn);
resizeNotes(notesBox);
if (!query.has('stage')) askWhichClass(asked.lesson);
startPictures();
// The notes of sources come once the window is ready.
addEventListener(
  'load',
  () => void retryUntilLoaded(() => import('./sources.ts')).then(({ loadSources }) => loadSources(draw)),
);
draw();
find('.presenter')?.removeAttribute('data-asks');
setInterval(tick, 1000);

import type { RevealApi } from 'reveal.js';
import '../../../parts/countdown/element.ts';
import { ring } from '../../../parts/countdown/bell.ts';
import { countdown } from '../../../parts/countdown/find.ts';
import { hasBegun, settle } from '../../../parts/session/clock.ts';
import { wireEnd } from '../../../parts/session/end-class.ts';
import { Line } from '../../../parts/sync/line.ts';
import type { Message, StageState } from '../../../parts/sync/messages.ts';
import { nameStage } from '../../../parts/sync/name-stage.ts';
import { wireHands } from '../../../parts/tally/hands.ts';
import { slideNamed } from '../address.ts';
import { startStageInk } from '../drawings/ink.ts';
import { tellTime } from '../notes/drawer.ts';
import type { StagePath } from '../path.ts';
import type { StageAction } from '../stage-actions.ts';
import { votesOn } from '../stage-data.ts';
import { stepOf } from '../steps.ts';
import type { StageClass } from './class.ts';
import { newClass } from './new-class.ts';
import { obey } from './obey.ts';
import { shown, watchShown } from './shown.ts';

/** Joins the stage to its presenter window: says where it is, and does what it is told. */
export function startTeaching(
  reveal: RevealApi,
  path: StagePath,
  taught: StageClass,
  act: (does: StageAction) => void,
): void {
  const opened = Date.now();
  let moved = opened;
  const slideId = () => reveal.getCurrentSlide().id;
  const { draw } = wireHands(slideId);
  const lesson = path.asked.lesson;

  const state = (): StageState => ({
    stage: taught.name,
    opened,
    moved,
    lesson,
    path: [...path.ids],
    slide: slideId(),
    step: stepOf(reveal),
    steps: reveal.getCurrentSlide().querySelectorAll('.fragment').length,
    black: reveal.isPaused(),
    model: reveal.getCurrentSlide().querySelector<HTMLElement>('.model')?.dataset.stands,
    votes: [...votesOn(reveal.getCurrentSlide())],
    clock: taught.clock,
    fresh: taught.fresh,
    shown: shown(),
    countdown: countdown()?.running,
  });
  let later: ReturnType<typeof setTimeout> | undefined;
  let said = '';
  /** Several changes at once are told once, and what the last message said already is not. */
  const sayLater = () => {
    clearTimeout(later);
    later = setTimeout(() => textOf(state()) !== said && say(), 40);
  };
  const say = () => {
    const now = state();
    if (textOf(now) !== said) moved = Date.now();
    said = textOf(now);
    line.post({ kind: 'state', state: { ...now, moved } });
  };
  const hear = (message: Message): void => {
    if (taught.hear(message, line)) nameLinks();
    // The teacher has a window beside this one.
    if (message.kind === 'hello' || message.kind === 'order') document.documentElement.dataset.led = '';
    if (message.kind === 'hello') say();
    else if (message.kind === 'order' && message.stage === taught.name) {
      obey(message.order, { reveal, path, taught, act });
      say();
    } else if (message.kind === 'ink' && message.stage === taught.name) ink.hear(message.ink);
    else if (message.kind === 'cleared' && (message.stage ?? taught.name) === taught.name) newClass(lesson);
  };
  const line = new Line(hear);
  const ink = startStageInk(reveal, taught, (saying) => line.post({ kind: 'ink', stage: taught.name, ink: saying }));
  taught.claim(line);

  /** The presenter's link names this stage and this lesson. */
  const nameLinks = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-does="presenter"]'))
      nameStage(link, taught.name, lesson);
  };
  const arrive = (step: boolean) => taught.arrive({ slide: slideId(), step: stepOf(reveal) }, step);

  nameLinks();
  draw();
  arrive(false);
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed'] as const)
    reveal.on(event, () => {
      if (event !== 'paused' && event !== 'resumed') arrive(true);
      ink.stand();
      // What the class does not see waits until the key that turned the slide is done.
      setTimeout(() => {
        if (event === 'slidechanged') draw();
        say();
      });
    });
  document.addEventListener('model-settled', say);
  makeRoom(reveal);
  watchShown(() => {
    // A lesson may begin with an exercise on its first slide.
    if (!hasBegun(taught.clock) && document.querySelector(tasks)) arrive(true);
    sayLater();
  });
  for (const event of ['click', 'countdown-shown', 'countdown-over'] as const) addEventListener(event, sayLater);
  setInterval(() => {
    if (taught.pulse()) say();
    tellTime(path, slideId(), taught.clock);
  }, 1000);
  wireEnd(() => {
    line.post({ kind: 'ended', stage: taught.name });
    return taught.name;
  });
  wireBell(taught, lesson, () => line.post({ kind: 'bell', stage: taught.name }));
  addEventListener('pagehide', () => line.post({ kind: 'closed', stage: taught.name }));
  addEventListener('pageshow', ({ persisted }) => persisted && say());
  say();
}

/** Panels in which a class has something to do. */
const tasks = '.exercise-dialog[open], #hands-panel[open], #task-panel[open]';

/** By which two states are compared: all but the time of day. */
const textOf = (state: StageState): string => JSON.stringify({ ...state, moved: 0 });

/** Goes to where the class was left, unless the address asks for another slide, even one named while the stage starts. */
export function returnTo(reveal: RevealApi, path: StagePath, { place }: StageClass): void {
  if (place && place.slide === slideNamed()) path.goTo(place, reveal);
}

/** The countdown has a strip of its own. */
function makeRoom(reveal: RevealApi): void {
  const make = () => {
    document.documentElement.toggleAttribute('data-countdown', !countdown()?.hidden);
    reveal.layout();
  };
  addEventListener('countdown-shown', make);
  if (countdown()?.hidden === false) make();
}

/** Rings when the time for pair work or for the lesson is up; where this window may not sound, another is asked to. */
function wireBell(taught: StageClass, lesson: number | undefined, ask: () => void): void {
  const bell = () => ring() || ask();
  addEventListener('countdown-over', bell);
  if (lesson === undefined) return;
  const left = () => lesson * 60 - settle(taught.clock, Date.now()).elapsed;
  let before = left();
  setInterval(() => {
    const now = left();
    if (before > 0 && now <= 0) bell();
    before = now;
  }, 1000);
}

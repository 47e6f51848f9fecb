import type { RevealApi } from 'reveal.js';
import '#classroom/countdown/element.ts';
import { ring } from '#classroom/countdown/bell.ts';
import { hasBegun, settle } from '#classroom/session/clock.ts';
import { wireEnd } from '#classroom/session/end-class.ts';
import type { Message, StageState } from '#classroom/sync/messages.ts';
import { nameStage } from '#classroom/sync/stage-id.ts';
import { WindowChannel } from '#classroom/sync/window-channel.ts';
import { wireHands } from '#classroom/tally/hands.ts';
import { slideNamed } from '../address.ts';
import { startStageInk } from '../drawings/ink.ts';
import { newClass } from '../go-to.ts';
import { tellTime } from '../notes/drawer.ts';
import type { StagePath } from '../path.ts';
import type { StageAction } from '../stage-actions.ts';
import { countdown, stageData, votesOn } from '../stage-data.ts';
import { stepOf } from '../steps.ts';
import type { StageClass } from './class.ts';
import { obey } from './orders.ts';
import { shown, watchShown } from './shown.ts';

/** Joins the stage to its presenter window: says where it is, and does what it is told. */
export class Teaching {
  readonly #reveal: RevealApi;
  readonly #path: StagePath;
  readonly #class: StageClass;
  readonly #act: (does: StageAction) => void;
  readonly #channel = new WindowChannel((message) => this.#hear(message));
  readonly #ink: ReturnType<typeof startStageInk>;
  readonly #drawHands: () => void;
  readonly #opened = Date.now();
  #moved = this.#opened;
  #said = '';
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(reveal: RevealApi, path: StagePath, taught: StageClass, act: (does: StageAction) => void) {
    this.#reveal = reveal;
    this.#path = path;
    this.#class = taught;
    this.#act = act;
    this.#drawHands = wireHands(() => this.#slide.id).draw;
    this.#ink = startStageInk(reveal, taught, (ink) => this.#channel.post({ kind: 'ink', stage: taught.name, ink }));
    taught.claim(this.#channel);
  }

  /** Begins to tell, at once and after every change. */
  start(): void {
    this.#nameLinks();
    this.#drawHands();
    this.#arrive(false);
    this.#followSlides();
    this.#followPanels();
    makeStrip(this.#reveal);
    setInterval(() => {
      if (this.#class.pulse()) this.#say();
      tellTime(this.#path, this.#slide.id, this.#class.clock);
    }, 1000);
    wireEnd(() => {
      this.#post('ended');
      return this.#class.name;
    });
    wireBell(this.#class, stageData().ownMinutes ?? this.#lesson, () => this.#post('bell'));
    addEventListener('pagehide', () => this.#post('closed'));
    addEventListener('pageshow', ({ persisted }) => persisted && this.#say());
    this.#say();
  }

  get #slide(): HTMLElement {
    return this.#reveal.getCurrentSlide();
  }

  get #lesson(): number | undefined {
    return this.#path.asked.lesson;
  }

  get #state(): StageState {
    const slide = this.#slide;
    return {
      stage: this.#class.name,
      opened: this.#opened,
      moved: this.#moved,
      lesson: this.#lesson,
      path: [...this.#path.ids],
      slide: slide.id,
      step: stepOf(this.#reveal),
      steps: slide.querySelectorAll('.fragment').length,
      black: this.#reveal.isPaused(),
      model: slide.querySelector<HTMLElement>('.model')?.dataset.stands,
      votes: [...votesOn(slide)],
      clock: this.#class.clock,
      fresh: this.#class.fresh,
      shown: shown(),
      countdown: countdown()?.running,
    };
  }

  #followSlides(): void {
    for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed'] as const)
      this.#reveal.on(event, () => {
        if (event !== 'paused' && event !== 'resumed') this.#arrive(true);
        this.#ink.stand();
        // What the class does not see waits until the key that turned the slide is done.
        setTimeout(() => {
          if (event === 'slidechanged') this.#drawHands();
          this.#say();
        });
      });
    document.addEventListener('model-set', () => this.#sayLater());
  }

  #followPanels(): void {
    const sayLater = () => this.#sayLater();
    watchShown(() => {
      // A lesson may begin with an exercise on its first slide.
      if (!hasBegun(this.#class.clock) && document.querySelector(tasks)) this.#arrive(true);
      sayLater();
    });
    for (const event of ['click', 'countdown-shown', 'countdown-over'] as const) addEventListener(event, sayLater);
  }

  #arrive(step: boolean): void {
    this.#class.arrive({ slide: this.#slide.id, step: stepOf(this.#reveal) }, step);
  }

  /** Several changes at once are told once, and what the last message said already is not. */
  #sayLater(): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => textOf(this.#state) !== this.#said && this.#say(), 40);
  }

  #say(): void {
    const state = this.#state;
    const text = textOf(state);
    if (text !== this.#said) this.#moved = Date.now();
    this.#said = text;
    this.#channel.post({ kind: 'state', state: { ...state, moved: this.#moved } });
  }

  #post(kind: 'ended' | 'bell' | 'closed'): void {
    this.#channel.post({ kind, stage: this.#class.name });
  }

  #hear(message: Message): void {
    const taught = this.#class;
    if (taught.hear(message, this.#channel)) this.#nameLinks();
    // The teacher has a window beside this one.
    if (message.kind === 'hello' || message.kind === 'order') document.documentElement.dataset.led = '';
    if (message.kind === 'hello') this.#say();
    else if (message.kind === 'order' && message.stage === taught.name) {
      obey(message.order, { reveal: this.#reveal, path: this.#path, taught, act: this.#act });
      this.#say();
    } else if (message.kind === 'ink' && message.stage === taught.name) this.#ink.hear(message.ink);
    else if (message.kind === 'cleared' && (message.stage ?? taught.name) === taught.name) newClass(this.#lesson);
  }

  /** The presenter's link names this stage and this lesson. */
  #nameLinks(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-does="presenter"]'))
      nameStage(link, this.#class.name, this.#lesson);
  }
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
function makeStrip(reveal: RevealApi): void {
  const make = () => {
    document.documentElement.toggleAttribute('data-countdown', !countdown()?.hidden);
    reveal.layout();
  };
  addEventListener('countdown-shown', make);
  if (countdown()?.hidden === false) make();
}

/** Rings when the time for pair work or for the lesson is up; where this window may not sound, another is asked to. */
function wireBell(taught: StageClass, minutes: number | undefined, ask: () => void): void {
  const bell = () => ring() || ask();
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

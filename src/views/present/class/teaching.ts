import type { RevealApi } from 'reveal.js';
import '#classroom/countdown/pair-countdown.ts';
import { hasBegun } from '#classroom/session/clock.ts';
import type { Message, OpenPanel, Order, StageState, WithinSlide } from '#classroom/sync/messages.ts';
import { nameStage } from '#classroom/sync/stage-id.ts';
import { WindowChannel } from '#classroom/sync/window-channel.ts';
import { slideNamed } from '../address.ts';
import { startStageInk } from '../drawings/ink.ts';
import { newClass } from '../go-to.ts';
import type { StagePath } from '../path.ts';
import { countdown, votesOn } from '../stage-data.ts';
import { stepOf } from '../steps.ts';
import type { RunningStage, StageClass } from './class.ts';

/** Joins the stage to its presenter window: says where it is, and does what it is told. */
export class Teaching {
  readonly #stage: RunningStage;
  readonly #channel = new WindowChannel((message) => this.#hear(message));
  readonly #ink: ReturnType<typeof startStageInk>;
  readonly #opened = Date.now();
  #moved = this.#opened;
  #said = '';
  #later: ReturnType<typeof setTimeout> | undefined;

  /** What is open over the slide, once the code that tells it is there. */
  #shown: (() => OpenPanel | undefined) | undefined;
  /** What Next does before it leads the slide on. */
  #next: (() => WithinSlide | undefined) | undefined;
  #orders: Promise<typeof import('./orders.ts')> | undefined;

  constructor(stage: RunningStage) {
    this.#stage = stage;
    const { reveal, taught } = stage;
    this.#ink = startStageInk(reveal, taught, (ink) => this.#channel.post({ kind: 'ink', stage: taught.name, ink }));
    taught.claim(this.#channel);
  }

  /** Begins to tell, at once and after every change. */
  start(): void {
    this.#nameLinks();
    this.#arrive(false);
    this.#followSlides();
    makeStrip(this.#reveal);
    setInterval(() => {
      if (this.#class.pulse()) this.#say();
    }, 1000);
    addEventListener('pagehide', () => this.post('closed'));
    addEventListener('pageshow', ({ persisted }) => persisted && this.#say());
    this.#say();
  }

  /**
   * Brings what does as the teacher's window asks, and tells it what is open here. Nobody asks before the first slide is
   * there, which would else wait for it.
   */
  bringOrders(): Promise<typeof import('./orders.ts')> {
    this.#orders ??= this.#loadOrders().catch((error) => {
      // The next order asks for it again.
      this.#orders = undefined;
      throw error;
    });
    return this.#orders;
  }

  async #loadOrders(): Promise<typeof import('./orders.ts')> {
    const [orders, { nextWithin, shown, watchShown }] = await Promise.all([
      import('./orders.ts'),
      import('./shown.ts'),
    ]);
    this.#shown = shown;
    this.#next = () => nextWithin(this.#reveal, this.#lesson);
    this.#followPanels(watchShown);
    this.#sayLater();
    return orders;
  }

  get #reveal(): RevealApi {
    return this.#stage.reveal;
  }

  get #path(): StagePath {
    return this.#stage.path;
  }

  get #class(): StageClass {
    return this.#stage.taught;
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
      shown: this.#shown?.(),
      next: this.#next?.(),
      countdown: countdown()?.running,
    };
  }

  #followSlides(): void {
    for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed'] as const)
      this.#reveal.on(event, () => {
        if (event !== 'paused' && event !== 'resumed') this.#arrive(true);
        this.#ink.followPlace();
        // What the class does not see waits until the key that turned the slide is done.
        setTimeout(() => this.#say());
      });
    document.addEventListener('model-set', () => this.#sayLater());
    for (const event of ['click', 'countdown-shown', 'countdown-over'] as const)
      addEventListener(event, () => this.#sayLater());
  }

  #followPanels(watchShown: (changed: () => void) => void): void {
    watchShown(() => {
      // A lesson may begin with an exercise on its first slide.
      if (!hasBegun(this.#class.clock) && document.querySelector(tasks)) this.#arrive(true);
      this.#sayLater();
    });
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

  /** Tells the teacher's window what happens here: the class is ended, time is up, this window is closed. */
  post(kind: 'ended' | 'bell' | 'closed'): void {
    this.#channel.post({ kind, stage: this.#class.name });
  }

  #hear(message: Message): void {
    const taught = this.#class;
    if (taught.hear(message, this.#channel)) this.#nameLinks();
    // Whether the teacher has a window beside this one: see led.css.
    if (message.kind === 'hello' || message.kind === 'order') document.documentElement.dataset.led = '';
    else if (message.kind === 'left') delete document.documentElement.dataset.led;
    if (message.kind === 'hello') this.#say();
    else if (message.kind === 'order' && message.stage === taught.name) {
      void this.#obey(message.order);
    } else if (message.kind === 'ink' && message.stage === taught.name) this.#ink.hear(message.ink);
    else if (message.kind === 'cleared' && (message.stage ?? taught.name) === taught.name) newClass(this.#lesson);
  }

  async #obey(order: Order): Promise<void> {
    const { obey } = await this.bringOrders();
    obey(order, this.#stage);
    this.#say();
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

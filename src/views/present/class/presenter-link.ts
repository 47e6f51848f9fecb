import type { RevealApi } from 'reveal.js';
import '#classroom/countdown/pair-countdown.ts';
import { hasBegun } from '#classroom/session/clock.ts';
import type { OpenPanel, StageState, StepWithin } from '#classroom/sync/class-state.ts';
import type { Message } from '#classroom/sync/messages.ts';
import { pointAtStage } from '#classroom/sync/stage-id.ts';
import { WindowChannel } from '#classroom/sync/window-channel.ts';
import { slideInAddress } from '../address.ts';
import { startStageInk } from '../drawings/ink.ts';
import { newClass } from '../go-to.ts';
import type { StagePath } from '../path.ts';
import { countdown, votesOn } from '../stage-data.ts';
import { currentStep } from '../steps.ts';
import type { RunningStage, StageClass } from './stage-class.ts';

/** Joins the stage to its presenter window: posts where the stage is, and hands on the presenter's commands. */
export class PresenterLink {
  readonly #stage: RunningStage;
  readonly #channel = new WindowChannel((message) => this.#hear(message));
  readonly #ink: ReturnType<typeof startStageInk>;
  readonly #opened = Date.now();
  #moved = this.#opened;
  #posted = '';
  #later: ReturnType<typeof setTimeout> | undefined;

  /** Describes the open panel, once the code for it has loaded. */
  #describePanel: (() => OpenPanel | undefined) | undefined;
  /** Describes what Next does before it leads the slide on. */
  #describeNext: (() => StepWithin | undefined) | undefined;
  #handling: Promise<typeof import('./handle-command.ts')> | undefined;

  constructor(stage: RunningStage) {
    this.#stage = stage;
    const { reveal, taught } = stage;
    this.#ink = startStageInk(reveal, taught, (ink) => this.#channel.post({ kind: 'ink', stage: taught.name, ink }));
    taught.claim(this.#channel);
  }

  /** Posts where the stage is, at once and after every change. */
  start(): void {
    this.#nameLinks();
    this.#arrive(false);
    this.#followSlides();
    makeRoomForCountdown(this.#reveal);
    setInterval(() => {
      if (this.#class.pulse()) this.#post();
    }, 1000);
    addEventListener('pagehide', () => this.tell('closed'));
    addEventListener('pageshow', ({ persisted }) => persisted && this.#post());
    this.#post();
  }

  /**
   * Loads the code that carries out commands and describes open panels. The first slide would wait for it, and no command comes
   * before that.
   */
  loadHandling(): Promise<typeof import('./handle-command.ts')> {
    this.#handling ??= this.#load().catch((error) => {
      // The next command loads it again.
      this.#handling = undefined;
      throw error;
    });
    return this.#handling;
  }

  async #load(): Promise<typeof import('./handle-command.ts')> {
    const [handling, { describeOpenPanel, stepWithin, watchOpenPanel }] = await Promise.all([
      import('./handle-command.ts'),
      import('./open-panel.ts'),
    ]);
    this.#describePanel = describeOpenPanel;
    this.#describeNext = () => stepWithin(this.#stage, 1)?.step;
    this.#followPanels(watchOpenPanel);
    this.#postLater();
    return handling;
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
      language: document.documentElement.lang,
      opened: this.#opened,
      moved: this.#moved,
      lesson: this.#lesson,
      path: [...this.#path.ids],
      slide: slide.id,
      step: currentStep(this.#reveal),
      steps: slide.querySelectorAll('.fragment').length,
      black: this.#reveal.isPaused(),
      model: slide.querySelector<HTMLElement>('.model')?.dataset.stands,
      votes: votesOn(slide).map(({ exercise, round }) => ({ exercise, round })),
      clock: this.#class.clock,
      hasNoHistory: this.#class.hasNoHistory,
      panel: this.#describePanel?.(),
      next: this.#describeNext?.(),
      countdown: countdown()?.running,
    };
  }

  #followSlides(): void {
    for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed'] as const)
      this.#reveal.on(event, () => {
        if (event !== 'paused' && event !== 'resumed') this.#arrive(true);
        this.#ink.followPlace();
        // What the class does not see waits until the key that turned the slide is done.
        setTimeout(() => this.#post());
      });
    document.addEventListener('model-set', () => this.#postLater());
    for (const event of ['click', 'countdown-shown', 'countdown-over'] as const)
      addEventListener(event, () => this.#postLater());
  }

  #followPanels(watch: (changed: () => void) => void): void {
    watch(() => {
      // A lesson may begin with an exercise on its first slide.
      if (!hasBegun(this.#class.clock) && document.querySelector(taskPanels)) this.#arrive(true);
      this.#postLater();
    });
  }

  #arrive(step: boolean): void {
    this.#class.arrive({ slide: this.#slide.id, step: currentStep(this.#reveal) }, step);
  }

  /** Posts several changes at once, and nothing that the last message said already. */
  #postLater(): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => textOf(this.#state) !== this.#posted && this.#post(), 40);
  }

  #post(): void {
    const state = this.#state;
    const text = textOf(state);
    if (text !== this.#posted) this.#moved = Date.now();
    this.#posted = text;
    this.#channel.post({ kind: 'state', state: { ...state, moved: this.#moved } });
  }

  /** Tells the teacher's window what happens here: the class is ended, time is up, this window is closed. */
  tell(kind: 'ended' | 'bell' | 'closed'): void {
    this.#channel.post({ kind, stage: this.#class.name });
  }

  #hear(message: Message): void {
    const taught = this.#class;
    if (taught.hear(message, this.#channel)) this.#nameLinks();
    // Whether the teacher has a window beside this one: see led.css.
    if (message.kind === 'hello' || message.kind === 'command') {
      document.documentElement.dataset.led = '';
      void this.#nameWords();
    } else if (message.kind === 'left') delete document.documentElement.dataset.led;
    if (message.kind === 'hello') this.#post();
    else if (message.kind === 'command' && message.stage === taught.name) void this.#handle(message.command);
    else if (message.kind === 'ink' && message.stage === taught.name) this.#ink.hear(message.ink);
    else if (message.kind === 'cleared' && (message.stage ?? taught.name) === taught.name) newClass(this.#lesson);
  }

  /** What is open is said in the stage's words until their names have come. */
  async #nameWords(): Promise<void> {
    try {
      await (await import('./open-panel.ts')).loadWordNames();
      this.#postLater();
    } catch {
      // The next window asks again.
    }
  }

  async #handle(command: unknown): Promise<void> {
    const { handleCommand } = await this.loadHandling();
    handleCommand(command, this.#stage);
    this.#post();
  }

  /** Lets the links to a presenter name this stage and this lesson. */
  #nameLinks(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-does="presenter"]'))
      pointAtStage(link, this.#class.name, this.#lesson);
  }
}

/** Panels in which a class has something to do. */
const taskPanels = '.exercise-dialog[open], #hands-panel[open], #task-panel[open]';

/** A state as text, to compare two of them: all but the time of day. */
const textOf = (state: StageState): string => JSON.stringify({ ...state, moved: 0 });

/** Goes to where the class was left, unless the address asks for another slide, even one named while the stage starts. */
export function returnTo(reveal: RevealApi, path: StagePath, { place }: StageClass): void {
  if (place && place.slide === slideInAddress()) path.goTo(place, reveal);
}

/** The countdown has a strip of its own. */
function makeRoomForCountdown(reveal: RevealApi): void {
  const make = () => {
    document.documentElement.toggleAttribute('data-countdown', !countdown()?.hidden);
    reveal.layout();
  };
  addEventListener('countdown-shown', make);
  if (countdown()?.hidden === false) make();
}

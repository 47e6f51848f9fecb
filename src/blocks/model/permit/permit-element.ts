import {
  type PermitSettings,
  type PermitState,
  readPermit,
  within,
  writePermit,
} from '#edition/models/permit/state.ts';
import { isText } from '#frame/browser/storage/guards.ts';
import { storedValue } from '#frame/browser/storage/stored-value.ts';
import { commonWords, modelWords, permitWords } from '#words/index.ts';
import { ModelElement } from '../model-element.ts';
import { type Bar, flagAt, percent, rowOf, summariseRun } from './summary.ts';

/** Days that pass in a second of play. */
const pace = 7;
const still = matchMedia('(prefers-reduced-motion: reduce)');

class PermitElement extends ModelElement<PermitState> {
  #settings: PermitSettings | undefined;
  #drawn = new Map<string, SVGRectElement[]>();
  #playing: number | undefined;

  get #choices(): PermitSettings {
    this.#settings ??= JSON.parse(this.dataset.settings ?? '') as PermitSettings;
    return this.#settings;
  }

  protected read(text: string): PermitState {
    const { hands, stocks, horizon } = this.#choices;
    const otherwise = { hand: hands[0] ?? '', dial: 1, desk: 1, stock: Object.keys(stocks)[0] ?? '', day: horizon };
    const drawn = readPermit(this.dataset.drawn ?? '', this.#choices, otherwise);
    return readPermit(text, this.#choices, drawn);
  }

  protected write = writePermit;

  protected says = (state: PermitState): string => summariseRun(state, this.#choices).says;

  /** Which hand comes first alternates from visit to visit, so that neither is always the first. */
  protected first(preset: PermitState): PermitState {
    const last = storedValue(`model/${this.model}/first`, isText);
    const { hands } = this.#choices;
    const hand = hands.find((each) => each !== last.get()) ?? preset.hand;
    last.set(hand);
    return { ...preset, hand, day: 0 };
  }

  /** A copy of a slide, as in the overview, comes and goes. */
  disconnectedCallback(): void {
    this.#stop();
  }

  protected draw(state: PermitState): void {
    const { horizon, delivery } = this.#choices;
    const { courses, count, of, day } = summariseRun(state, this.#choices);
    for (const [index, course] of courses.entries()) {
      for (const [name, bar] of Object.entries(rowOf(course, state.day, horizon))) place(this.#rects(name)[index], bar);
    }
    this.out('count', String(count));
    this.out('of', of);
    this.out('day', day);
    this.out('answer', permitWords.answered(state.dial, state.dial + delivery));
    const [dial, now] = [percent(state.dial, horizon), percent(state.day, horizon)];
    const flag = flagAt(state.dial, horizon);
    this.place('answer', flag.words);
    this.place('flagpole', flag.pole);
    this.place('dial', { x: dial });
    this.place('now', { x1: now, x2: now });
    this.querySelector('.permit-picture')?.setAttribute('data-side', state.hand);
    for (const does of ['hand', 'dial', 'desk', 'stock'] as const) this.press(does, state[does]);
  }

  protected act(does: string, value: string): void {
    const { state } = this;
    const { horizon, limit, stocks } = this.#choices;
    const users = stocks[state.stock]?.length ?? 1;
    const wasPlaying = this.#stop();
    const go = (day: number) => this.set({ ...state, day: Math.min(horizon, Math.max(0, day)) });
    switch (does) {
      case 'play':
        if (wasPlaying) this.settle();
        else this.#play(state.day >= horizon ? { ...state, day: 0 } : state);
        break;
      case 'start':
        go(0);
        break;
      case 'end':
        go(horizon);
        break;
      case 'back':
        go(state.day - 1);
        break;
      case 'on':
        go(state.day + 1);
        break;
      case 'dial':
        this.set({ ...state, dial: within(value, 1, limit, state.dial) });
        break;
      case 'desk':
        this.set({ ...state, desk: within(value, 1, users, state.desk) });
        break;
      case 'hand':
        this.set({ ...state, hand: value });
        break;
      case 'stock':
        this.set({ ...state, stock: value });
        break;
    }
  }

  protected show(state: PermitState): void {
    // A run that is on its way there does not begin anew.
    const isOnItsWay = this.#stop() && this.write({ ...this.state, day: state.day }) === this.write(state);
    if (state.day > 0 && !isOnItsWay) this.#play({ ...state, day: 0 }, state.day);
    else this.set(state);
  }

  /** Lets the days run to `until`; whoever wants no motion sees where they lead. */
  #play(from: PermitState, until = this.#choices.horizon): void {
    if (still.matches) {
      this.set({ ...from, day: until });
      return;
    }
    let began: number | undefined;
    const run = (now: number) => {
      began ??= now;
      const day = Math.min(until, from.day + Math.floor(((now - began) * pace) / 1000));
      if (day !== this.state.day || day === from.day) this.set({ ...from, day }, true);
      if (day < until) this.#playing = requestAnimationFrame(run);
      else {
        this.#stop();
        this.settle();
      }
    };
    this.#playing = requestAnimationFrame(run);
    this.#name(true);
    this.stand(this.write({ ...from, day: until }));
  }

  /** The bars of one kind, a user each. */
  #rects(name: string): SVGRectElement[] {
    const found = this.#drawn.get(name) ?? [...this.querySelectorAll<SVGRectElement>(`.permit-rows .permit-${name}`)];
    this.#drawn.set(name, found);
    return found;
  }

  #stop(): boolean {
    const was = this.#playing !== undefined;
    if (this.#playing !== undefined) cancelAnimationFrame(this.#playing);
    this.#playing = undefined;
    this.#name(false);
    return was;
  }

  #name(playing: boolean): void {
    for (const button of this.querySelectorAll('[data-does="play"]'))
      button.textContent = playing ? commonWords.pause : modelWords.play;
  }
}

/** Touches only what differs: most bars stand while the days run. */
function place(rect: SVGRectElement | undefined, bar: Bar): void {
  for (const name of ['x', 'width'] as const)
    if (rect && rect.getAttribute(name) !== bar[name]) rect.setAttribute(name, bar[name]);
}

customElements.define('permit-model', PermitElement);

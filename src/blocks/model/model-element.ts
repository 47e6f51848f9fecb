import { button, make } from '#frame/browser/elements/make.ts';
import { isNumber } from '#frame/browser/storage/guards.ts';
import { type StoredValue, storedValue } from '#frame/browser/storage/stored-value.ts';
import { modelWords } from '#words/index.ts';

/** Keeps a model’s state, hears its controls, and names the state in links. What a state means is its kind’s. */
export abstract class ModelElement<State> extends HTMLElement {
  static readonly observedAttributes = ['data-shows', 'data-class'];
  #state: State | undefined;
  #outs = new Map<string, Element>();
  #named: string | undefined;
  /** The state with which this page began. */
  #began: string | undefined;
  #pressed = new Map<string, string | number>();

  /** Reads a state as an address writes it; what is unknown comes from what is drawn. */
  protected abstract read(text: string): State;
  protected abstract write(state: State): string;
  /** Draws a state that is not the one drawn before. */
  protected abstract draw(state: State): void;
  /** A control was pressed or set. */
  protected abstract act(does: string, value: string): void;
  /** The state in one sentence. */
  protected abstract says(state: State): string;
  /** The state with which play begins, made of the first step’s. */
  protected abstract first(preset: State): State;
  /** Shows a state as a slide’s step asks for it, with or without the way there. */
  protected abstract show(state: State): void;

  connectedCallback(): void {
    if (this.#state !== undefined) return;
    for (const out of this.querySelectorAll<HTMLElement | SVGElement>('[data-out]'))
      this.#outs.set(out.dataset.out ?? '', out);
    this.addEventListener('click', (event) => {
      const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('button, .model-link') : null;
      const { does, value = '', option } = pressed?.dataset ?? {};
      if (pressed instanceof HTMLAnchorElement) void this.#hand(pressed, event);
      else if (does) this.act(does, value);
      else if (pressed && option) this.#guess(pressed, Number(option));
    });
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
        if (target.dataset.sets) this.act(target.dataset.sets, target.value);
    });
    // What was typed past a bound is shown as it was taken.
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const taken = this.#pressed.get(target.dataset.sets ?? '');
      if (taken !== undefined) target.value = String(taken);
    });
    const asked = this.onStage ? undefined : stateIn(location.search, this.model);
    const shows = asked ?? this.dataset.shows;
    this.set(shows === undefined ? this.first(this.read(this.dataset.first ?? '')) : this.read(shows), true);
    this.#tell();
    this.#began = this.#named;
    // From now on: how it begins is read where it stands, and not announced to who only comes near.
    this.#said?.setAttribute('role', 'status');
    for (const item of this.querySelectorAll<HTMLElement>('[data-guess]')) {
      const guessed = this.#guessOf(item).get();
      if (guessed !== undefined) this.#tellGuess(item, guessed);
    }
    this.dataset.on = '';
  }

  attributeChangedCallback(name: string, was: string | null, now: string | null): void {
    if (this.#state === undefined || now === was) return;
    // Whether a class plays changes what is said of the same state.
    if (name === 'data-class') this.#tell();
    else if (now !== null) this.show(this.read(now));
  }

  /** The id of the model. */
  protected get model(): string {
    return this.dataset.model ?? '';
  }

  get #said(): Element | null {
    return this.querySelector('.model-said');
  }

  protected get onStage(): boolean {
    return this.dataset.view !== 'article';
  }

  protected get state(): State {
    return this.#state ?? this.read(this.dataset.drawn ?? '');
  }

  /** Takes a state and draws it. `quietly` while it moves: nothing is announced and the address stays. */
  protected set(state: State, quietly = false): void {
    this.#state = state;
    this.draw(state);
    // A sentence about another state would contradict what is drawn; its room stays.
    this.#said?.toggleAttribute('data-stale', quietly && this.write(state) !== this.#named);
    if (!quietly) this.settle();
  }

  /** What stands now is told in one sentence, and the address names it. */
  protected settle(): void {
    this.#tell();
    if (this.onStage) return;
    const search = searchOf(location.search, this.model, this.write(this.state));
    history.replaceState(history.state, '', `${location.pathname}${search}`);
  }

  #tell(): void {
    const [text, says] = [this.write(this.state), this.says(this.state)];
    this.#said?.removeAttribute('data-stale');
    if (text === this.#named && says === this.#said?.textContent) {
      // A run that was stopped on its first day has led nowhere: it stands for what was told before it.
      if (this.dataset.stands !== text) this.stand(text);
      return;
    }
    this.#named = text;
    if (this.#said) this.#said.textContent = says;
    const link = this.querySelector<HTMLAnchorElement>('.model-link');
    if (link) {
      link.search = searchOf(link.search, this.model, text);
      // What was copied is a state that has gone by.
      link.textContent = modelWords.link;
      this.querySelector('.model-by-hand')?.remove();
    }
    this.stand(text);
  }

  /** Tells whoever follows for what the model stands: what it shows, or once play has begun where that leads. */
  protected stand(state: string): void {
    this.dataset.stands = state;
    this.dispatchEvent(new Event('model-set', { bubbles: true }));
  }

  /** Shares or copies the link; where neither is allowed a box has it. */
  async #hand(link: HTMLAnchorElement, event: MouseEvent): Promise<void> {
    event.preventDefault();
    const { shareOrCopy } = await import('#frame/browser/share-or-copy.ts');
    await shareOrCopy({ url: link.href }, (text, box) => {
      this.querySelector('.model-by-hand')?.remove();
      if (box) link.parentElement?.after(make('p', { className: 'model-by-hand', role: 'status' }, text, box));
      else link.textContent = text;
    });
  }

  /** Sets text only where it differs. */
  protected out(name: string, text: string): void {
    const element = this.#outs.get(name);
    if (element && element.textContent !== text) element.textContent = text;
  }

  protected place(name: string, attributes: Readonly<Record<string, string>>): void {
    const out = this.#outs.get(name);
    for (const [key, value] of Object.entries(attributes))
      if (out && out.getAttribute(key) !== value) out.setAttribute(key, value);
  }

  /** Marks the one of the buttons that set one thing that holds. */
  protected press(does: string, value: string | number): void {
    if (this.#pressed.get(does) === value) return;
    this.#pressed.set(does, value);
    for (const button of this.querySelectorAll<HTMLElement>(`[data-does="${does}"]`))
      button.ariaPressed = String(button.dataset.value === String(value));
    for (const input of this.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[data-sets="${does}"]`))
      if (input !== document.activeElement || input.type === 'range') input.value = String(value);
  }

  /** What was guessed before a run is kept on this device. */
  #guessOf(item: HTMLElement): StoredValue<number> {
    return storedValue(`model/${this.model}/guess/${item.dataset.guess}`, isNumber);
  }

  #guess(button: HTMLElement, option: number): void {
    const item = button.closest<HTMLElement>('[data-guess]');
    if (!item) return;
    const before = this.write(this.state);
    this.show(this.read(item.dataset.guess ?? ''));
    this.#offerBack(item, before, button);
    this.#guessOf(item).set(option);
    this.#tellGuess(item, option);
  }

  /** A guess shows a run of its own: what somebody had set or played before it is not lost. */
  #offerBack(item: HTMLElement, before: string, guessed: HTMLElement): void {
    if (before === this.#began || this.querySelector('.had-set')) return;
    const back = button(modelWords.hadSet, () => {
      this.show(this.read(before));
      // The keyboard stays at the guess.
      guessed.focus();
      back.remove();
    });
    back.className = 'had-set';
    item.append(back);
  }

  /** Marks the guess, and says what the model found and why. */
  #tellGuess(item: HTMLElement, option: number): void {
    for (const each of item.querySelectorAll('button'))
      each.ariaPressed = String(each.dataset.option === String(option));
    const said = item.querySelector('.model-guessed');
    const { found, why = '' } = item.dataset;
    if (said) said.textContent = `${modelWords.guessed(option, Number(found))} ${why}`;
  }
}

/** The state of a model that an address names: `?model=<id>.<state>`. */
function stateIn(search: string, id: string): string | undefined {
  const named = new URLSearchParams(search).get('model') ?? '';
  return named.startsWith(`${id}.`) ? named.slice(id.length + 1) : undefined;
}

/** The query that names a state. Whatever else it says stays. */
function searchOf(search: string, id: string, state: string): string {
  const kept = new URLSearchParams(search);
  kept.delete('model');
  return `?${[kept.toString(), `model=${id}.${state}`].filter(Boolean).join('&')}`;
}

import { countsOf } from '#classroom/tally/counted.ts';
import { type Game, isHabit, isMode, type Move } from '#edition/models/cards/rules.ts';
import {
  type CardsSettings,
  type CardsState,
  readCards,
  roundsOf,
  unplayed,
  voteRound,
  writeCards,
} from '#edition/models/cards/state.ts';
import { isNumber } from '#frame/browser/storage/guards.ts';
import { storedValue } from '#frame/browser/storage/stored-value.ts';
import { cardsWords } from '#words/index.ts';
import { ModelElement } from '../model-element.ts';
import { handsIn, lastOf, played, rowsOf, showControls, showTiles } from './show.ts';
import { summariseGame } from './summary.ts';

/** Milliseconds between two rounds that are shown one after the other. */
const beat = 320;
const still = matchMedia('(prefers-reduced-motion: reduce)');
const sides = [0, 1] as const;

class CardsElement extends ModelElement<CardsState> {
  #settings: CardsSettings | undefined;
  /** A card that lies face down until the other side has chosen too. */
  #down: { side: 0 | 1; move: Move } | undefined;
  /** Whether the class was to play before its hands were counted. */
  #inVain = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #left: AbortController | undefined;

  get #known(): CardsSettings {
    this.#settings ??= JSON.parse(this.dataset.settings ?? '') as CardsSettings;
    return this.#settings;
  }

  get #game(): Game | undefined {
    return this.#known.games[this.state.setting];
  }

  /** Rounds of the game that is played. */
  get #places(): number {
    return this.#game?.rounds ?? 0;
  }

  protected read(text: string): CardsState {
    const { games } = this.#known;
    const rounds = Object.fromEntries(Object.entries(games).map(([id, game]) => [id, game.rounds]));
    const otherwise = unplayed(Object.keys(games)[0] ?? '');
    return readCards(text, rounds, readCards(this.dataset.drawn ?? '', rounds, otherwise));
  }

  protected write = writeCards;

  protected says(state: CardsState): string {
    if (this.hasAttribute('data-class') && state.round === 0)
      return this.#inVain ? cardsWords.noHands : cardsWords.countHands;
    const { says } = summariseGame(state, this.#known);
    const isOver = !this.onStage && state.mode !== 'watch' && state.round === this.#places;
    return isOver ? `${says} ${cardsWords.over()}` : says;
  }

  /** The first game is the shortest, against a habit. Which side is the reader’s alternates; a permit begins with the other. */
  protected first(preset: CardsState): CardsState {
    const last = storedValue(`model/${this.model}/first`, isNumber);
    const you = last.get() === 1 ? 0 : 1;
    last.set(you);
    return { ...unplayed(preset.setting), seed: preset.seed, you };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.onStage) return;
    this.#left = new AbortController();
    const hear = ({ detail }: DocumentEventMap['tally']) => {
      if (detail.exercise === this.model) this.#drawHands();
    };
    document.addEventListener('tally', hear, { signal: this.#left.signal });
    this.#drawHands();
  }

  /** A copy of a slide, as in the overview, comes and goes. */
  disconnectedCallback(): void {
    this.#left?.abort();
    this.#halt();
  }

  protected draw(state: CardsState): void {
    const { rounds, score, most, says } = summariseGame(state, this.#known);
    const { players, habits, moves } = this.#known;
    const places = this.#places;
    for (const side of sides) {
      showTiles(this.querySelectorAll(`[data-out="row${side}"] > li`), side, rounds, places);
      this.place(`bar${side}`, { width: `${(100 * score[side]) / most}%` });
      this.out(`score${side}`, String(score[side]));
      this.out(`hidden${side}`, this.#down?.side === side ? cardsWords.hidden : '');
      this.press(`habit${side}`, state.habits[side]);
      // Beside the buttons too: on a phone the sentence about the round stands below the window.
      this.out(`last${side}`, lastOf(rounds, players, places));
    }
    this.out('caption', says);
    this.out(
      'habits',
      state.mode === 'watch'
        ? cardsWords.habits(
            players,
            state.habits.map((habit) => habits[habit]),
          )
        : '',
    );
    this.querySelector('[data-out="rounds"]')?.replaceChildren(...rowsOf(rounds, moves));
    for (const does of ['setting', 'mode', 'you'] as const) this.press(does, state[does]);
    showControls(this, state, { hasLuck: Boolean(this.#game?.lateOneIn), isOver: state.round === places });
  }

  protected act(does: string, value: string): void {
    this.#halt();
    const { state } = this;
    const anew = (changed: Partial<CardsState> = {}) =>
      this.#begin({ ...state, round: 0, moves: [[], []], ...changed });
    const watching = state.mode === 'watch';
    switch (does) {
      case 'setting':
        anew({ setting: value });
        break;
      case 'mode':
        if (isMode(value)) anew({ mode: value });
        break;
      case 'you':
        anew({ you: value === '0' ? 0 : 1 });
        break;
      case 'habit0':
      case 'habit1': {
        const [left, right] = state.habits;
        if (isHabit(value)) anew({ habits: does === 'habit0' ? [value, right] : [left, value] });
        break;
      }
      case 'another':
        anew({ seed: (state.seed % 99) + 1 });
        break;
      case 'move0':
      case 'move1':
        this.#choose(does === 'move0' ? 0 : 1, value === 'ease' ? 'ease' : 'hold');
        break;
      case 'round':
        this.#classPlays();
        break;
      case 'start':
        anew();
        break;
      case 'back': {
        const round = Math.max(0, state.round - 1);
        const [left, right] = state.moves;
        this.#begin({ ...state, round, moves: [left.slice(0, round), right.slice(0, round)] });
        break;
      }
      case 'on':
        if (watching) this.#begin({ ...state, round: Math.min(state.round + 1, this.#places) });
        break;
      case 'end':
        if (watching) this.show({ ...state, round: this.#places });
        break;
    }
  }

  #begin(state: CardsState): void {
    this.#down = undefined;
    this.set(state);
  }

  /** One person against a habit is answered at once; of two, the first card waits face down for the second. */
  #choose(side: 0 | 1, move: Move): void {
    const { state } = this;
    if (state.round >= this.#places) return;
    const isPair = state.mode === 'pair';
    const across = side === 0 ? 1 : 0;
    if (isPair && this.#down?.side !== across) {
      this.#down = { side, move };
      this.set(state, true);
      this.querySelector<HTMLElement>(`[data-chooses="${across}"] button`)?.focus({ preventScroll: true });
      return;
    }
    const other = isPair ? this.#down?.move : undefined;
    this.#down = undefined;
    this.#play(side === 0 ? [move, other] : [other, move]);
  }

  #play([left, right]: readonly [Move | undefined, Move | undefined]): void {
    const { state } = this;
    const moves = [
      [...state.moves[0], ...(left ? [left] : [])],
      [...state.moves[1], ...(right ? [right] : [])],
    ] as const;
    this.set({ ...state, round: state.round + 1, moves });
  }

  /** Both halves of a class play each other; one half alone plays the habit of the other side. */
  #classPlays(): void {
    const state = this.#places === 1 ? ({ ...this.state, round: 0, moves: [[], []] } as const) : this.state;
    if (state.round >= this.#places) return;
    const [left, right] = played(this.#counts);
    this.#inVain = !left && !right;
    if (this.#inVain) {
      this.set(this.state);
      return;
    }
    const mode = left && right ? 'pair' : 'habit';
    const you = left ? 0 : 1;
    // Rounds so far stay what they were: what a habit has played is from now on a list of moves.
    const rounds = this.#game ? roundsOf(state, this.#game) : [];
    const moves = sides.map((side) => rounds.map(({ chosen }) => chosen[side])) as [Move[], Move[]];
    this.set({ ...state, mode, you, moves }, true);
    this.#play([left, right]);
  }

  get #counts(): readonly number[] {
    return countsOf(this.model, voteRound, 4);
  }

  #drawHands(): void {
    for (const side of sides) this.out(`hands${side}`, handsIn(this.#counts, side));
    if (this.#inVain && played(this.#counts).some((move) => move !== undefined)) {
      this.#inVain = false;
      this.set(this.state);
    }
    // Hands that are counted again after a game of one round play it again: its cards never stand beside other hands.
    if (this.#places === 1 && this.state.round > 0 && this.hasAttribute('data-class')) this.#classPlays();
  }

  protected show(state: CardsState): void {
    this.#halt();
    this.#down = undefined;
    const people = state.mode !== 'watch';
    if (people || still.matches || this.dataset.view === 'presenter') this.set(state);
    else this.#run(state, 0);
  }

  /** Shows the rounds of a run one after the other. */
  #run(state: CardsState, round: number): void {
    if (round >= state.round) this.set(state);
    else {
      this.set({ ...state, round }, true);
      this.#timer = setTimeout(() => this.#run(state, round + 1), beat);
    }
  }

  #halt(): void {
    clearTimeout(this.#timer);
  }
}

customElements.define('cards-model', CardsElement);

import { scopedKey } from '#classroom/session/scope.ts';
import { setShare, shareBar } from '#classroom/tally/bars.ts';
import { handsOf, keepHands, keepNone, keepWithPhones } from '#classroom/tally/by-phone.ts';
import { type Counted, countsOf, movesOf } from '#classroom/tally/counted.ts';
import {
  type Counts,
  countChange,
  countsFor,
  handsIn,
  hasShares,
  setCount,
  shares,
  waysOf,
} from '#classroom/tally/counts.ts';
import { setText } from '#frame/browser/elements/find.ts';
import { button, make } from '#frame/browser/elements/make.ts';
import { isListOf, isShape, isText } from '#frame/browser/storage/guards.ts';
import { storedValue } from '#frame/browser/storage/stored-value.ts';
import { letterOf, startAgainWords, voteWords as words } from '#words/index.ts';
import { startAgain, statusLine } from './start-again.ts';

interface Round {
  id: string;
  name: string;
}

const isRounds = isListOf(isShape<Round>({ id: isText, name: isText }));

/** One option's place on the page: its button for one reader, its count and bars for a class. */
interface Row {
  id: string;
  name: string;
  item: HTMLElement;
  button: HTMLButtonElement;
  input: HTMLInputElement;
  /** Tiles that a class sees from afar, on the stage. */
  tiles: HTMLElement;
  bars: { line: HTMLElement; bar: HTMLElement; number: HTMLElement }[];
  moved: HTMLElement;
}

/** One opinion, asked once, or before and after: by one reader for himself or herself, or by a show of hands. */
export class ExerciseVote extends HTMLElement {
  static readonly observedAttributes = ['data-round'];
  #rounds: Round[] = [];
  #rows: Row[] = [];
  #tallies = new Map<string, Counts>();
  #own: Record<string, string> = {};
  /** The counts that the teacher cleared last, of their round. */
  #cleared: { round: string; counts: Counts; hands: Counts } | undefined;
  #again = startAgain({
    asks: () => (this.dataset.mode === 'class' ? startAgainWords.counts(this.#roundName) : ''),
    clear: () => this.#startAgain(),
    undo: () => this.#cleared && keepWithPhones({ exercise: this.#exercise, ...this.#cleared }, this.#cleared.hands),
  });
  #said = statusLine('said');
  #modes = [
    { mode: 'alone', button: button(words.alone, () => this.#setMode('alone')) },
    { mode: 'class', button: button(words.class, () => this.#setMode('class')) },
  ];

  connectedCallback(): void {
    if (this.#rows.length > 0) return;
    const rounds: unknown = JSON.parse(this.dataset.rounds ?? '[]');
    this.#rounds = isRounds(rounds) ? rounds : [];
    const items = [...this.querySelectorAll<HTMLElement>('[data-option]')];
    this.#rows = items.map((item, index) => this.#makeRow(item, index));
    const modes = make('div', { className: 'cluster exercise-modes' }, ...this.#modes.map(({ button }) => button));
    modes.setAttribute('role', 'group');
    modes.setAttribute('aria-label', words.whoVotes);
    this.querySelector('.options')?.after(this.#said);
    this.append(make('div', { className: 'cluster exercise-bar' }, modes, this.#again.box));
    document.addEventListener('tally', ({ detail }) => this.#updateCounts(detail));
    // The same vote stands twice in the article; a choice in one is known to the other.
    document.addEventListener('vote-chosen', () => this.#load());
    this.dataset.on = '';
    this.#load();
  }

  /** Reloads when the slide’s button names the round: on the stage one dialog serves both. */
  attributeChangedCallback(): void {
    if (this.#rows.length > 0) this.#load();
  }

  #makeRow(item: HTMLElement, index: number): Row {
    const line = item.querySelector<HTMLElement>('.option-text');
    const name = line?.textContent ?? '';
    const made = button(name, () => this.#choose(item.dataset.option ?? ''));
    made.className = 'option-text';
    line?.classList.add('for-class');
    line?.before(made);
    const input = make('input', { className: 'hands' });
    input.type = 'number';
    input.min = '0';
    input.inputMode = 'numeric';
    input.addEventListener('input', () => this.#count(index, input.value));
    const lines = this.#rounds.map(({ name }) => {
      const bar = shareBar();
      const number = make('span', { className: 'vote-number' });
      return {
        bar,
        number,
        line: make('p', { className: 'vote-line' }, make('span', {}, name), bar, number),
      };
    });
    const moved = make('p', { className: 'vote-moved' });
    const tiles = make('p', { className: 'vote-tiles for-class', ariaHidden: 'true' });
    item.append(
      tiles,
      make('label', { className: 'for-class' }, words.hands, input),
      make('div', { className: 'for-class' }, make('div', {}, ...lines.map(({ line }) => line)), moved),
    );
    return { id: item.dataset.option ?? '', name, item, button: made, input, tiles, bars: lines, moved };
  }

  get #round(): string {
    return this.dataset.round ?? '';
  }

  get #exercise(): string {
    return this.dataset.exercise ?? '';
  }

  get #roundName(): string {
    return this.#rounds.find(({ id }) => id === this.#round)?.name ?? '';
  }

  #tally(round: string): Counts {
    return this.#tallies.get(round) ?? countsFor(this.#rows.length);
  }

  /** Choice of one reader in a round; empty once he or she has started again. */
  #storedChoice(round: string) {
    return storedValue(scopedKey(`exercise/${this.#exercise}/${round}`), isText);
  }

  /** Reads what is kept: another view of the same vote may have changed it. */
  #load(): void {
    for (const { id } of this.#rounds) {
      this.#tallies.set(id, countsOf(this.#exercise, id, this.#rows.length));
      this.#own[id] = this.#storedChoice(id).get() ?? '';
    }
    this.#draw();
  }

  #setMode(mode: string): void {
    this.dataset.mode = mode;
    this.#draw();
  }

  #choose(option: string): void {
    this.#saveOwn(this.#round, option);
    this.#draw();
  }

  #saveOwn(round: string, option: string): void {
    this.#own[round] = option;
    this.#storedChoice(round).set(option);
    document.dispatchEvent(new CustomEvent('vote-chosen'));
  }

  #count(option: number, typed: string): void {
    keepHands(this.#exercise, this.#round, setCount(this.#hands, option, typed));
  }

  /** Counts of hands in the room: answers by phone come on top. */
  get #hands(): Counts {
    return handsOf(this.#exercise, this.#round, this.#rows.length);
  }

  #updateCounts({ exercise, round, counts }: Counted): void {
    if (exercise !== this.#exercise) return;
    // What was cleared would take the place of what is counted anew.
    if (round === this.#cleared?.round && handsIn(counts) > 0) this.#again.settle();
    this.#tallies.set(round, countsFor(this.#rows.length, counts));
    this.#draw();
  }

  /** A class starts this round again and keeps the other, which may be a lesson ago; a reader starts the whole again. */
  #startAgain(): void {
    if (this.dataset.mode === 'class') {
      this.#cleared = { round: this.#round, counts: this.#tally(this.#round), hands: this.#hands };
      keepNone(this.#exercise, this.#round, this.#rows.length);
      return;
    }
    for (const { id } of this.#rounds) this.#saveOwn(id, '');
    this.#draw();
    this.querySelector<HTMLElement>('.ask')?.focus();
  }

  #draw(): void {
    for (const { mode, button } of this.#modes) button.setAttribute('aria-pressed', String(mode === this.dataset.mode));
    // What there is to weigh would sway the first vote.
    this.toggleAttribute('data-first', this.#isBefore());
    const [first, second] = this.#rounds.map(({ id }) => this.#tally(id));
    const moves = first && second && countChange(first, second);
    this.toggleAttribute('data-moved', moves !== undefined);
    // The counts of the first vote would lead the second.
    this.toggleAttribute('data-kept', this.#isTwice && moves === undefined);
    const hands = this.#hands;
    for (const [index, row] of this.#rows.entries()) {
      const chosen = this.#own[this.#round] === row.id;
      row.button.setAttribute('aria-pressed', String(chosen));
      row.item.classList.toggle('chosen', chosen && this.dataset.mode === 'alone');
      this.#drawHands(row, index, hands[index] ?? 0);
      row.moved.textContent = moves ? words.change(moves.by[index] ?? 0, moves.inPoints) : '';
    }
    setText(this.#said, this.dataset.mode === 'class' ? this.#classSaid(moves) : this.#ownSaid());
  }

  #drawHands({ name, input, tiles, bars }: Row, index: number, counted: number): void {
    input.setAttribute('aria-label', words.handsFor(name, this.#roundName.toLowerCase()));
    const seen = (round: string) => (this.#isHeldBack(round) ? countsFor(this.#rows.length) : this.#tally(round));
    const count = seen(this.#round)[index] ?? 0;
    if (input !== document.activeElement) input.value = counted > 0 ? String(counted) : '';
    const first = this.#rounds[0]?.id ?? '';
    drawTiles(tiles, count, this.#round === first ? 0 : (seen(first)[index] ?? 0));
    for (const [at, { line, bar, number }] of bars.entries()) {
      const tally = seen(this.#rounds[at]?.id ?? '');
      const share = shares(tally)[index] ?? 0;
      setShare(bar, share);
      number.textContent = hasShares(tally) ? `${tally[index]} · ${share}%` : String(tally[index]);
      line.hidden = handsIn(tally) === 0;
    }
  }

  get #isTwice(): boolean {
    return this.#rounds.length > 1;
  }

  /** Whether the last vote is still to come. */
  #isBefore(): boolean {
    if (this.#isTwice) return this.#round === this.#rounds[0]?.id;
    return this.dataset.mode === 'class' ? handsIn(this.#tally(this.#round)) === 0 : !this.#own[this.#round];
  }

  #isHeldBack(round: string): boolean {
    return this.hasAttribute('data-kept') && round === this.#rounds[0]?.id;
  }

  #classSaid(moves: ReturnType<typeof countChange>): string {
    const counted = this.#rounds.filter(({ id }) => handsIn(this.#tally(id)) > 0);
    const all = counted.map(({ id, name }) => words.counted(name, handsIn(this.#tally(id)))).join(' ');
    if (!moves) return all && this.#isTwice ? `${all} ${words.shiftLater}` : all;
    const { stayed, all: phones, ways } = waysOf(movesOf(this.#exercise));
    if (phones > 0) {
      const lettered = ways.map(({ from, to, count }) => ({ from: letterOf(from), to: letterOf(to), count }));
      return `${all} ${words.ways(phones, stayed, lettered)}`;
    }
    const { by, inPoints } = moves;
    const most = Math.max(...by.map(Math.abs));
    const largest = this.#rows.flatMap(({ name }, index) => {
      const move = by[index] ?? 0;
      return Math.abs(move) === most ? [{ name, move }] : [];
    });
    return `${all} ${most === 0 ? words.noShift : words.largestShift(largest, inPoints)}`;
  }

  #ownSaid(): string {
    const nameOf = (round: string | undefined) => this.#rows.find(({ id }) => id === this.#own[round ?? ''])?.name;
    const [first, second] = this.#rounds;
    const [before, after] = [nameOf(first?.id), nameOf(second?.id)];
    if (this.#round === first?.id) return before ? words.chose(before, this.#isTwice) : '';
    if (!after) return before ? words.andNow(before) : '';
    if (!before) return words.choseLast(after);
    return before === after ? words.bothTimes(after) : words.moved(before, after);
  }
}

/** Tiles at most: more would not stay under their option, and then the number alone tells. */
const MAX_TILES = 60;

/**
 * One tile a hand: filled for this round, and in the second round an outline for each hand of the first, so that both are
 * seen in one place. The numbers beside say the same in words.
 */
function drawTiles(room: HTMLElement, now: number, before: number): void {
  const count = Math.max(now, before);
  const tiles = Array.from({ length: count > MAX_TILES ? 0 : count }, (_, index) => {
    const tile = document.createElement('i');
    tile.toggleAttribute('data-now', index < now);
    return tile;
  });
  room.replaceChildren(...tiles);
}

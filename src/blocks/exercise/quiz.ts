import { scopedKey } from '#classroom/session/scope.ts';
import { shareBar } from '#classroom/tally/bars.ts';
import { keepLines, linesOf } from '#classroom/tally/lines.ts';
import { boxCounts, type Rows } from '#classroom/tally/lines-and-rows.ts';
import { setText } from '#frame/browser/elements/find.ts';
import { button, make, setIdle } from '#frame/browser/elements/make.ts';
import { type StoredValue, storedValue } from '#frame/browser/storage/stored-value.ts';
import { commonWords, letterOf, listed, exerciseWords as words } from '#words/index.ts';
import {
  choose,
  type Form,
  fitProgress,
  isProgress,
  isSettled,
  noProgress,
  type Progress,
  type QuestionKey,
  retryMissed,
  review,
  verdict,
} from './progress.ts';
import { startAgain, statusLine } from './start-again.ts';

/** A question's place on the page. */
interface Card {
  key: QuestionKey;
  item: HTMLElement;
  ask: HTMLElement | null;
  answer: HTMLDetailsElement | null;
  said: HTMLElement;
  options: { id: string; name: string; item: HTMLElement; button: HTMLButtonElement; tag: HTMLElement }[];
}

/** Questions that answer: one card at a time, or all on a board that is compared at once. */
export class ExerciseQuiz extends HTMLElement {
  #form: Form = 'cards';
  #cards: Card[] = [];
  #progress: Progress = noProgress;
  /** The places of the questions that are asked once more, where not all are. */
  #retried: readonly number[] | undefined;
  /** Answers of the class's phones, on its own screen. */
  #class: BoxCounts | undefined;
  /** Progress and rows that were cleared last. */
  #cleared: { progress: Progress; filled: readonly Rows[] } | undefined;
  #startAgainTool = startAgain({
    asks: () => (this.#class?.filled.length ? words.asksFilled : ''),
    clear: () => this.#startAgain(),
    undo: () => this.#undo(),
  });
  #end = statusLine('exercise-end');
  #count = make('span', { className: 'exercise-count' });
  #back = turnButton(commonWords.back, () => this.#go(-1), -1);
  #next = turnButton(commonWords.next, () => this.#go(1), 1);
  #compare = button(words.compare, () => this.#compareAll());
  #retry = button(words.onlyThose, () => this.#retryMissed());

  connectedCallback(): void {
    if (this.#cards.length > 0) return;
    this.#form = this.dataset.form === 'board' ? 'board' : 'cards';
    this.#cards = [...this.querySelectorAll<HTMLElement>('.question')].map((item) => this.#makeCard(item));
    this.#progress = fitProgress(this.#memory.get(), this.#keys);
    if (this.#form === 'board') {
      this.#back.textContent = words.rowBack;
      this.#next.textContent = words.nextRow;
    }
    const turns = this.#form === 'cards' ? this.#cards.length > 1 : this.#isLed;
    const steps = [...(this.#form === 'board' ? [this.#compare] : []), ...(turns ? [this.#back, this.#next] : [])];
    this.#end.tabIndex = -1;
    this.append(
      this.#end,
      make('div', { className: 'cluster exercise-bar' }, ...steps, this.#retry, this.#startAgainTool.box, this.#count),
    );
    if (this.#isLed) this.#class = this.#makeBoxCounts();
    this.dataset.on = '';
    this.#draw();
  }

  get #memory(): StoredValue<Progress> {
    return storedValue(scopedKey(`exercise/${this.dataset.exercise}`), isProgress);
  }

  /** True where we judge ourselves: what a changed word does to its sentence no source says. */
  get #isOurs(): boolean {
    return this.dataset.kind === 'pairs';
  }

  get #judged(): typeof words.judged {
    return this.#isOurs ? words.judgedByUs : words.judged;
  }

  /** True over a slide, where a board has no room for all its answers: it tells one at a time, once it has been compared. */
  get #isLed(): boolean {
    return this.#form === 'board' && this.closest('dialog') !== null;
  }

  get #keys(): QuestionKey[] {
    return this.#cards.map(({ key }) => key);
  }

  /** Turns the words of each option into a button. */
  #makeCard(item: HTMLElement): Card {
    const ask = item.querySelector<HTMLElement>('.ask');
    const list = item.querySelector<HTMLElement>('.options');
    list?.setAttribute('aria-label', ask?.textContent ?? '');
    const lettered = this.dataset.letters !== undefined;
    const options = [...item.querySelectorAll<HTMLElement>('[data-option]')].map((option, index) => {
      const id = option.dataset.option ?? '';
      const line = option.querySelector('.option-text');
      const text = line?.textContent ?? '';
      // By its letter where it has one: a line that may be false is never repeated away from its label.
      const name = lettered ? letterOf(index) : text;
      const made = button('', () => this.#choose(key, id));
      made.className = 'option-text';
      line?.replaceWith(made);
      made.append(...(line?.childNodes ?? []));
      const tag = make('span', { className: 'option-tag' });
      made.append(tag);
      return { id, name, item: option, button: made, tag };
    });
    const key: QuestionKey = {
      id: item.dataset.question ?? '',
      options: options.map(({ id }) => id),
      answer: item.dataset.answer?.split(' ') ?? [],
      many: item.dataset.many !== undefined,
    };
    const said = this.#form === 'cards' ? statusLine('said') : make('p', { className: 'said' });
    list?.after(said);
    item.addEventListener('click', () => this.#showAnswerOf(item));
    return { key, item, ask, answer: item.querySelector<HTMLDetailsElement>('details.answer'), said, options };
  }

  #choose(key: QuestionKey, option: string): void {
    this.#keep(choose(this.#progress, key, option, this.#form));
    // On the stage nobody scrolls: the answer comes to where the class looks.
    const card = this.#cards.find((each) => each.key === key);
    if (this.closest('dialog') && card?.item.matches('.settled')) card.answer?.scrollIntoView({ block: 'nearest' });
  }

  /** Tells the answer of a row that is pressed. */
  #showAnswerOf(item: HTMLElement): void {
    const at = this.#cards.findIndex((card) => card.item === item);
    if (this.#isLed && this.#progress.compared && at !== this.#progress.at) this.#keep({ ...this.#progress, at });
  }

  #compareAll(): void {
    this.#keep({ ...this.#progress, at: 0, compared: true });
    this.#cards[0]?.ask?.focus();
  }

  #go(step: 1 | -1): void {
    const isPassed = (at: number) => this.#cards[at] !== undefined && this.#retried?.includes(at) === false;
    let at = this.#progress.at + step;
    while (isPassed(at)) at += step;
    if (at < 0 || at > this.#cards.length) return;
    this.#keep({ ...this.#progress, at });
    (this.#cards[at]?.ask ?? this.#end).focus();
  }

  #makeBoxCounts(): BoxCounts {
    const boxes = this.#cards.map(({ options }) => options.map(({ item }) => item));
    const counts = new BoxCounts(this.dataset.exercise ?? '', boxes, () => {
      this.#startAgainTool.settle();
      this.#draw();
    });
    this.#end.before(counts.said);
    return counts;
  }

  #startAgain(): void {
    const filled = this.#class?.filled ?? [];
    this.#cleared = { progress: this.#progress, filled };
    this.#retried = undefined;
    this.#keep(noProgress);
    if (filled.length > 0) this.#class?.set([]);
    this.#cards[0]?.ask?.focus();
  }

  #undo(): void {
    if (!this.#cleared) return;
    this.#keep(this.#cleared.progress);
    this.#class?.set(this.#cleared.filled);
  }

  #retryMissed(): void {
    this.#retried = review(this.#progress, this.#keys).again.map((number) => number - 1);
    this.#keep(retryMissed(this.#progress, this.#keys));
    this.#cards[this.#progress.at]?.ask?.focus();
  }

  #keep(progress: Progress): void {
    this.#progress = progress;
    this.#memory.set(progress);
    this.#draw();
  }

  #draw(): void {
    const { at, compared } = this.#progress;
    const cards = this.#form === 'cards';
    for (const [index, card] of this.#cards.entries()) {
      card.item.hidden = cards && this.#cards.length > 1 && index !== at;
      card.item.classList.toggle('untold', this.#isLed && index !== at);
      this.#drawCard(card);
    }
    const atEnd = cards ? at === this.#cards.length : compared;
    const found = review(this.#progress, this.#keys);
    const says = atEnd ? this.#reviewed(found) : '';
    this.#end.hidden = says === '';
    setText(this.#end, says);
    this.#retry.hidden = !atEnd || found.again.length === 0;
    this.#count.textContent = cards && this.#cards.length > 1 && !atEnd ? words.place(at + 1, this.#cards.length) : '';
    this.#drawTurns(at, compared);
  }

  #drawTurns(at: number, compared: boolean): void {
    const cards = this.#form === 'cards';
    const isLast = at === this.#cards.length - 1;
    for (const turn of [this.#back, this.#next]) turn.hidden = !cards && !compared;
    setIdle(this.#back, at === 0);
    setIdle(this.#next, cards ? at === this.#cards.length : isLast);
    if (cards) this.#next.textContent = isLast ? words.lookBack : commonWords.next;
    this.#compare.hidden = this.#isLed && compared;
    setIdle(this.#compare, compared);
  }

  #drawCard({ key, item, answer, said, options }: Card): void {
    const settled = isSettled(this.#progress, key, this.#form);
    const own = this.#progress.chosen[key.id] ?? [];
    for (const option of options) {
      const chosen = own.includes(option.id);
      const found = settled && key.answer.includes(option.id);
      option.button.setAttribute('aria-pressed', String(chosen));
      setIdle(option.button, settled);
      option.item.classList.toggle('chosen', chosen);
      option.item.classList.toggle('found', found);
      const tags = settled ? [chosen && words.yourChoice, found && words.theAnswer].filter((tag) => tag !== false) : [];
      option.tag.textContent = tags.length > 0 ? ` ${listed(tags)}` : '';
    }
    const names = options.filter(({ id }) => own.includes(id)).map(({ name }) => name);
    const told = verdict(this.#progress, key);
    setText(said, settled && told !== 'none' ? words.chose(names, this.#judged[told]) : '');
    if (answer) answer.open = settled;
    item.classList.toggle('settled', settled);
  }

  #reviewed(found: ReturnType<typeof review>): string {
    if (found.chosen > 0) return words.reviewed(found, this.#cards.length, this.#isOurs);
    // A class has chosen elsewhere: aloud, on paper or by phone.
    return this.#isLed ? '' : words.choseNothing;
  }
}

/** A button that a clicker presses too. */
function turnButton(text: string, press: () => void, by: 1 | -1): HTMLButtonElement {
  const made = button(text, press);
  made.dataset.turn = String(by);
  return made;
}

/** The answers of phones on a board: in each box how many ticked it, on a bar that is full for everybody. */
class BoxCounts {
  /** Line that says how many phones they are. */
  readonly said = statusLine('said-of-class');
  readonly #exercise: string;
  /** The boxes of each row. */
  readonly #rows: readonly (readonly HTMLElement[])[];

  constructor(exercise: string, rows: readonly (readonly HTMLElement[])[], changed: () => void) {
    this.#exercise = exercise;
    this.#rows = rows;
    document.addEventListener('lines', ({ detail }) => {
      if (detail.exercise !== exercise) return;
      changed();
      this.#draw();
    });
    this.#draw();
  }

  /** Rows that the phones have sent, as far as the teacher has shown them. */
  get filled(): readonly Rows[] {
    // Rows that were filled in when the exercise had others cannot be shown on these.
    return linesOf(this.#exercise).filter(({ length }) => length === this.#rows.length);
  }

  /** Shows these instead, or none. */
  set(lines: readonly Rows[]): void {
    keepLines({ exercise: this.#exercise, lines });
  }

  #draw(): void {
    const { filled } = this;
    const boxes = this.#rows.flat();
    const counts = boxCounts(filled, this.#rows.length, boxes.length / this.#rows.length);
    for (const [at, box] of boxes.entries()) {
      box.querySelector('.box-count')?.remove();
      if (filled.length === 0) continue;
      const count = counts[at] ?? 0;
      const bar = shareBar((100 * count) / filled.length);
      box.append(make('span', { className: 'box-count' }, bar, make('strong', {}, String(count))));
    }
    setText(this.said, filled.length > 0 ? words.filledIn(filled.length) : '');
  }
}

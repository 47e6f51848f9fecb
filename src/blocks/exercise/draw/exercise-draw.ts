import { scopedKey } from '#classroom/session/scope.ts';
import { keepBoard, keepLines, linesOf } from '#classroom/tally/lines.ts';
import { middleOf } from '#classroom/tally/lines-and-rows.ts';
import { setText } from '#frame/browser/elements/find.ts';
import { button, make, setIdle } from '#frame/browser/elements/make.ts';
import { isFlag, isListOf, isNumber, isShape, isText } from '#frame/browser/storage/guards.ts';
import { storedValue } from '#frame/browser/storage/stored-value.ts';
import { numberIn, drawWords as words } from '#words/index.ts';
import { startAgain, statusLine } from '../start-again.ts';
import type { DrawData } from './chart.ts';
import { fillScreen } from './fill.ts';
import { dragLine, type Field, fitGuess, type Guess, isGuess, isWhole, type Line, noGuess, setPoint } from './line.ts';
import { Pad } from './pad.ts';

const isPlace = { at: isText, value: isNumber, reckoned: isFlag };
const isData = isShape<DrawData>({
  name: isText,
  unit: isText,
  top: isNumber,
  step: isNumber,
  known: isNumber,
  start: isNumber,
  points: isListOf(isShape<DrawData['points'][number]>({ ...isPlace, name: isText, hero: isFlag })),
  before: isListOf(isShape<DrawData['before'][number]>(isPlace)),
});

/** Question as a phone in a class is told of it, and where its line goes. */
interface PhoneQuestion {
  /** Another one begins with an empty line. */
  vote: string;
  phase: 'open' | 'closed' | 'shown';
  /** The class has seen what happened. */
  isTold: boolean;
  /** The line that was sent, if any; the class's middle once that is shown. */
  sent: Line | undefined;
  middle: Line | undefined;
  send(line: Line): void;
}

/** A line that is drawn by hand, by keys or in numbers, and through which the true bars then grow. */
export class ExerciseDraw extends HTMLElement {
  #data: DrawData | undefined;
  #field: Field = { points: 0, steps: 0, start: 0 };
  #guess: Guess = noGuess;
  /** Lines of the class; on the class's own screen alone. */
  #others: readonly Line[] = [];
  #asking: PhoneQuestion | undefined;
  /** Guess and lines that were cleared last. */
  #cleared: { guess: Guess; others: readonly Line[] } | undefined;
  #pad: Pad | undefined;
  #ask = '';
  #said = statusLine('said');
  #reveal = button(words.reveal, () => this.#showTruth());
  #send = button(words.send, () => this.#asking?.send(this.#guess.line));
  #share = button(words.share, () => void this.#openShare());
  #because = make('textarea', { rows: 2 });
  #explain = make('label', { className: 'draw-because' }, words.explain, this.#because);
  /** A class finishes it aloud. */
  #prompt = make('p', { className: 'draw-prompt' }, words.explain);
  #shared = make('div', { className: 'draw-shared' });
  #again = startAgain({
    asks: () => (this.#others.length > 0 ? words.asksLines : ''),
    clear: () => {
      // Only what a class has drawn is asked about, and can be had back.
      this.#cleared = this.#others.length > 0 ? { guess: this.#guess, others: this.#others } : undefined;
      this.#reset(noGuess, []);
    },
    undo: () => this.#cleared && this.#reset(this.#cleared.guess, this.#cleared.others),
  });

  connectedCallback(): void {
    if (this.#pad) return;
    const data: unknown = JSON.parse(this.dataset.draws ?? '{}');
    const plot = this.querySelector<HTMLElement>('.draw-plot');
    if (!isData(data) || !plot) return;
    this.#data = data;
    this.#field = {
      points: data.points.length,
      steps: Math.round(data.top / data.step),
      start: Math.round(data.start / data.step),
    };
    this.#ask = this.querySelector('.ask')?.textContent ?? '';
    this.#pad = new Pad(plot, data, this.#field, {
      stroke: (from, to) => this.#setLine(dragLine(this.#guess.line, from, to, this.#field)),
      put: (at, value) => this.#setLine(setPoint(this.#guess.line, at, value, this.#field)),
    });
    this.#reveal.dataset.turn = '1';
    this.#send.className = 'draw-send';
    this.#because.addEventListener('input', () => this.#save({ ...this.#guess, because: this.#because.value }));
    const bar = make(
      'div',
      { className: 'cluster exercise-bar' },
      this.#reveal,
      this.#send,
      this.#share,
      this.#again.box,
    );
    const answer = this.querySelector('.answer');
    answer?.before(this.#said, this.#pad.fields, this.#isClass ? this.#prompt : this.#explain);
    answer?.after(bar, this.#shared);
    document.addEventListener('lines', ({ detail }) => detail.exercise === this.dataset.exercise && this.#load());
    this.dataset.on = '';
    this.#load();
  }

  /** The question that is asked of phones, as it stands now. */
  set asking(asking: PhoneQuestion | undefined) {
    const isNew = this.#asking?.vote !== asking?.vote;
    this.#asking = asking;
    if (isNew) this.#guess = fitGuess({ ...noGuess, line: asking?.sent ?? [] }, this.#field);
    if (asking?.isTold && !this.#guess.told && this.#isReady) this.#showTruth();
    else this.#draw();
  }

  get #isPhone(): boolean {
    return this.dataset.mode === 'phone';
  }

  get #isClass(): boolean {
    return this.dataset.mode === 'class';
  }

  get #stored() {
    return storedValue(scopedKey(`exercise/${this.dataset.exercise}`), isGuess);
  }

  get #middle(): Line {
    return this.#asking?.middle ?? middleOf(this.#others);
  }

  /** Reads what is kept: of the class another window may have told more. */
  #load(): void {
    if (this.#isClass) this.#others = linesOf(this.dataset.exercise ?? '');
    if (!this.#isPhone) this.#guess = fitGuess(this.#stored.get(), this.#field, this.#isClass);
    this.#because.value = this.#guess.because || words.expected;
    this.#draw();
  }

  #setLine(line: Line): void {
    if (this.#guess.told || this.#isClosed) return;
    this.#again.settle();
    this.#save({ ...this.#guess, line });
    this.#draw();
  }

  #save(guess: Guess): void {
    this.#guess = guess;
    // A phone in a class keeps nothing: what it has sent is known of the class.
    if (!this.#isPhone) this.#stored.set(guess);
    const isOnBoard = guess.told && isWhole(guess.line, this.#field);
    if (this.#isClass) keepBoard(this.dataset.exercise ?? '', isOnBoard ? guess.line : undefined);
  }

  get #isClosed(): boolean {
    return this.#isPhone && this.#asking?.phase !== 'open';
  }

  /** A class that has drawn on paper or on phones need not draw one more line to see what happened. */
  get #isReady(): boolean {
    const isDrawn = this.#isClass || isWhole(this.#guess.line, this.#field) || this.#middle.length > 0;
    return isDrawn && (!this.#isPhone || this.#asking?.phase === 'shown');
  }

  #showTruth(): void {
    if (!this.#isReady) {
      this.#said.textContent = words.notWhole(this.#data?.points.at(-1)?.name ?? '');
      return;
    }
    this.#save({ ...this.#guess, told: true });
    this.#draw();
    const hero = this.#data?.points.find((point) => point.hero);
    const chart = this.querySelector<HTMLElement>('.draw-chart');
    if (!this.#isClass || !hero || !chart) {
      this.#growBars();
      return;
    }
    const [value, says] = [this.#number(hero.value), `${hero.name} · ${this.#data?.name}`];
    const fill = fillScreen({ value, says, look: chart.dataset, next: () => this.#growBars() });
    (this.closest('dialog') ?? this).append(fill);
    fill.focus();
  }

  #growBars(): void {
    this.dataset.grows = '';
    this.querySelector<HTMLElement>('.ask')?.focus();
  }

  #reset(guess: Guess, others: readonly Line[]): void {
    delete this.dataset.grows;
    this.#save(guess);
    if (this.#isClass) keepLines({ exercise: this.dataset.exercise ?? '', lines: others });
    this.#shared.replaceChildren();
    this.#load();
  }

  /** Puts both numbers of the hero into words: what was said, and what it was. */
  #comparison(say: (guess: string, place: string, value: string) => string, line: Line): string {
    const { points = [], step = 1 } = this.#data ?? {};
    const at = points.findIndex(({ hero }) => hero);
    const hero = points[at];
    return hero ? say(this.#number((line[at] ?? 0) * step), hero.name, this.#number(hero.value)) : '';
  }

  #number(value: number): string {
    return numberIn(document.documentElement.lang, value);
  }

  #draw(): void {
    const { line, told } = this.#guess;
    const whole = isWhole(line, this.#field);
    const middle = this.#middle;
    this.#pad?.draw({ line, told, closed: told || this.#isClosed, others: this.#others, middle });
    this.toggleAttribute('data-told', told);
    this.toggleAttribute('data-has-lines', this.#others.length > 0);
    this.querySelector('.draw-chart')?.toggleAttribute('data-told', told);
    const ask = this.querySelector('.ask');
    const saying = whole
      ? this.#comparison(words.youSaid, line)
      : middle.length > 0
        ? this.#comparison(words.classSaid, middle)
        : this.#isClass
          ? this.#comparison((_, place, value) => words.itWas(place, value), [])
          : '';
    const heads = told && saying !== '' ? saying : this.#ask;
    if (ask && ask.textContent !== heads) ask.textContent = heads;
    setText(this.#said, this.#others.length > 0 ? words.lines(this.#others.length) : '');
    this.#drawButtons(line, told, whole);
  }

  #drawButtons(line: Line, told: boolean, whole: boolean): void {
    const sent = this.#asking?.sent;
    const isSame = sent !== undefined && sent.join() === line.join();
    // What a class is asked its own screen reveals: a phone would tell before the bars grow there.
    this.#reveal.hidden = told || this.#isPhone;
    setIdle(this.#reveal, !this.#isReady);
    this.#send.hidden = !this.#isPhone || this.#isClosed;
    this.#send.textContent = sent === undefined ? words.send : words.sendAgain;
    setIdle(this.#send, !whole || isSame);
    this.#share.hidden = !told || !whole || this.#isClass;
    this.#explain.hidden = !told;
    this.#prompt.hidden = !told;
    this.#again.box.hidden = !told && line.length === 0 && this.#others.length === 0 && this.#cleared === undefined;
    if (this.#isClosed) this.#again.box.hidden = true;
  }

  /** The picture is made when it is asked for. */
  async #openShare(): Promise<void> {
    if (!this.#data) return;
    const { makeShare: shareOf } = await import('./share.ts');
    const says = this.#comparison(words.iSaid, this.#guess.line);
    const place = this.closest('article.slide')?.id;
    const shared = await shareOf(this, { data: this.#data, line: this.#guess.line, says, place });
    this.#shared.replaceChildren(...shared);
    this.#shared.querySelector('button')?.focus();
  }
}

/** Lets the lines of a page be drawn. */
export function startDraw(): void {
  if (!customElements.get('exercise-draw')) customElements.define('exercise-draw', ExerciseDraw);
}

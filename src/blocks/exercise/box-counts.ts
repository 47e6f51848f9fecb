import { keepLines, linesOf } from '#classroom/tally/lines.ts';
import { boxCounts, type Rows } from '#classroom/tally/lines-and-rows.ts';
import { say } from '#frame/browser/elements/find.ts';
import { make } from '#frame/browser/elements/make.ts';
import { exerciseWords as words } from '#words/index.ts';
import { status } from './parts.ts';

/** The answers of phones on a board: in each box how many ticked it, on a bar that is full for everybody. */
export class BoxCounts {
  /** How many phones they are. */
  readonly said = status('said-of-class');
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

  /** What the phones have sent, as far as the teacher has shown it. */
  get filled(): readonly Rows[] {
    // Rows that were filled in when the exercise had others cannot be shown on these.
    return linesOf(this.#exercise).filter(({ length }) => length === this.#rows.length);
  }

  /** Shows these instead, or none. */
  tell(lines: readonly Rows[]): void {
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
      const bar = make('span', { className: 'share-bar' });
      bar.style.setProperty('--share', String((100 * count) / filled.length));
      box.append(make('span', { className: 'box-count' }, bar, make('strong', {}, String(count))));
    }
    say(this.said, filled.length > 0 ? words.filledIn(filled.length) : '');
  }
}

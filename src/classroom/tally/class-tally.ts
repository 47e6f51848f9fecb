import { setText } from '#frame/browser/elements/find.ts';
import { tallyWords } from '#words/index.ts';
import { countsInWords } from './bars.ts';
import { handsOf, keepHands } from './by-phone.ts';
import { countsOf } from './counted.ts';
import { handsIn, toCount } from './counts.ts';

/** Number fields for the hands that are up in one vote, which `show` names; the sum counts phones too. */
export class ClassTally extends HTMLElement {
  #vote = { exercise: '', round: '' };

  connectedCallback(): void {
    this.addEventListener('input', () => {
      const { exercise, round } = this.#vote;
      keepHands(
        exercise,
        round,
        this.#inputs().map(({ value }) => toCount(value)),
      );
      this.#sum();
    });
    // What is typed takes the place of what stood there, however the field was reached.
    for (const event of ['focusin', 'click'])
      this.addEventListener(event, ({ target }) => target instanceof HTMLInputElement && target.select());
    // Hands are counted on the class's screen too, and phones answer.
    document.addEventListener('tally', ({ detail: { exercise, round } }) => {
      if (exercise !== this.#vote.exercise || round !== this.#vote.round) return;
      if (this.contains(document.activeElement)) this.#sum();
      else this.#fill();
    });
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  }

  /** `says` are the words of the options, for whoever counts. */
  show(exercise: string, round: string, title: string, options: number, says = ''): void {
    this.#vote = { exercise, round };
    const heading = this.querySelector('.tally-title');
    if (heading) heading.textContent = title;
    setText(this.querySelector('.tally-options'), says);
    for (const [index, input] of this.#inputs(true).entries()) {
      const label = input.closest('label');
      if (label) label.hidden = index >= options;
    }
    this.#fill();
  }

  #fill(): void {
    const { exercise, round } = this.#vote;
    const hands = handsOf(exercise, round, this.#inputs().length);
    for (const [index, input] of this.#inputs(true).entries()) input.value = hands[index] ? String(hands[index]) : '';
    this.#sum();
  }

  #inputs(all = false): HTMLInputElement[] {
    const inputs = [...this.querySelectorAll('input')];
    return all ? inputs : inputs.filter((input) => !input.closest('label')?.hidden);
  }

  #sum(): void {
    const status = this.querySelector('[role="status"]');
    const { exercise, round } = this.#vote;
    const counts = countsOf(exercise, round, this.#inputs().length);
    const byPhone = handsIn(counts) - handsIn(handsOf(exercise, round, counts.length));
    const said = handsIn(counts) > 0 ? countsInWords(counts) : '';
    setText(status, byPhone > 0 ? `${said} ${tallyWords.byPhone(byPhone)}` : said);
  }
}

customElements.define('class-tally', ClassTally);

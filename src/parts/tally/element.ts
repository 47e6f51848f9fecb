import { tellByHand } from './by-phone.ts';
import { countsOf } from './counted.ts';
import { handsIn, inWords, toCount } from './model.ts';

/** Number fields for one vote, which `show` names. */
export class ClassTally extends HTMLElement {
  #vote = { exercise: '', round: '' };

  connectedCallback(): void {
    this.addEventListener('input', () => {
      tellByHand({ ...this.#vote, counts: this.#inputs().map(({ value }) => toCount(value)) });
      this.#sum();
    });
    // What is typed takes the place of what stood there, however the field was reached.
    for (const event of ['focusin', 'click'])
      this.addEventListener(event, ({ target }) => target instanceof HTMLInputElement && target.select());
    // Phones answer too: what they bring stands in the fields like counted hands.
    document.addEventListener('tally', ({ detail: { exercise, round, counts } }) => {
      const own = exercise === this.#vote.exercise && round === this.#vote.round;
      if (own && !this.contains(document.activeElement)) this.#fill(counts);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  }

  show(exercise: string, round: string, title: string, options: number): void {
    this.#vote = { exercise, round };
    const heading = this.querySelector('.tally-title');
    if (heading) heading.textContent = title;
    for (const [index, input] of this.#inputs(true).entries()) {
      const label = input.closest('label');
      if (label) label.hidden = index >= options;
    }
    this.#fill(countsOf(exercise, round, options));
  }

  #fill(counts: readonly number[]): void {
    for (const [index, input] of this.#inputs(true).entries()) input.value = counts[index] ? String(counts[index]) : '';
    this.#sum();
  }

  #inputs(all = false): HTMLInputElement[] {
    const inputs = [...this.querySelectorAll('input')];
    return all ? inputs : inputs.filter((input) => !input.closest('label')?.hidden);
  }

  #sum(): void {
    const status = this.querySelector('[role="status"]');
    const counts = this.#inputs().map(({ value }) => toCount(value));
    if (status) status.textContent = handsIn(counts) > 0 ? inWords(counts) : '';
  }
}

customElements.define('class-tally', ClassTally);

import { remember, remembered } from '../page/memory.ts';
import { inWords, readCounts, tallyKey, wholeNumber } from './model.ts';

/** Tells the page that the counts of a vote have changed. Whoever changes them also remembers them. */
export interface Tally {
  exercise: string;
  round: string;
  counts: number[];
}

export function tell(tally: Tally): void {
  remember(tallyKey(tally.exercise, tally.round), JSON.stringify({ counts: tally.counts }));
  document.dispatchEvent(new CustomEvent<Tally>('tally', { detail: tally }));
}

/** Number fields for one vote, which `show` names. */
export class ClassTally extends HTMLElement {
  #vote = { exercise: '', round: '' };

  connectedCallback(): void {
    this.addEventListener('input', () => {
      tell({ ...this.#vote, counts: this.#inputs().map(({ value }) => wholeNumber(value)) });
      this.#sum();
    });
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  }

  show(exercise: string, round: string, title: string, options: number): void {
    this.#vote = { exercise, round };
    const heading = this.querySelector('.tally-title');
    if (heading) heading.textContent = title;
    const counts = readCounts(remembered(tallyKey(exercise, round)), options);
    for (const [index, input] of this.#inputs(true).entries()) {
      const label = input.closest('label');
      if (label) label.hidden = index >= options;
      input.value = String(counts[index] ?? 0);
    }
    this.#sum();
  }

  #inputs(all = false): HTMLInputElement[] {
    const inputs = [...this.querySelectorAll('input')];
    return all ? inputs : inputs.filter((input) => !input.closest('label')?.hidden);
  }

  #sum(): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = inWords(this.#inputs().map(({ value }) => wholeNumber(value)));
  }
}

customElements.define('class-tally', ClassTally);

import { clearClass } from '../../parts/session/clear.ts';
import { teachWords } from '../../words/index.ts';

/** Forgets votes, answers, clock and places of a class, here and on its open screens. The look of the pages stays. */
class ClearClass extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => {
      clearClass();
      const status = this.querySelector('[role="status"]');
      if (status) status.textContent = teachWords.cleared;
    });
  }
}

customElements.define('clear-class', ClearClass);

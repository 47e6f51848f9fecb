import { askToClear } from '#classroom/session/ask-to-clear.ts';
import { clearClass } from '#classroom/session/clear.ts';
import { classesWords as words } from '#words/index.ts';

/**
 * Asks, then forgets every class and answer, here and on open screens; the look of the pages stays. Tells the page by the
 * event `all-cleared`.
 */
class ClearAll extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const button = this.querySelector('button');
    const box = this.querySelector<HTMLElement>('.class-asks');
    const status = this.querySelector('[role="status"]');
    const clear = () => {
      clearClass();
      if (status) status.textContent = words.cleared;
      this.dispatchEvent(new Event('all-cleared', { bubbles: true }));
      button?.focus();
    };
    button?.addEventListener('click', () => box && askToClear(box, words.asksAll, clear, () => button.focus()));
  }
}

customElements.define('clear-all', ClearAll);

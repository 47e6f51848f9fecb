import { linesFound } from '#words/index.ts';

/** Shows only what holds all the words that are looked for, and opens the sections that hold some of it. */
class SentenceSearch extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => event.preventDefault());
    form?.addEventListener('input', () => this.find(form.querySelector('input')?.value ?? ''));
  }

  find(asked: string): void {
    const wanted = plain(asked).split(/\s+/).filter(Boolean);
    const all = [...document.querySelectorAll<HTMLElement>('[data-words]')];
    for (const one of all) one.hidden = !wanted.every((word) => plain(one.textContent).includes(word));
    for (const part of document.querySelectorAll<HTMLElement>('.check-slide, .check-section')) {
      const found = part.querySelector('[data-words]:not([hidden])') !== null;
      part.hidden = !found;
      if (part instanceof HTMLDetailsElement) part.open = found && wanted.length > 0;
    }
    const status = this.querySelector('[role="status"]');
    const found = all.filter(({ hidden }) => !hidden).length;
    if (status) status.textContent = wanted.length > 0 ? linesFound(found, all.length) : '';
  }
}

/** Small letters, straight apostrophes: as people type. */
const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

customElements.define('sentence-search', SentenceSearch);

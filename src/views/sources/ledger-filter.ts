import '#frame/slide/day-passed.ts';
import { sourcesWords } from '#words/index.ts';

/** Shows only the claims of one kind, one side, or both. Without it every claim is shown. */
class LedgerFilter extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('change', () => this.filter());
  }

  filter(): void {
    const value = (name: string) => this.querySelector<HTMLSelectElement>(`[name="${name}"]`)?.value ?? '';
    const [kind, side] = [value('kind'), value('side')];
    const claims = [...document.querySelectorAll<HTMLElement>('.claim')];
    for (const claim of claims)
      claim.hidden = (kind !== '' && claim.dataset.kind !== kind) || (side !== '' && claim.dataset.of !== side);
    for (const paragraph of document.querySelectorAll<HTMLElement>('.paragraphs > li')) {
      paragraph.hidden = (kind !== '' || side !== '') && !paragraph.querySelector('.claim:not([hidden])');
    }
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = sourcesWords.shown(claims.filter(({ hidden }) => !hidden).length, claims.length);
  }
}

customElements.define('ledger-filter', LedgerFilter);

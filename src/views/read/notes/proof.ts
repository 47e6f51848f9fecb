import { isProof, proof } from '#frame/browser/storage/preferences.ts';

const root = document.documentElement;
/** Where the quiet marks are what a reader has who never chose: see proof.css. */
const small = matchMedia('(width < 50rem)');
const isPlain = document.querySelector('main')?.dataset.level === 'plain';

/** Marks the sources as the reader chose, on this device, and lets a press on a sentence open all that it rests on. */
export function wireProof(): void {
  showProof();
  proof.onChange(showProof);
  small.addEventListener('change', showProof);
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'proof' || !isProof(target.value)) return;
    proof.set(target.value);
    showProof();
  });
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a, button, summary, input, label')) return;
    // Who has marked words wants them, not their source.
    if (getSelection()?.isCollapsed === false) return;
    const mark = target.closest('.sentence')?.querySelector<HTMLElement>(':scope > .proof');
    if (mark?.checkVisibility()) mark.click();
  });
}

function showProof(): void {
  const chosen = proof.get();
  if (chosen) root.dataset.proof = chosen;
  else delete root.dataset.proof;
  const shown = chosen ?? (small.matches || isPlain ? 'quiet' : 'every');
  for (const input of document.querySelectorAll<HTMLInputElement>('.proof-choice input'))
    input.checked = input.value === shown;
}

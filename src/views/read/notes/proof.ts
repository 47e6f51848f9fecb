import { make } from '#frame/browser/elements/make.ts';
import { noteOf } from '#frame/browser/lazy/wake-in-time.ts';
import { isProof, proof } from '#frame/browser/memory/preferences.ts';
import { type Anchor, copyOf, noteNamed } from '#frame/slide/cards.ts';
import { readWords } from '#words/index.ts';

const root = document.documentElement;
/** Where the quiet marks are what a reader has who never chose: see proof.css. */
const small = matchMedia('(max-width: 49.99rem)');
const isPlain = document.querySelector('main')?.dataset.level === 'plain';

/** Marks the sources as the reader chose, on this device, and lets a press on a sentence open all that it rests on. */
export function keepProof(): void {
  show();
  proof.onChange(show);
  small.addEventListener('change', show);
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'proof' || !isProof(target.value)) return;
    proof.set(target.value);
    show();
  });
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a, button, summary, input, label')) return;
    // Who has marked words wants them, not their source.
    if (getSelection()?.isCollapsed === false) return;
    const mark = target.closest('.sentence')?.querySelector<HTMLElement>(':scope > .proof');
    if (mark?.checkVisibility()) mark.click();
  });
}

function show(): void {
  const chosen = proof.get();
  if (chosen) root.dataset.proof = chosen;
  else delete root.dataset.proof;
  const shown = chosen ?? (small.matches || isPlain ? 'quiet' : 'every');
  for (const input of document.querySelectorAll<HTMLInputElement>('.proof-choice input'))
    input.checked = input.value === shown;
}

/** What the card of a mark says: each claim that it stands for, in the code of who makes it; of a term or a name its note. */
export async function contentsOf(anchor: Anchor): Promise<Node[] | undefined> {
  const claims = anchor.getAttribute('data-claims')?.split(' ') ?? [anchor.getAttribute('data-claim') ?? ''];
  if (claims[0] === '') return copyOf(await noteOf(noteNamed(anchor)));
  const notes = await Promise.all(claims.map((id) => noteOf(`claim-${id}`)));
  const told = notes.flatMap((note) => {
    const says = copyOf(note);
    if (!note || !says) return [];
    const part = make('div', { className: 'card-claim' }, ...says);
    Object.assign(part.dataset, codeOf(note));
    return [part];
  });
  return [make('p', { className: 'card-title' }, readWords.carry(claims.length)), ...told];
}

/** Of the code of who makes a claim, what its note wears. */
const codeOf = (note: Element) =>
  Object.fromEntries(
    ['side', 'pattern', 'expert'].flatMap((name) => {
      const value = note.getAttribute(`data-${name}`);
      return value === null ? [] : [[name, value]];
    }),
  );

import type { RevealApi } from 'reveal.js';

const panel = (id: string) => document.querySelector<HTMLDialogElement>(`dialog#${id}`);

export function openPanel(id: string): void {
  if (!document.querySelector('dialog[open]')) panel(id)?.showModal();
}

/** Lists the notes behind the slide's source marks, once each, in the order of the slide. */
export function openSources(slide: HTMLElement): void {
  const list = panel('sources-panel')?.querySelector('.panel-list');
  const ids = new Set([...slide.querySelectorAll<HTMLElement>('[data-claim]')].map(({ dataset }) => dataset.claim));
  const notes = [...ids].flatMap((id) => document.getElementById(`claim-${id}`) ?? []);
  const items = notes.map((note) => {
    const item = document.createElement('div');
    item.append(...[...note.childNodes].map((child) => child.cloneNode(true)));
    return item;
  });
  list?.replaceChildren(...(items.length > 0 ? items : ['This slide makes no claim of its own.']));
  openPanel('sources-panel');
}

/** A number or a title leads to a slide. */
export function wireJump(deck: RevealApi): void {
  const jump = panel('jump-panel');
  jump?.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    deck.slide(Number(jump.querySelector('input')?.value) - 1);
    jump.close();
  });
  jump?.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) jump.close();
  });
}

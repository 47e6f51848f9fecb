import type { RevealApi } from 'reveal.js';
import { wake } from '../../parts/page/asleep.ts';
import { make } from '../../parts/page/make.ts';
import { stageWords } from '../../words/index.ts';
import { slideDataOf } from './stage-data.ts';

const panel = (id: string) => document.querySelector<HTMLDialogElement>(`dialog#${id}`);

export function openPanel(id: string): void {
  if (!document.querySelector('dialog[open]')) panel(id)?.showModal();
}

/** What stands behind a source mark, a term or a name. All of it sleeps until the first is wanted. */
export function noteOf(id: string): Element | null {
  wake();
  return document.getElementById(id);
}

/** Lists the notes behind the slide's source marks, and the people and terms of its story, once each. */
export function openSources(slide: HTMLElement): void {
  const list = panel('sources-panel')?.querySelector('.panel-list');
  const ids = new Set(slideDataOf(slide)?.notes);
  const notes = [...ids].flatMap((id) => noteOf(id) ?? []);
  const items = notes.map((note) => {
    const item = make('div', {}, ...[...note.childNodes].map((child) => child.cloneNode(true)));
    item.dataset.note = note.id;
    return item;
  });
  list?.replaceChildren(...(items.length > 0 ? items : [stageWords.noSources]));
  openPanel('sources-panel');
}

/** A number or a title leads to a slide. */
export function wireJump(reveal: RevealApi): void {
  const jump = panel('jump-panel');
  jump?.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    reveal.slide(Number(jump.querySelector('input')?.value) - 1);
    jump.close();
  });
  jump?.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) jump.close();
  });
}

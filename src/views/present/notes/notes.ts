import { make } from '#frame/browser/elements/make.ts';
import { ask } from '#frame/browser/lazy/ask.ts';
import { keptAt, sleepers, wake } from '#frame/browser/lazy/asleep.ts';
import { missingNote } from '#frame/browser/lazy/missing-note.ts';
import { stageWords } from '#words/index.ts';
import { openPanel } from '../panels/panels.ts';
import { slideDataOf } from '../stage-data.ts';

/**
 * Fetches the files of what sleeps, and the faces of its rare letters, for whoever asks for it without a network. While the
 * site is being written there are none.
 */
export function fetchNotes(): void {
  if (import.meta.env.DEV) return;
  for (const face of document.fonts) if (face.unicodeRange !== 'U+0-10FFFF') void face.load().catch(() => undefined);
  for (const [file = ''] of sleepers().map(keptAt)) void ask(file);
}

/** In place of all notes, once. */
const missing = missingNote();

/** What stands behind a source mark, a term or a name. All of it sleeps in a file until the first is wanted. */
export async function noteOf(id: string): Promise<Element | null> {
  try {
    await wake(document.getElementById('end-notes') ?? document);
    return document.getElementById(id);
  } catch {
    return missing;
  }
}

/** Lists the notes behind the slide's source marks, and the people and terms of its story, once each. */
export async function openSources(slide: HTMLElement): Promise<void> {
  const list = document.querySelector('#sources-panel .panel-list');
  const ids = [...new Set(slideDataOf(slide)?.notes)];
  const notes = new Set(await Promise.all(ids.map(noteOf)));
  // Meanwhile the class may have gone on.
  if (!slide.matches('.present')) return;
  const items = [...notes].flatMap((note) => {
    if (!note) return [];
    const item = make('div', {}, ...[...note.childNodes].map((child) => child.cloneNode(true)));
    item.dataset.note = note.id;
    return [item];
  });
  list?.replaceChildren(...(items.length > 0 ? items : [stageWords.noSources]));
  openPanel('sources-panel');
}

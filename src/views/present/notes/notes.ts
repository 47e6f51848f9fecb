import { openDialog } from '#frame/browser/elements/find.ts';
import { make } from '#frame/browser/elements/make.ts';
import { fetchText } from '#frame/browser/lazy/fetch-text.ts';
import { missingNote } from '#frame/browser/lazy/missing.ts';
import { fragmentAt, loadFragments, placeholders } from '#frame/browser/lazy/placeholders.ts';
import type { Anchor, MadeCard } from '#frame/slide/cards.ts';
import '#frame/slide/day-passed.ts';
import { copyOfNote, newCard, noteIdOf } from '#frame/slide/new-card.ts';
import { stageWords } from '#words/index.ts';
import { openPanel } from '../panels/panels.ts';
import { slideDataOf } from '../stage-data.ts';

/**
 * Fetches the files of all fragments, and the faces of its rare letters, for whoever asks for it without a network. While the
 * site is being written there are none.
 */
export function prefetchNotes(): void {
  if (import.meta.env.DEV) return;
  for (const face of document.fonts) if (face.unicodeRange !== 'U+0-10FFFF') void face.load().catch(() => undefined);
  for (const [file = ''] of placeholders().map(fragmentAt)) void fetchText(file);
}

/** Stands in for all notes that did not come. */
const missing = missingNote();

/** Loads the note behind a source mark, a term or a name. All notes are in a file until the first is wanted. */
export async function noteOf(id: string): Promise<Element | null> {
  try {
    await loadFragments(document.getElementById('end-notes') ?? document);
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

/** The card of a mark on the stage, above all else on it. */
export async function stageCard(anchor: Anchor, close: () => void): Promise<MadeCard | undefined> {
  const says = copyOfNote(await noteOf(noteIdOf(anchor)));
  if (!says) return undefined;
  const card = newCard(anchor, says, close);
  card.classList.add('stage-card');
  // Over an open exercise a card is reached only inside it.
  return { card, place: () => (openDialog() ?? document.body).append(card) };
}

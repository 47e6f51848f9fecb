import { openDialog } from '#frame/browser/elements/find.ts';
import type { Anchor, MadeCard } from '#frame/slide/cards.ts';
import { copyOf, newCard, noteNamed } from '#frame/slide/new-card.ts';
import { noteOf } from './notes.ts';

/** The card of a mark on the stage, above all else on it. */
export async function stageCard(anchor: Anchor, close: () => void): Promise<MadeCard | undefined> {
  const says = copyOf(await noteOf(noteNamed(anchor)));
  if (!says) return undefined;
  const card = newCard(anchor, says, close);
  card.classList.add('stage-card');
  // Over an open exercise a card is reached only inside it.
  return { card, place: () => (openDialog() ?? document.body).append(card) };
}

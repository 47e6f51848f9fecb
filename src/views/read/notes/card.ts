import { make } from '#frame/browser/elements/make.ts';
import { noteOf } from '#frame/browser/lazy/load-on-demand.ts';
import type { Anchor, MadeCard } from '#frame/slide/cards.ts';
import { copyOfNote, newCard, noteIdOf } from '#frame/slide/new-card.ts';
import { readWords } from '#words/index.ts';
import { copyTool } from './copy.ts';

/** The card of a mark in the article, a term or a name. */
export async function articleCard(anchor: Anchor, close: () => void): Promise<MadeCard | undefined> {
  const says = await contentsOf(anchor);
  if (!says) return undefined;
  const tools = make('div', {});
  const card = newCard(anchor, [...says, tools], close);
  return {
    card,
    place: () => {
      placeCard(card, anchor);
      void addTools(tools, anchor);
    },
  };
}

/** Places a card in the margin beside the mark's line where there is one, else under the sentence's paragraph. */
function placeCard(card: HTMLElement, anchor: Anchor): void {
  const prose = anchor.closest<HTMLElement>('.prose');
  const words = anchor.closest('.prose > *');
  const block = words ?? anchor.closest('.sides, .table-frame, figure, p, li, tr, dd') ?? anchor;
  block.after(card);
  if (prose) card.style.top = `${anchor.getBoundingClientRect().top - prose.getBoundingClientRect().top - 6}px`;
  scrollIntoSight(card, anchor.closest('.sentence') ?? anchor);
}

/** Scrolls a card into sight. On a phone it is a panel over the lower half of the window: what it is about is read above it. */
function scrollIntoSight(card: HTMLElement, words: Element): void {
  if (getComputedStyle(card).position !== 'fixed') {
    card.scrollIntoView({ block: 'nearest' });
    return;
  }
  const bar = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
  const { top, bottom } = words.getBoundingClientRect();
  const over = bottom + 4 - card.getBoundingClientRect().top;
  if (over > 0) scrollBy(0, over);
  else if (top < bar + 12) scrollBy(0, top - bar - 12);
}

/**
 * Gathers what the card of a mark says: each claim that it stands for, in the code of who makes it; of a term or a name its
 * note.
 */
async function contentsOf(anchor: Anchor): Promise<Node[] | undefined> {
  const claims = anchor.getAttribute('data-claims')?.split(' ') ?? [anchor.getAttribute('data-claim') ?? ''];
  if (claims[0] === '') return copyOfNote(await noteOf(noteIdOf(anchor)));
  const notes = await Promise.all(claims.map((id) => noteOf(`claim-${id}`)));
  const told = notes.flatMap((note) => {
    const says = copyOfNote(note);
    if (!note || !says) return [];
    const part = make('div', { className: 'card-claim' }, ...says);
    Object.assign(part.dataset, makerDataOf(note));
    return [part];
  });
  return [make('p', { className: 'card-title' }, readWords.carry(claims.length)), ...told];
}

/** Copies the attributes of a claim's maker from its note. */
const makerDataOf = (note: Element) =>
  Object.fromEntries(
    ['side', 'pattern', 'expert'].flatMap((name) => {
      const value = note.getAttribute(`data-${name}`);
      return value === null ? [] : [[name, value]];
    }),
  );

/** Hears what a device closes things with: on a phone its Back, which would leave the page. Not every browser has it. */
interface CloseWatcher {
  onclose: (() => void) | null;
  destroy(): void;
}

/** Adds what an open note can do besides: its claim is copied with its source, and a phone's Back closes it. */
async function addTools(room: HTMLElement, anchor: Element): Promise<void> {
  const card = room.closest<HTMLElement>('.card');
  if (card) closeByBack(card);
  room.append((await copyTool(anchor)) ?? '');
  // They came below what had been brought into sight, and moved what closes it out of that again.
  card?.scrollIntoView({ block: 'nearest' });
}

function closeByBack(card: HTMLElement): void {
  const { CloseWatcher } = globalThis as { CloseWatcher?: new () => CloseWatcher };
  if (!CloseWatcher || !card.parentElement) return;
  const watcher = new CloseWatcher();
  watcher.onclose = () => card.querySelector<HTMLElement>(':scope > button')?.click();
  // Closed otherwise, it leaves Back to the page.
  const gone = new MutationObserver(() => {
    if (card.isConnected) return;
    watcher.destroy();
    gone.disconnect();
  });
  gone.observe(card.parentElement, { childList: true });
}

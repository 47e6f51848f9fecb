import { commonWords } from '#words/index.ts';
import { button, make } from '../browser/elements/make.ts';
import type { Anchor } from './cards.ts';

/** Gives the id of the note that a link leads to. */
export const noteIdOf = (anchor: Anchor): string => anchor.getAttribute('href')?.replace(/^[^#]*#/, '') ?? '';

/** Copies what a note says, for a card. */
export const copyOfNote = (note: Element | null | undefined): Node[] | undefined =>
  note ? [...note.childNodes].map((child) => child.cloneNode(true)) : undefined;

/** Makes a card of what its anchor's note says, and of what a view adds. */
export const newCard = (anchor: Anchor, says: readonly (Node | string)[], close: () => void): HTMLElement =>
  make(
    'aside',
    { className: 'card', id: 'open-card', tabIndex: -1, ariaLabel: anchor.ariaLabel ?? anchor.textContent.trim() },
    ...says,
    button(commonWords.close, close),
  );

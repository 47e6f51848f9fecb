import type { Deck } from '../deck/deck.ts';

const name = Symbol.for('deck of this build');
const shared = globalThis as { [name]?: Deck };

/** A build's loader leaves its deck here for the pages: Astro bundles the two apart, and they share nothing but what is global. */
export function handOver(deck: Deck): void {
  shared[name] = deck;
}

/** The deck of this build; undefined while writing, when files and code change under way. */
export const handedDeck = (): Deck | undefined => shared[name];

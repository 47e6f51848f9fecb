/** Where the deck of this process stands. Astro's pages are bundled apart from what commands import, so it is global. */
const name = Symbol.for('folder of the deck');
const shared = globalThis as { [name]?: string };

/** Chooses the deck that is built, by its folder relative to the project's. Only what is imported afterwards reads it. */
export const chooseDeck = (folder: string): void => {
  shared[name] = folder;
};

export const deckFolder = (): string => shared[name] ?? 'slides';

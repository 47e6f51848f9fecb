/** Lets what waits in a page be found, by a browser's search and by its id, once the page is shown: see `Lazy.astro`. */

import { missingNote } from './missing.ts';
import {
  fragmentOf,
  insertFragment,
  loadFragments,
  notePlaceholders,
  placeholders,
  plainWords,
} from './placeholders.ts';

/**
 * Puts the text of each fragment into its closed fold, one fold at a time, so that a search of the page finds it there: the
 * browser opens the fold, and the fragment is loaded, even where no key announces the search, as on a phone. What stands open
 * is loaded at once.
 */
async function insertPlainWords(waiting = placeholders()): Promise<void> {
  const [placeholder, ...others] = waiting;
  if (!placeholder) return;
  const content = await fragmentOf(placeholder).catch(() => undefined);
  const fold = placeholder.parentElement;
  if (content && fold instanceof HTMLDetailsElement && !fold.open) {
    const text = new Text(content.textContent?.replace(/\s+/g, ' '));
    plainWords.set(placeholder, text);
    placeholder.before(text);
  } else if (content && placeholder.dataset.open !== undefined) insertFragment(placeholder, content);
  setTimeout(insertPlainWords, 0, others);
}

/** Prepares the page for a browser's search, and loads all fragments where a key announces one. */
export function expectSearch(): void {
  addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f')) loadFragments().catch(() => undefined);
  });
  void insertPlainWords();
}

/**
 * A note that is not in the page yet, by its id, and its placeholder; nothing in the page moves. Where its file cannot be
 * had, what says so, and no placeholder.
 */
export async function findNote(id: string): Promise<{ note: Element; placeholder?: HTMLElement } | undefined> {
  try {
    for (const placeholder of notePlaceholders()) {
      const note = (await fragmentOf(placeholder)).querySelector(`#${CSS.escape(id)}`);
      if (note) return { note, placeholder };
    }
    return undefined;
  } catch {
    return { note: missingNote() };
  }
}

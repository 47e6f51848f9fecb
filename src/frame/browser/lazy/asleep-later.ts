/** What is done with what waits in a page once that is shown: see `Asleep.astro`. */
import { contentOf, notes, rouse, sleepers, wake, words } from './asleep.ts';
import { missingNote } from './missing-note.ts';

/**
 * Puts the text of each part that waits into its closed fold, one fold at a time, so that a search of the page finds it
 * there: the browser opens the fold, and the part wakes, even where no key announces the search, as on a phone. What
 * stands in an open fold wakes at once.
 */
async function layWords(waiting = sleepers()): Promise<void> {
  const [sleeper, ...others] = waiting;
  if (!sleeper) return;
  const content = await contentOf(sleeper).catch(() => undefined);
  const fold = sleeper.parentElement;
  if (content && fold instanceof HTMLDetailsElement && !fold.open) {
    const text = new Text(content.textContent?.replace(/\s+/g, ' '));
    words.set(sleeper, text);
    sleeper.before(text);
  } else if (content && sleeper.dataset.open !== undefined) rouse(sleeper, content);
  setTimeout(layWords, 0, others);
}

/** For a browser that searches the page: where a key tells of it, all wakes. */
export function expectSearch(): void {
  addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f')) wake().catch(() => undefined);
  });
  void layWords();
}

/**
 * A note that sleeps, by its id, and where: what waits, with which nothing in the page moves. Where its file cannot be had,
 * what says so, and no place.
 */
export async function findNote(id: string): Promise<{ note: Element; sleeper?: HTMLElement } | undefined> {
  try {
    for (const sleeper of notes()) {
      const note = (await contentOf(sleeper)).querySelector(`#${CSS.escape(id)}`);
      if (note) return { note, sleeper };
    }
    return undefined;
  } catch {
    return { note: missingNote() };
  }
}

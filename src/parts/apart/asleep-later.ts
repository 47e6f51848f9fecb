/** What is done with what waits in a page once that is shown: see `Asleep.astro`. */
import { contentOf, notes, rouse, sleepers, wake, words } from './asleep.ts';
import { missingNote } from './missing-note.ts';

/**
 * Lays the plain words of what waits into its closed fold, one fold at a time. A browser that searches a page opens the
 * fold in which it finds them, and the fold wakes: also where no key tells of the search, as on a phone. What stands open
 * wakes by now.
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

import { handWords as words } from '#words/index.ts';
import { make } from './elements/make.ts';

/** Words to hand over, and where they lead. */
interface Shared {
  text?: string;
  url?: string;
}

/** Says what has come of it; with a box where the words are to be copied from it. */
type ShowResult = (text: string, ...box: HTMLElement[]) => void;

/** Whether this is a phone or a tablet that hands words to its other programs. */
export const canShare = (): boolean => 'share' in navigator && matchMedia('(pointer: coarse)').matches;

/**
 * Hands something over as the device can: by its own sheet, else as `copy` does. Whoever shuts the sheet has decided: nothing
 * is said and nothing is copied.
 */
export async function shareOrCopy(handed: Shared, say: ShowResult): Promise<void> {
  if (canShare()) {
    try {
      return await navigator.share(handed);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
  }
  await copy([handed.text, handed.url].filter(Boolean).join('\n'), say);
}

/** Copies words by the clipboard, else puts them into a box to be copied from. */
export async function copy(value: string, say: ShowResult): Promise<void> {
  try {
    await navigator.clipboard.writeText(value);
    say(words.copied);
  } catch {
    const box = make('textarea', { readOnly: true, rows: 3, ariaLabel: words.byHand, value });
    say(words.byHand, box);
    box.select();
  }
}

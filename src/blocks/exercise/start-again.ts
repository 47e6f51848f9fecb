import { button, make } from '#frame/browser/elements/make.ts';
import { commonWords, startAgainWords as words } from '#words/index.ts';

/** A line whose changes a screen reader tells when it has time. */
export const statusLine = (className: string): HTMLParagraphElement => make('p', { className, role: 'status' });

/** Actions of a start button: what goes, and how to have it back. */
interface StartAgainSettings {
  /** Gives the question that is asked first, e.g. about a class's counts; nothing is asked where it is empty. */
  asks(): string;
  clear(): void;
  undo(): void;
}

/** The button, and what is called when something new stands that no longer goes back. */
interface StartAgain {
  box: HTMLElement;
  settle(): void;
}

/** A button that starts again: it asks first, and what it cleared can be had back until the next press or count. */
export function startAgain({ asks, clear, undo }: StartAgainSettings): StartAgain {
  const box = make('span', {});
  const said = statusLine('start-again-said');
  const start = button(commonWords.startAgain, () => {
    const question = asks();
    if (question === '') return clear();
    show(question, [button(words.clear, cleared), button(words.keep, () => show('', [start]))]);
  });
  const cleared = () => {
    clear();
    const back = button(words.undo, () => {
      undo();
      show('', [start]);
    });
    show(words.cleared, [back, start]);
  };
  const show = (text: string, buttons: HTMLButtonElement[]) => {
    said.textContent = text;
    const had = box.contains(document.activeElement);
    box.replaceChildren(said, ...buttons);
    if (had) buttons[0]?.focus();
  };
  const settle = () => {
    if (start.parentElement !== box || box.children.length > 2) show('', [start]);
  };
  settle();
  return { box, settle };
}

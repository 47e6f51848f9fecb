import { button } from '#frame/browser/elements/make.ts';
import { classesWords as words } from '#words/index.ts';

/** Asks once, in a box of the page that the answer hides again, before anything is cleared. */
export function askToClear(box: HTMLElement, question: string, clear: () => void, keep: () => void): void {
  const then = (act: () => void) => () => {
    box.hidden = true;
    act();
  };
  const yes = button(words.yes, then(clear));
  box.replaceChildren(question, ' ', yes, ' ', button(words.no, then(keep)));
  box.hidden = false;
  yes.focus();
}

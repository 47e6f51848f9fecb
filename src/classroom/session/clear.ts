import { button } from '#frame/browser/elements/make.ts';
import { forgetClass } from '#frame/browser/memory/preferences.ts';
import { classesWords as words } from '#words/index.ts';
import { WindowChannel } from '../sync/window-channel.ts';
import { forget } from './session.ts';

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

let channel: WindowChannel | undefined;

/** Forgets a class, or every class, on this device and on its open screens. */
export function clearClass(id?: string): void {
  if (id === undefined) forgetClass();
  else forget(id);
  channel ??= new WindowChannel(() => undefined);
  channel.post({ kind: 'cleared', stage: id });
}

import { levels } from '#core/schema/view.ts';
import { type Guard, isFlag, isNumber, isOneOf } from './guards.ts';
import { forgetAllBut, keysUnder, type StoredValue, storedValue } from './stored-value.ts';

/** Keys of what a reader prefers. They stay when a class is cleared. */
const keys: string[] = [];
const preference = <T>(key: string, fits: Guard<T>): StoredValue<T> => {
  keys.push(key);
  return storedValue(key, fits);
};

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];
export const isTheme = isOneOf(...themes);

export const theme = preference('theme', isTheme);
/** Whether the stage and the presenter obey keys. */
export const keysOn = preference('keys', isFlag);
export const isLevel = isOneOf(...levels);
/** Level of difficulty of the article. */
export const level = preference('level', isLevel);
export const isProof = isOneOf('quiet', 'every');
/** Whether the article marks each claim, or each sentence once. */
export const proof = preference('proof', isProof);
/** Whether a page shows the other language below its own. */
export const sideBySide = preference('side-by-side', isFlag);
/** Factor by which the stage's words are enlarged: 1 or more. */
export const textSize = preference('text-size', isNumber);
/** Size of the teacher’s notes in rem, in a window of their own and beside the slide. */
export const notesSize = preference('notes-size', isNumber);
/** Whether the end of pair work and of the lesson is heard. */
export const bellOn = preference('bell', isFlag);

/** Forgets votes, answers, clock and places of a class on this device; a teacher’s own lessons, and a reader’s notes, are of no class. */
export const forgetClass = (): void => forgetAllBut([...keys, ...keysUnder('own/'), ...keysUnder('reader/')]);

/** Binds a checkbox to a preference that is on until somebody switches it off. */
export function wireSwitch(box: HTMLInputElement | null, on: StoredValue<boolean>): void {
  if (!box) return;
  box.checked = on.get() ?? true;
  box.addEventListener('change', () => on.set(box.checked));
}

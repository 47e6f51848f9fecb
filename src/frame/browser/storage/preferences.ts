import { levels } from '#core/schema/view.ts';
import { type Guard, isFlag, isNumber, isOneOf } from './guards.ts';
import { forgetAllBut, keysUnder, type StoredValue, storedValue } from './stored-value.ts';

/** How a reader likes the pages to look and work. It stays when a class is cleared. */
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
/** How hard the article may be. */
export const level = preference('level', isLevel);
export const isProof = isOneOf('quiet', 'every');
/** Whether the article marks each claim, or each sentence once. */
export const proof = preference('proof', isProof);
/** How much larger than drawn the stage's words are wanted: 1 or more. */
export const textSize = preference('text-size', isNumber);
/** How large the teacher’s notes are set, in rem, in a window of their own and beside the slide. */
export const notesSize = preference('notes-size', isNumber);
/** Whether the end of pair work and of the lesson is heard. */
export const bellOn = preference('bell', isFlag);

/** Forgets votes, answers, clock and places of a class on this device; a teacher’s own lessons, and a reader’s notes, are of no class. */
export const forgetClass = (): void => forgetAllBut([...keys, ...keysUnder('own/'), ...keysUnder('reader/')]);

/** The box that switches a preference on and off shows how it stands; it is on until somebody switches it off. */
export function wireSwitch(box: HTMLInputElement | null, on: StoredValue<boolean>): void {
  if (!box) return;
  box.checked = on.get() ?? true;
  box.addEventListener('change', () => on.set(box.checked));
}

import { levels } from '../../deck/view.ts';
import { isFlag, isNumber, isOneOf } from './guards.ts';
import { forgetAllBut, remembered } from './memory.ts';

/** How a reader likes the pages to look and work. It stays when a class is cleared. */

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];
export const isTheme = isOneOf(...themes);

export const theme = remembered('theme', isTheme);
/** Whether the stage and the presenter obey keys. */
export const keysOn = remembered('keys', isFlag);
export const isLevel = isOneOf(...levels);
/** How hard the article may be. */
export const level = remembered('level', isLevel);
/** How much larger than drawn the stage's words are wanted: 1 or more. */
export const textSize = remembered('text-size', isNumber);

/** Forgets votes, answers, clock and places of a class on this device. */
export const forgetClass = (): void => forgetAllBut(['theme', 'keys', 'text-size', 'notes-size', 'bell', 'level']);

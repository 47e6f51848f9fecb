import { type Guard, isFlag } from '#frame/browser/memory/guards.ts';
import { remembered } from '#frame/browser/memory/memory.ts';
import { keyIn } from '../session/here.ts';

/** Where the ink of a class is kept, and that for whichever class comes next. */
export const inkKey = (session: string): string => keyIn(session, 'ink');
export const nextInkKey = 'ink-next';

/** Whether the next class is to find the slides as this one leaves them. */
export const keepsInk = remembered('ink-keep', isFlag);

const isFilled: Guard<unknown[]> = (found): found is unknown[] => Array.isArray(found) && found.length > 0;

/** Whether a class may have ink to show; what there is of it shows once it is read. */
export const hasInk = (session: string): boolean =>
  [inkKey(session), ...(keepsInk.get() ? [nextInkKey] : [])].some((key) => remembered(key, isFilled).get());

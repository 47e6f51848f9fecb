import { type Guard, isFlag } from '#frame/browser/storage/guards.ts';
import { storedValue } from '#frame/browser/storage/stored-value.ts';
import { sessionKey } from '../session/scope.ts';

/** Key of a class's ink, and of that for whichever class comes next. */
export const inkKey = (session: string): string => sessionKey(session, 'ink');
export const nextInkKey = 'ink-next';

/** Whether the next class is to find the slides as this one leaves them. */
export const keepsInkForNext = storedValue('ink-keep', isFlag);

const isFilled: Guard<unknown[]> = (found): found is unknown[] => Array.isArray(found) && found.length > 0;

/** Whether a class may have ink to show; what there is of it shows once it is read. */
export const hasInk = (session: string): boolean =>
  [inkKey(session), ...(keepsInkForNext.get() ? [nextInkKey] : [])].some((key) => storedValue(key, isFilled).get());

import { isListOf, isText } from '#frame/browser/storage/guards.ts';
import { storedValue } from '#frame/browser/storage/stored-value.ts';
import { inkKey, keepsInk, nextInkKey } from './kept-keys.ts';
import { isStroke, type Stroke } from './stroke.ts';

const isStrokes = isListOf(isStroke);
const strokesIn = (session: string) => storedValue(inkKey(session), isStrokes);
const forNext = storedValue(nextInkKey, isStrokes);
/** The class that was drawn for last. */
const drawnLast = storedValue('ink-class', isText);

/** What a class has on its slides; one that has not begun may find what was kept for it. */
export const keptInk = (session: string): Stroke[] =>
  strokesIn(session).get() ?? (keepsInk.get() ? forNext.get() : undefined) ?? [];

/** The ink that a print of the deck may show: that of the class that was drawn for last. */
export const inkToPrint = (): Stroke[] => keptInk(drawnLast.get() ?? '');

/** Keeps what is drawn for a reload, and for the next class where the teacher wants that. */
export function keepInk(session: string, strokes: readonly Stroke[]): void {
  strokesIn(session).set([...strokes]);
  drawnLast.set(session);
  if (keepsInk.get()) forNext.set([...strokes]);
}

/** Keeps what this class has for the next one too, or no longer. */
export function keepForNext(on: boolean, session: string, strokes: readonly Stroke[]): void {
  keepsInk.set(on);
  if (!on) forNext.forget();
  keepInk(session, strokes);
}

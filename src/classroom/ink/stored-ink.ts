import { isListOf, isText } from '#frame/browser/storage/guards.ts';
import { storedValue } from '#frame/browser/storage/stored-value.ts';
import { inkKey, keepsInkForNext, nextInkKey } from './ink-keys.ts';
import { isStroke, type Stroke } from './stroke.ts';

const isStrokes = isListOf(isStroke);
const storedStrokes = (session: string) => storedValue(inkKey(session), isStrokes);
const storedForNext = storedValue(nextInkKey, isStrokes);
/** Id of the class that was drawn for last. */
const lastSession = storedValue('ink-class', isText);

/** Loads what a class has on its slides; one that has not begun may find what was stored for it. */
export const loadInk = (session: string): Stroke[] =>
  storedStrokes(session).get() ?? (keepsInkForNext.get() ? storedForNext.get() : undefined) ?? [];

/** Loads the ink that a print of the deck may show: that of the class that was drawn for last. */
export const inkToPrint = (): Stroke[] => loadInk(lastSession.get() ?? '');

/** Keeps what is drawn for a reload, and for the next class where the teacher wants that. */
export function saveInk(session: string, strokes: readonly Stroke[]): void {
  storedStrokes(session).set([...strokes]);
  lastSession.set(session);
  if (keepsInkForNext.get()) storedForNext.set([...strokes]);
}

/** Keeps what this class has for the next one too, or no longer. */
export function setKeepForNext(on: boolean, session: string, strokes: readonly Stroke[]): void {
  keepsInkForNext.set(on);
  if (!on) storedForNext.forget();
  saveInk(session, strokes);
}

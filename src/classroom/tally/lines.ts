import { isListOf, isNumber } from '#frame/browser/storage/guards.ts';
import { keysUnder, storedValue } from '#frame/browser/storage/stored-value.ts';
import { scopedKey, sessionKey } from '../session/scope.ts';
import type { DrawnLines } from './lines-and-rows.ts';

declare global {
  interface DocumentEventMap {
    /** Tells the page that the lines of a class have changed. */
    lines: CustomEvent<DrawnLines>;
  }
}

const isLines = isListOf(isListOf(isNumber));
const memory = (exercise: string) => storedValue(scopedKey(`lines/${exercise}`), isLines);

/** The lines that are kept of an exercise. */
export const linesOf = (exercise: string): DrawnLines['lines'] => memory(exercise).get() ?? [];

/** The one that a class has drawn together on its own screen. */
const board = (exercise: string) => storedValue(scopedKey(`board/${exercise}`), isListOf(isNumber));

/** Keeps the line that stands on the class's screen while it is compared; without one, forgets it. */
export function keepBoard(exercise: string, line: readonly number[] | undefined): void {
  if (line) board(exercise).set([...line]);
  else board(exercise).forget();
}

/** Every exercise in which a class has drawn lines, on phones or on its screen. */
export function linesIn(session: string): DrawnLines[] {
  const [phones, screen] = ['lines/', 'board/'].map((key) => sessionKey(session, key)) as [string, string];
  const named = (start: string) => keysUnder(start).map((key) => key.slice(start.length));
  return [...new Set([...named(phones), ...named(screen)])].flatMap((exercise) => {
    const together = storedValue(screen + exercise, isListOf(isNumber)).get();
    const lines = [...(storedValue(phones + exercise, isLines).get() ?? []), ...(together ? [together] : [])];
    return lines.length > 0 ? [{ exercise, lines }] : [];
  });
}

/** Keeps the lines of a class, and says so to whoever shows them. */
export function keepLines(drawn: DrawnLines): void {
  memory(drawn.exercise).set(drawn.lines.map((line) => [...line]));
  document.dispatchEvent(new CustomEvent('lines', { detail: drawn }));
}

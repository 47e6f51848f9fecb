import { isListOf, isMaybe, isNumber, isShape, isText } from '#frame/browser/storage/guards.ts';
import { forgetUnder, type StoredValue, storedValue } from '#frame/browser/storage/stored-value.ts';
import { type Clock, halt, isClock } from './clock.ts';
import { sessionKey } from './scope.ts';
import { isVariant, type Variant, variantAsked } from './variant-asked.ts';

/**
 * One class that is taught one lesson, from its first step to its end. Whatever belongs to it is kept under its id, so
 * that the next class meets nothing of the last one. The window that shows the slides to the class bears the same id.
 */
export interface Session {
  id: string;
  /** Times of its first step, and of its last open window, in milliseconds. */
  began: number;
  seen: number;
  lesson?: number | undefined;
  /** Variant of its lesson, where it differs from the plan. */
  variant?: Variant | undefined;
  /** Time at which the teacher ended it; a step made after that takes it up again. */
  ended?: number | undefined;
}

const isSession = isShape<Session>({
  id: isText,
  began: isNumber,
  seen: isNumber,
  lesson: isMaybe(isNumber),
  variant: isMaybe(isVariant),
  ended: isMaybe(isNumber),
});

/** Place of a class: the slide, and the steps taken on it. */
export interface Place {
  slide: string;
  step: number;
}

export const isPlace = isShape<Place>({ slide: isText, step: isNumber });

/** Classes that are kept: as many as a teacher with five lessons a day has in four weeks. */
const MAX_CLASSES = 100;

const storedSessions = storedValue('sessions', isListOf(isSession));

/** Every class of this device, the last seen first. */
export const sessions = (): Session[] => (storedSessions.get() ?? []).toSorted((a, b) => b.seen - a.seen);

/** Finds a class of this device. */
export const sessionOf = (id: string): Session | undefined => sessions().find((session) => session.id === id);

/** Place at which a class was left. */
export const storedPlace = (session: string): StoredValue<Place> => storedValue(sessionKey(session, 'place'), isPlace);

/** Ids of the slides that it goes through, where the teacher has changed them. */
export const storedPath = (session: string): StoredValue<string[]> =>
  storedValue(sessionKey(session, 'path'), isListOf(isText));

/** Gives the stored path as far as its slides are still there; nothing where none was stored, or none of it is left. */
export function keptPath(session: string, isThere: (slide: string) => boolean): string[] | undefined {
  const path = storedPath(session).get()?.filter(isThere);
  return path?.length ? path : undefined;
}

/** The clock of its lesson. */
export const storedClock = (session: string): StoredValue<Clock> => storedValue(sessionKey(session, 'clock'), isClock);

/** Notes that the teacher writes about it afterwards. */
export const storedNotes = (session: string): StoredValue<string> => storedValue(sessionKey(session, 'notes'), isText);

/** Begins a class at its first step, or takes up one that was ended. */
export function beginSession(id: string, lesson: number | undefined, now: number): void {
  saveSession({
    ...(sessionOf(id) ?? { id, began: now, lesson, variant: variantAsked() }),
    seen: now,
    ended: undefined,
  });
}

/** Adopts a class of which another window tells, and this one has heard nothing: its clock has run for so many seconds. */
export function adoptSession(id: string, lesson: number | undefined, elapsed: number, now: number): void {
  if (!sessionOf(id)) saveSession({ id, began: now - elapsed * 1000, seen: now, lesson, variant: variantAsked() });
}

/** Notes that a class which has begun is here now. */
export function touchSession(id: string, now: number): void {
  const known = sessionOf(id);
  if (known && known.ended === undefined) saveSession({ ...known, seen: now });
}

/** Ends a class: its clock stands, and what it leaves is its report. */
export function endSession(id: string, now: number): void {
  const known = sessionOf(id);
  const clock = storedClock(id).get();
  if (clock) storedClock(id).set(halt(clock, now));
  if (known && known.ended === undefined) saveSession({ ...known, seen: now, ended: now });
}

/** Forgets a class and everything that it has left on this device. */
export function forgetSession(id: string): void {
  storedSessions.set(sessions().filter((one) => one.id !== id));
  forgetUnder(sessionKey(id, ''));
}

function saveSession(session: Session): void {
  const all = [session, ...sessions().filter(({ id }) => id !== session.id)];
  for (const old of all.slice(MAX_CLASSES)) forgetUnder(sessionKey(old.id, ''));
  storedSessions.set(all.slice(0, MAX_CLASSES));
}

/** Classes that were taught this lesson and not ended, the last seen first. */
export const unfinishedSessions = (lesson: number | undefined): Session[] =>
  sessions().filter(
    ({ lesson: taught, variant, ended }) => taught === lesson && variant === variantAsked() && ended === undefined,
  );

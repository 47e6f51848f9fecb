import { isListOf, isMaybe, isNumber, isShape, isText } from '#frame/browser/memory/guards.ts';
import { forgetUnder, type Memory, remembered } from '#frame/browser/memory/memory.ts';
import { type Clock, halt, isClock } from './clock.ts';
import { keyIn } from './here.ts';
import { isVariant, type Variant, variantAsked } from './variant-asked.ts';

/**
 * One class that is taught one lesson, from its first step to its end. Whatever belongs to it is kept under its id, so
 * that the next class meets nothing of the last one. The window that shows the slides to the class bears the same id.
 */
export interface Session {
  id: string;
  /** When its first step was made, and when one of its windows was last open, in milliseconds. */
  began: number;
  seen: number;
  lesson?: number | undefined;
  /** How its lesson differs from the plan. */
  variant?: Variant | undefined;
  /** When the teacher ended it; a step made after that takes it up again. */
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

/** Where a class is: the slide, and the steps taken on it. */
export interface Place {
  slide: string;
  step: number;
}

export const isPlace = isShape<Place>({ slide: isText, step: isNumber });

/** As many classes are kept as a teacher with five lessons a day has in four weeks. */
const most = 100;

const list = remembered('sessions', isListOf(isSession));

/** Every class of this device, the last seen first. */
export const sessions = (): Session[] => (list.get() ?? []).toSorted((a, b) => b.seen - a.seen);

/** What is known of a class on this device. */
export const sessionOf = (id: string): Session | undefined => sessions().find((session) => session.id === id);

/** Where a class was left. */
export const placeOf = (session: string): Memory<Place> => remembered(keyIn(session, 'place'), isPlace);

/** Ids of the slides that it goes through, where the teacher has changed them. */
export const pathOf = (session: string): Memory<string[]> => remembered(keyIn(session, 'path'), isListOf(isText));

/** Such a path as far as its slides are still there; nothing where none was kept, or none of it is left. */
export function keptPath(session: string, isThere: (slide: string) => boolean): string[] | undefined {
  const path = pathOf(session).get()?.filter(isThere);
  return path?.length ? path : undefined;
}

/** The clock of its lesson. */
export const clockOf = (session: string): Memory<Clock> => remembered(keyIn(session, 'clock'), isClock);

/** What the teacher writes about it afterwards. */
export const notesOf = (session: string): Memory<string> => remembered(keyIn(session, 'notes'), isText);

/** A step begins a class, or takes up one that was ended. */
export function begin(id: string, lesson: number | undefined, now: number): void {
  keep({ ...(sessionOf(id) ?? { id, began: now, lesson, variant: variantAsked() }), seen: now, ended: undefined });
}

/** What another window says of a class that this one has heard nothing of: the clock has run for so many seconds. */
export function learn(id: string, lesson: number | undefined, elapsed: number, now: number): void {
  if (!sessionOf(id)) keep({ id, began: now - elapsed * 1000, seen: now, lesson, variant: variantAsked() });
}

/** Notes that a class which has begun is here now. */
export function see(id: string, now: number): void {
  const known = sessionOf(id);
  if (known && known.ended === undefined) keep({ ...known, seen: now });
}

/** The class is over: its clock stands, and what it leaves is its report. */
export function end(id: string, now: number): void {
  const known = sessionOf(id);
  const clock = clockOf(id).get();
  if (clock) clockOf(id).set(halt(clock, now));
  if (known && known.ended === undefined) keep({ ...known, seen: now, ended: now });
}

/** Forgets a class and everything that it has left on this device. */
export function forget(id: string): void {
  list.set(sessions().filter((one) => one.id !== id));
  forgetUnder(keyIn(id, ''));
}

function keep(session: Session): void {
  const all = [session, ...sessions().filter(({ id }) => id !== session.id)];
  for (const old of all.slice(most)) forgetUnder(keyIn(old.id, ''));
  list.set(all.slice(0, most));
}

/** Classes that were taught this lesson and not ended, the last seen first. */
export const unfinished = (lesson: number | undefined): Session[] =>
  sessions().filter(
    ({ lesson: taught, variant, ended }) => taught === lesson && variant === variantAsked() && ended === undefined,
  );

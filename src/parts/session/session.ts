import { isListOf, isMaybe, isNumber, isShape, isText } from '../page/guards.ts';
import { forgetUnder, type Memory, remembered } from '../page/memory.ts';
import { type Clock, isClock } from './clock.ts';

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
}

/** Where a class is: the slide, and the steps taken on it. */
export interface Place {
  slide: string;
  step: number;
}

export const isPlace = isShape<Place>({ slide: isText, step: isNumber });

/** As many classes are kept as a teacher has in some weeks. */
const most = 20;

const list = remembered(
  'sessions',
  isListOf(isShape<Session>({ id: isText, began: isNumber, seen: isNumber, lesson: isMaybe(isNumber) })),
);

/** Every class of this device, the last seen first. */
const sessions = (): Session[] => (list.get() ?? []).toSorted((a, b) => b.seen - a.seen);

export const sessionOf = (id: string): Session | undefined => sessions().find((session) => session.id === id);

/** Where something of a class is kept. */
export const keyIn = (session: string, key: string): string => `session/${session}/${key}`;

export const placeOf = (session: string): Memory<Place> => remembered(keyIn(session, 'place'), isPlace);
/** Ids of the slides that it goes through, where the teacher has changed them. */
export const pathOf = (session: string): Memory<string[]> => remembered(keyIn(session, 'path'), isListOf(isText));
export const clockOf = (session: string): Memory<Clock> => remembered(keyIn(session, 'clock'), isClock);

/** Notes that a class is here now; with its first step it begins. */
export function see(id: string, lesson: number | undefined, now: number): void {
  const known = sessions();
  const session = known.find((one) => one.id === id) ?? { id, began: now, seen: now, lesson };
  const all = [{ ...session, seen: now }, ...known.filter((one) => one.id !== id)];
  for (const old of all.slice(most)) forgetUnder(keyIn(old.id, ''));
  list.set(all.slice(0, most));
}

/** Classes that were taught this lesson, the last seen first. */
export const unfinished = (lesson: number | undefined): Session[] =>
  sessions().filter((session) => session.lesson === lesson);

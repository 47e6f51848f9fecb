import { isRoom } from '#classroom/live/topics.ts';
import { isFlag, isNumber, isShape, isText } from '#frame/browser/storage/guards.ts';
import { type StoredValue, storedValue } from '#frame/browser/storage/stored-value.ts';

/** A room that phones may join, its key, and what the teacher has switched. */
export interface Room {
  room: string;
  key: string;
  /** The code stands large on the class's screen. */
  large: boolean;
  /** Phones follow the slides. */
  follows: boolean;
  /** Nobody else comes in. */
  locked: boolean;
}

/** A room that a window of this device has opened, and when it was last taken up. */
interface LastRoom extends Pick<Room, 'room' | 'key' | 'follows'> {
  /** Milliseconds since 1970. */
  at: number;
}

/** Milliseconds: a school day. */
const MAX_AGE_MS = 6 * 60 * 60 * 1000;

const isName = (found: unknown): found is string => isText(found) && isRoom(found);

const isKept = isShape<Room>({
  room: isName,
  key: isText,
  large: isFlag,
  follows: isFlag,
  locked: isFlag,
});

/** The room of this window: a reload takes it up by itself. */
export const keptRoom = (): StoredValue<Room> => storedValue('phones', isKept, 'window');

const keptLast = (): StoredValue<LastRoom> =>
  storedValue('phones-last', isShape<LastRoom>({ room: isName, key: isText, follows: isFlag, at: isNumber }));

/** The last room of this device, which another window may go on with if the first was closed, or undefined where it is old. */
export function lastRoom(): LastRoom | undefined {
  const last = keptLast().get();
  return last && Date.now() - last.at < MAX_AGE_MS ? last : undefined;
}

/** A room was taken up, or ended. */
export function keepLastRoom(of: Pick<Room, 'room' | 'key' | 'follows'> | undefined): void {
  if (of) keptLast().set({ room: of.room, key: of.key, follows: of.follows, at: Date.now() });
  else keptLast().forget();
}

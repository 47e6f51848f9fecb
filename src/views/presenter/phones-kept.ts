import { isRoom } from '../../class/topics.ts';
import { isFlag, isShape, isText } from '../../parts/page/guards.ts';
import { type Memory, remembered } from '../../parts/page/memory.ts';

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

const isKept = isShape<Room>({
  room: (found): found is string => isText(found) && isRoom(found),
  key: isText,
  large: isFlag,
  follows: isFlag,
  locked: isFlag,
});

/** The room of this window, so that a reload takes it up and another window never sees it. */
export const keptRoom = (): Memory<Room> => remembered('phones', isKept, 'window');

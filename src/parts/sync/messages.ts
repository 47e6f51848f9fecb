import { type Guard, isEither, isFlag, isListOf, isMaybe, isNumber, isOneOf, isShape, isText } from '../page/guards.ts';

/** A class vote that stands on the slide, read off the stage. */
export interface StandingVote {
  exercise: string;
  round: string;
  title: string;
  options: number;
}

/** Where a stage is. It says so whenever something changes, and when asked. */
export interface StageState {
  stage: string;
  /** When it was opened and last moved, in milliseconds. */
  opened: number;
  moved: number;
  lesson?: number | undefined;
  /** Ids of the slides it goes through, in order. */
  path: string[];
  slide: string;
  /** Steps taken on the slide, and how many there are. */
  step: number;
  steps: number;
  black: boolean;
  votes: StandingVote[];
}

/** What a presenter may ask of the stage it belongs to. */
export type Order =
  | { does: 'next' | 'back' | 'black' | 'hands' | 'close' | 'countdown-pause' | 'countdown-stop' }
  | { does: 'go'; slide: string; step: number }
  | { does: 'path'; path: string[] }
  | { does: 'tally'; exercise: string; round: string; counts: number[] }
  | { does: 'exercise'; exercise: string }
  | { does: 'countdown'; minutes: number };

export type Message =
  | { kind: 'state'; state: StageState }
  /** Asks every stage to say where it is. */
  | { kind: 'hello' }
  | { kind: 'order'; stage: string; order: Order }
  /** Two windows may hold the same id, when a tab is copied: the newcomer asks, the owner answers. */
  | { kind: 'claim' | 'taken'; stage: string; window: string }
  | { kind: 'closed'; stage: string }
  /** The teacher has cleared this class. */
  | { kind: 'cleared' };

const isState = isShape<StageState>({
  stage: isText,
  opened: isNumber,
  moved: isNumber,
  lesson: isMaybe(isNumber),
  path: isListOf(isText),
  slide: isText,
  step: isNumber,
  steps: isNumber,
  black: isFlag,
  votes: isListOf(isShape<StandingVote>({ exercise: isText, round: isText, title: isText, options: isNumber })),
});

/** Whether something is an order that a stage can obey. */
export const isOrder: Guard<Order> = isEither(
  isShape({ does: isOneOf('next', 'back', 'black', 'hands', 'close', 'countdown-pause', 'countdown-stop') }),
  isShape({ does: isOneOf('go'), slide: isText, step: isNumber }),
  isShape({ does: isOneOf('path'), path: isListOf(isText) }),
  isShape({ does: isOneOf('tally'), exercise: isText, round: isText, counts: isListOf(isNumber) }),
  isShape({ does: isOneOf('exercise'), exercise: isText }),
  isShape({ does: isOneOf('countdown'), minutes: isNumber }),
);

/** Whether something that came from another window is a message that this one understands. */
export const isMessage: Guard<Message> = isEither(
  isShape({ kind: isOneOf('state'), state: isState }),
  isShape({ kind: isOneOf('hello', 'cleared') }),
  isShape({ kind: isOneOf('order'), stage: isText, order: isOrder }),
  isShape({ kind: isOneOf('claim', 'taken'), stage: isText, window: isText }),
  isShape({ kind: isOneOf('closed'), stage: isText }),
);

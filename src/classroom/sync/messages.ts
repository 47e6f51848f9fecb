import {
  type Guard,
  isEither,
  isFlag,
  isListOf,
  isMaybe,
  isNumber,
  isOneOf,
  isShape,
  isText,
} from '#frame/browser/storage/guards.ts';
import type { QrDrawing } from '#frame/page/qr.ts';
import { type Countdown, isCountdown } from '../countdown/countdown.ts';
import { type Clock, type ClockOrder, clockOrders, isClock } from '../session/clock.ts';

/** What the class's screen shows of a room for phones: the way in, and how many have answered; never what. */
export interface RoomShown {
  room: string;
  /** Without `http://`, to be typed. */
  address: string;
  code: QrDrawing;
  /** Whether the way in stands over the slide; the letters and the count stay at its edge anyhow. */
  large: boolean;
  badge: string;
}

const isRoomShown: Guard<RoomShown> = isShape<RoomShown>({
  room: isText,
  address: isText,
  code: isShape<QrDrawing>({ size: isNumber, path: isText }),
  large: isFlag,
  badge: isText,
});

/** A class vote that stands on the slide, read off the stage. */
export interface StandingVote {
  exercise: string;
  round: string;
  title: string;
  options: number;
}

/** What lies over the slide: what it is, what it says now, and its buttons. */
export interface OpenPanel {
  title: string;
  says: string;
  /** `isPart` tells parts of a drawing and boxes of a board, which are many, from what leads on. */
  controls: { says: string; pressed: boolean; isPart: boolean }[];
  /** The exercise of which the class has been shown what is right, or what happened. */
  told?: string | undefined;
}

const withins = ['press', 'task', 'rest', 'back', 'arrow'] as const;

/** Something that Next does without leading the slide on; the words of what it presses or opens. */
export interface WithinSlide {
  does: (typeof withins)[number];
  says: string;
}

/** What a presenter may open on the stage, besides the exercises of the slide. */
const openable = ['explore', 'sources', 'room', 'theme'] as const;

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
  clock: Clock;
  /** Nothing was kept of this class, as where storage is forbidden: another window of it may know more. */
  fresh: boolean;
  /** The state of the model on the slide, as its links write it. */
  model?: string | undefined;
  shown?: OpenPanel | undefined;
  /** What Next does there, where it does not lead the slide on. */
  next?: WithinSlide | undefined;
  countdown?: Countdown | undefined;
}

/** What is kept of a class, from a window that knows it. */
export interface ClassState {
  path: string[];
  slide: string;
  step: number;
  clock: Clock;
  tallies: { exercise: string; round: string; counts: number[] }[];
}

/** What a presenter may ask of the stage it belongs to. */
export type Order =
  | { does: 'next' | 'back' | 'black' | 'hands' | 'close' | 'countdown-pause' | 'countdown-stop' }
  | { does: 'go'; slide: string; step: number }
  | { does: 'path'; path: string[] }
  /** Of a second round also how many phones went from which option to which. */
  | { does: 'tally'; exercise: string; round: string; counts: number[]; moves?: number[] | undefined }
  | { does: 'exercise'; exercise: string }
  /** The lines that a class has drawn, or the rows that it has filled in, shown over the slide. */
  | { does: 'lines'; exercise: string; lines: number[][] }
  /** Without a name: the task after the one that was shown last. */
  | { does: 'task'; task?: string | undefined }
  /** Presses a control of the model on the slide. */
  | { does: 'model'; press: string; value: string }
  | { does: 'open'; what: (typeof openable)[number] }
  /** Presses a button of what is shown; its words say that it is still the same. */
  | { does: 'press'; control: number; says: string }
  | { does: 'phones'; phones: RoomShown | null }
  | { does: 'result'; title: string; options: string[]; counts: number[] }
  | { does: 'countdown'; minutes: number }
  | { does: 'clock'; to: ClockOrder }
  | { does: 'restore'; kept: ClassState }
  /** The next class: the stage starts anew under this name. */
  | { does: 'new-class'; stage: string };

export type Message =
  | { kind: 'state'; state: StageState }
  /** A presenter has come, and asks every stage to say where it is; or it is closed. */
  | { kind: 'hello' | 'left' }
  | { kind: 'order'; stage: string; order: Order }
  /** Something is drawn or pointed at in one of the windows of a class: an `InkMessage`, for the code that knows them. */
  | { kind: 'ink'; stage: string; ink: unknown }
  /** Two windows may hold the same id, when a tab is copied: the newcomer asks, the owner answers. */
  | { kind: 'claim' | 'taken'; stage: string; window: string }
  | { kind: 'closed'; stage: string }
  /** The class was ended in its own window. */
  | { kind: 'ended'; stage: string }
  /** Time is up, and the stage’s own window may not sound. */
  | { kind: 'bell'; stage: string }
  /** The teacher has cleared this class, or every class of this device. */
  | { kind: 'cleared'; stage?: string | undefined };

const isAnything: Guard<unknown> = (found): found is unknown => found !== undefined;

const isTally = isShape<ClassState['tallies'][number]>({ exercise: isText, round: isText, counts: isListOf(isNumber) });

const isClassState = isShape<ClassState>({
  path: isListOf(isText),
  slide: isText,
  step: isNumber,
  clock: isClock,
  tallies: isListOf(isTally),
});

const isOpenPanel = isShape<OpenPanel>({
  title: isText,
  says: isText,
  controls: isListOf(isShape<OpenPanel['controls'][number]>({ says: isText, pressed: isFlag, isPart: isFlag })),
  told: isMaybe(isText),
});

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
  model: isMaybe(isText),
  votes: isListOf(isShape<StandingVote>({ exercise: isText, round: isText, title: isText, options: isNumber })),
  clock: isClock,
  fresh: isFlag,
  shown: isMaybe(isOpenPanel),
  next: isMaybe(isShape<WithinSlide>({ does: isOneOf(...withins), says: isText })),
  countdown: isMaybe(isCountdown),
});

/** Whether something is an order that a stage can obey. */
export const isOrder: Guard<Order> = isEither(
  isShape({ does: isOneOf('next', 'back', 'black', 'hands', 'close', 'countdown-pause', 'countdown-stop') }),
  isShape({ does: isOneOf('go'), slide: isText, step: isNumber }),
  isShape({ does: isOneOf('path'), path: isListOf(isText) }),
  isShape({
    does: isOneOf('tally'),
    exercise: isText,
    round: isText,
    counts: isListOf(isNumber),
    moves: isMaybe(isListOf(isNumber)),
  }),
  isShape({ does: isOneOf('exercise'), exercise: isText }),
  isShape({ does: isOneOf('lines'), exercise: isText, lines: isListOf(isListOf(isNumber)) }),
  isShape({ does: isOneOf('task'), task: isMaybe(isText) }),
  isShape({ does: isOneOf('model'), press: isText, value: isText }),
  isShape({ does: isOneOf('open'), what: isOneOf(...openable) }),
  isShape({ does: isOneOf('press'), control: isNumber, says: isText }),
  isShape({ does: isOneOf('phones'), phones: isEither(isRoomShown, isOneOf(null)) }),
  isShape({ does: isOneOf('result'), title: isText, options: isListOf(isText), counts: isListOf(isNumber) }),
  isShape({ does: isOneOf('countdown'), minutes: isNumber }),
  isShape({ does: isOneOf('clock'), to: isOneOf(...clockOrders) }),
  isShape({ does: isOneOf('restore'), kept: isClassState }),
  isShape({ does: isOneOf('new-class'), stage: isText }),
);

/** Whether something that came from another window is a message that this one understands. */
export const isMessage: Guard<Message> = isEither(
  isShape({ kind: isOneOf('state'), state: isState }),
  isShape({ kind: isOneOf('hello', 'left') }),
  isShape({ kind: isOneOf('cleared'), stage: isMaybe(isText) }),
  isShape({ kind: isOneOf('order'), stage: isText, order: isOrder }),
  isShape({ kind: isOneOf('ink'), stage: isText, ink: isAnything }),
  isShape({ kind: isOneOf('claim', 'taken'), stage: isText, window: isText }),
  isShape({ kind: isOneOf('closed', 'ended', 'bell'), stage: isText }),
);

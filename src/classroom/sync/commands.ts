import {
  type Guarded,
  isEither,
  isFlag,
  isListOf,
  isMaybe,
  isNumber,
  isOneOf,
  isShape,
  isTagged,
  isText,
} from '#frame/browser/storage/guards.ts';
import { clockChanges } from '../session/clock.ts';
import { isClassState } from './class-state.ts';

/**
 * The class's screen shows of a room for phones the way in, and how many have answered, but never what they answered. It says
 * both in its own language.
 */
export type PhoneRoom = Guarded<typeof isPhoneRoom>;
const isPhoneRoom = isShape({
  room: isText,
  /** Root of the site at the address under which phones find it. */
  home: isText,
  /** True while the way in lies over the slide; the letters and the count are at its edge anyhow. */
  large: isFlag,
  phones: isNumber,
  /** Phones that have answered the question that is open. */
  answered: isMaybe(isNumber),
});

/**
 * The commands of a presenter to its stage, each with what it carries: type, guard and list of commands are this one table. The
 * stage carries them out in `src/views/present/class/handle-command.ts`.
 */
const commands = {
  next: {},
  back: {},
  'go-to': { slide: isText, step: isNumber },
  'set-path': { path: isListOf(isText) },
  'toggle-black': {},
  /** `moves` counts the phones that went from one option to another between two rounds. */
  'set-counts': { exercise: isText, round: isText, counts: isListOf(isNumber), moves: isMaybe(isListOf(isNumber)) },
  'open-hands': {},
  'open-exercise': { exercise: isText },
  /** Shows the lines that a class has drawn, or the rows that it has filled in. */
  'open-lines': { exercise: isText, lines: isListOf(isListOf(isNumber)) },
  /** Opens the task after the one that was shown last, where no id is given. */
  'open-task': { task: isMaybe(isText) },
  /** Opens what is not an exercise of the slide. */
  open: { what: isOneOf('explore', 'sources', 'room', 'theme') },
  close: {},
  /** Presses a button of the open panel; its name says that it is still the same one. */
  'press-control': { control: isNumber, name: isText },
  /** Presses a control of the model on the slide. */
  'press-model': { press: isText, value: isText },
  'show-room': { room: isEither(isPhoneRoom, isOneOf(null)) },
  /** Without counts it is the question that is asked. */
  'show-result': { exercise: isText, round: isText, options: isNumber, counts: isListOf(isNumber) },
  'start-countdown': { minutes: isNumber },
  'pause-countdown': {},
  'stop-countdown': {},
  'set-clock': { to: isOneOf(...clockChanges) },
  /** Tells a stage that was opened without any history what another window knows of the class. */
  restore: { known: isClassState },
  /** Starts the stage anew under this name, for the next class. */
  'start-class': { stage: isText },
};

/** Something that a presenter asks of its stage. */
export type Command = Guarded<typeof isCommand>;
export const isCommand = isTagged('type', commands);

import {
  type Guarded,
  isFlag,
  isListOf,
  isMaybe,
  isNumber,
  isOneOf,
  isShape,
  isText,
} from '#frame/browser/storage/guards.ts';
import { isCountdown } from '../countdown/countdown.ts';
import { isClock } from '../session/clock.ts';

const isTally = isShape({ exercise: isText, round: isText, counts: isListOf(isNumber) });

/** State of a class that is kept, and told to a window that knows nothing of it. */
export type ClassState = Guarded<typeof isClassState>;
const kept = {
  /** Ids of the slides that it goes through, in order. */
  path: isListOf(isText),
  slide: isText,
  /** Steps taken on the slide. */
  step: isNumber,
  clock: isClock,
};
export const isClassState = isShape({ ...kept, tallies: isListOf(isTally) });

/** A vote of a class on the slide that it sees. */
const isStandingVote = isShape({ exercise: isText, round: isText });

/**
 * What a button or a title is, for a window that says it in its own language: a word of the site with its minutes, an option of
 * a question, a part of the drawing, or a lever by its place.
 */
export type Named = Guarded<typeof isNamed>;
const isNamed = isShape({
  word: isMaybe(isText),
  minutes: isMaybe(isNumber),
  question: isMaybe(isText),
  option: isMaybe(isText),
  part: isMaybe(isText),
  lever: isMaybe(isNumber),
});

/** Panel that lies over the slide: its title, its text and its buttons, in the words that the class reads, and what these are. */
export type OpenPanel = Guarded<typeof isOpenPanel>;
const isOpenPanel = isShape({
  /** Of its element, where it has one. */
  id: isMaybe(isText),
  title: isText,
  titleIs: isNamed,
  text: isText,
  /** `isPart` tells parts of a drawing and boxes of a board, which are many, from what leads on; `closes` what closes it. */
  controls: isListOf(isShape({ name: isText, is: isNamed, pressed: isFlag, isPart: isFlag, closes: isFlag })),
  /** Ids of the exercise or the task that it holds, and of the questions that are in sight. */
  exercise: isMaybe(isText),
  task: isMaybe(isText),
  questions: isListOf(isText),
  /** The question that phones are asked, or its answers once they are shown. */
  result: isMaybe(isTally),
  /** True where it stands beside the slide and leaves that in sight. */
  isBeside: isFlag,
  /** The exercise of which the class has been shown what is right, or what happened. */
  revealed: isMaybe(isText),
});

/**
 * Step that Next takes without leading the slide on; `name` is that of the button that it presses, which `is` says, or the id of
 * the task or the vote that it opens.
 */
export type StepWithin = Guarded<typeof isStepWithin>;
const isStepWithin = isShape({
  does: isOneOf('press', 'vote', 'task', 'rest', 'back', 'arrow'),
  name: isText,
  is: isNamed,
});

/** State of a stage, which both windows draw: its place and what its class sees. It is posted after each change, and when asked. */
export type StageState = Guarded<typeof isStageState>;
export const isStageState = isShape({
  ...kept,
  stage: isText,
  /** Of its words, which another window may not speak. */
  language: isText,
  /** When it was opened and last moved, in milliseconds. */
  opened: isNumber,
  moved: isNumber,
  lesson: isMaybe(isNumber),
  /** How many steps the slide has. */
  steps: isNumber,
  black: isFlag,
  votes: isListOf(isStandingVote),
  /** True where the stage found nothing kept of its class, as where storage is forbidden: another window may know more. */
  hasNoHistory: isFlag,
  /** The state of the model on the slide, as its links write it. */
  model: isMaybe(isText),
  panel: isMaybe(isOpenPanel),
  next: isMaybe(isStepWithin),
  countdown: isMaybe(isCountdown),
});

import { isListOf, isNumber, isShape, isText } from '#frame/browser/memory/guards.ts';
import { type Memory, remembered } from '#frame/browser/memory/memory.ts';

/** A lesson that a teacher made of one of the deck's: which slides, in which order, and for how long each. */
export interface OwnLesson {
  /** How long the lesson is, with what it has to spare. */
  minutes: number;
  slides: { id: string; minutes: number }[];
}

const isOwn = isShape<OwnLesson>({ minutes: isNumber, slides: isListOf(isShape({ id: isText, minutes: isNumber })) });

/** The one that this device keeps for a lesson of the deck. */
export const ownLesson = (lesson: number): Memory<OwnLesson> => remembered(`own/${lesson}`, isOwn);

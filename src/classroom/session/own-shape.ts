import { isListOf, isNumber, isShape, isText } from '#frame/browser/memory/guards.ts';

/** A lesson that a teacher made of one of the deck's: which slides, in which order, and for how long each. */
export interface OwnLesson {
  /** How long the lesson is, with what it has to spare. */
  minutes: number;
  slides: { id: string; minutes: number }[];
}

export const isOwnLesson = isShape<OwnLesson>({
  minutes: isNumber,
  slides: isListOf(isShape({ id: isText, minutes: isNumber })),
});

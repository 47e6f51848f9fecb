import type { Lessons } from '#deck/lesson.ts';
import { isListOf, isNumber, isOneOf, isShape, isText } from '#frame/browser/storage/guards.ts';

/** Variant of a lesson's plan: `tight` has the core slides alone, `own` is as the teacher wrote it. */
export type Variant = 'tight' | 'own';

export const isVariant = isOneOf('tight', 'own');

/** Reads the variant from an address: `?lesson=45&tight`. */
export const variantIn = (query: URLSearchParams): Variant | undefined =>
  query.has('own') ? 'own' : query.has('tight') ? 'tight' : undefined;

/** Reads the variant from the address of this window. */
export const variantAsked = (): Variant | undefined => variantIn(new URLSearchParams(location.search));

/** Whether the address asks for a lesson of one's own and this device keeps none: each that is kept says how long it is. */
export const lacksOwn = ({ ownMinutes }: Pick<Lessons, 'ownMinutes'>): boolean =>
  variantAsked() === 'own' && ownMinutes === undefined;

/** A lesson that a teacher made of one of the deck's: which slides, in which order, and for how long each. */
export interface OwnLesson {
  /** Length of the lesson, with what it has to spare. */
  minutes: number;
  slides: { id: string; minutes: number }[];
}

export const isOwnLesson = isShape<OwnLesson>({
  minutes: isNumber,
  slides: isListOf(isShape({ id: isText, minutes: isNumber })),
});

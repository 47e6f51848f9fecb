import { type Lessons, pathOf, type Stop } from '#deck/lesson.ts';
import { type StoredValue, storedValue } from '#frame/browser/storage/stored-value.ts';
import { isOwnLesson, type OwnLesson, type Variant, variantIn } from './variant-asked.ts';

/** The teacher's own lesson that this device keeps, made of one of the deck's. */
export const ownLesson = (lesson: number): StoredValue<OwnLesson> => storedValue(`own/${lesson}`, isOwnLesson);

/** Writes the variant into an address, behind other parts. */
export const variantQuery = (variant: Variant | undefined): string => (variant ? `&${variant}` : '');

/** Applies a variant of one of its lessons to a deck's slides; as planned, where there is no such variant. */
export function applyVariant<T extends Lessons>(data: T, lesson: number | undefined, variant: Variant | undefined): T {
  if (lesson === undefined || !data.lengths.includes(lesson) || !variant) return data;
  if (variant === 'tight') return { ...data, stops: tightStops(data.stops, lesson) };
  const own = ownLesson(lesson).get();
  return own ? { ...data, stops: ownStops(data.stops, lesson, own), ownMinutes: own.minutes } : data;
}

let asked: { of: Lessons; gives: Lessons } | undefined;

/** Applies the variant that the address asks for, once: what is changed later, is of later classes. */
export function asAddressAsks<T extends Lessons>(data: T): T {
  const query = new URLSearchParams(location.search);
  if (asked?.of !== data) {
    const lesson = data.lengths.find((length) => String(length) === query.get('lesson'));
    asked = { of: data, gives: applyVariant(data, lesson, variantIn(query)) };
  }
  return asked.gives as T;
}

/** A deck that names no core slide of a lesson has no tight one. */
function tightStops(stops: readonly Stop[], lesson: number): readonly Stop[] {
  if (pathOf(stops, lesson).every(({ core }) => !core)) return stops;
  return stops.map((stop) => (stop.core ? stop : { ...stop, lessons: stop.lessons.filter((each) => each !== lesson) }));
}

/** Own slides take, in their own order, the places that they have in the deck, so that others stay where they were. */
function ownStops(stops: readonly Stop[], lesson: number, { slides }: OwnLesson): readonly Stop[] {
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  const own = slides.flatMap(({ id, minutes }) => {
    const stop = byId.get(id);
    return stop
      ? [
          {
            ...stop,
            lessons: [...new Set([...stop.lessons, lesson])],
            minutesIn: { ...stop.minutesIn, [lesson]: minutes },
          },
        ]
      : [];
  });
  const ids = new Set(own.map(({ id }) => id));
  const inOrder = own.values();
  return stops.map((stop) =>
    ids.has(stop.id)
      ? (inOrder.next().value ?? stop)
      : { ...stop, lessons: stop.lessons.filter((each) => each !== lesson) },
  );
}

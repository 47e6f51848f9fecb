import type { Lessons } from '#deck/lesson.ts';
import { isNumber, isShape, isText } from '#frame/browser/storage/guards.ts';
import { ownFileWords as words } from '#words/index.ts';
import { isOwnLesson, type OwnLesson } from './variant-asked.ts';

/** Minutes that a teacher may set. */
export const MINUTES_ALLOWED = { slide: { from: 0.5, to: 90 }, lesson: { from: 5, to: 240 } };

const isWithin = (minutes: number, { from, to }: { from: number; to: number }) => minutes >= from && minutes <= to;

const isFile = isShape({ deck: isText, lesson: isNumber });

/** A lesson of one's own as a file, of which `deck` and `lesson` say what it was made of. */
export const ownLessonFile = (deck: string, lesson: number, own: OwnLesson): string =>
  `${JSON.stringify({ deck, lesson, ...own }, null, 2)}\n`;

/** Reads such a file; one that cannot be taught from is refused with what is wrong and how to mend it. */
export function readOwnLesson(
  text: string,
  { deck, stops, lengths }: Lessons & { deck: string },
): { lesson: number; own: OwnLesson } | { wrong: string } {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return { wrong: words.noJson };
  }
  if (!isFile(found) || !isOwnLesson(found)) return { wrong: words.otherShape };
  if (found.deck !== deck) return { wrong: words.otherDeck(found.deck) };
  if (!lengths.includes(found.lesson)) return { wrong: words.noLesson(found.lesson, lengths) };
  const ids = found.slides.map(({ id }) => id);
  if (ids.length === 0) return { wrong: words.noSlides };
  const unknown = ids.filter((id) => !stops.some((stop) => stop.id === id));
  if (unknown.length > 0) return { wrong: words.unknown(unknown) };
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) return { wrong: words.twice(twice) };
  const off = found.slides.filter(({ minutes }) => !isWithin(minutes, MINUTES_ALLOWED.slide)).map(({ id }) => id);
  if (off.length > 0 || !isWithin(found.minutes, MINUTES_ALLOWED.lesson))
    return {
      wrong:
        off.length > 0
          ? words.minutesOf(off, MINUTES_ALLOWED.slide)
          : words.minutes(found.minutes, MINUTES_ALLOWED.lesson),
    };
  const slides = found.slides.map(({ id, minutes }) => ({ id, minutes }));
  return { lesson: found.lesson, own: { minutes: found.minutes, slides } };
}

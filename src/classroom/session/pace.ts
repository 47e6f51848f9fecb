import { minutesOf, pathOf, type Stop, secondsToEnd, slidesToAdd, slidesToSkip, wholeMinutes } from '#deck/lesson.ts';
import { lessonWords } from '#words/index.ts';
import { clockFace } from '../countdown/countdown.ts';
import type { Clock } from './clock.ts';
import type { TimedRow } from './rows.ts';

export interface Lesson {
  all: readonly Stop[];
  path: readonly Stop[];
  /** Length in minutes; without one, all slides in their own time. */
  length: number | undefined;
  /** Length in minutes of a teacher's own lesson of that name. */
  ownMinutes?: number | undefined;
  at: string;
}

/** A change of path that the teacher can make with one press. */
export interface Offer {
  says: string;
  skip?: readonly string[];
  add?: readonly string[];
}

/** Says how the lesson goes, and offers what would put it right: nothing while what is left fits the lesson. */
export function pace({ all, path, length, ownMinutes, at }: Lesson, clock: Clock): { says: string; offers: Offer[] } {
  const planned = minutesOf(pathOf(all, length)) * 60;
  const minutes = ownMinutes ?? length;
  const atEnd = minutes === undefined ? planned : minutes * 60;
  if (clock.elapsed >= atEnd) return { says: lessonWords.timeIsUp(wholeMinutes(clock.elapsed - atEnd)), offers: [] };
  const end = secondsToEnd(path, { ...clock, at });
  const number = (stop: Stop) => path.indexOf(stop) + 1;
  const skips = slidesToSkip(path, at, end - atEnd);
  const numbers = (stops: readonly Stop[]) => stops.map(number);
  const advice = skips.length > 0 ? lessonWords.skipAdvice(skips.map(numbers)) : '';
  return {
    says: `${paceInWords(end - atEnd, planned - end)}${advice}`,
    offers: [
      ...skips.map((stops) => ({
        says: lessonWords.skip(
          numbers(stops),
          stops.map(({ title }) => title),
        ),
        skip: stops.map(({ id }) => id),
      })),
      ...slidesToAdd(all, path, at, planned - end, length).map((stops) => ({
        says: lessonWords.add(
          stops.map(({ title }) => title),
          minutesOf(stops),
        ),
        add: stops.map(({ id }) => id),
      })),
    ],
  };
}

/**
 * Says how late or early the lesson would end, by seconds past its end or before the planned end; less than a minute is on
 * time.
 */
export function paceInWords(late: number, early: number): string {
  if (late >= 60) return lessonWords.late(wholeMinutes(late));
  return early >= 60 ? lessonWords.ahead(wholeMinutes(early)) : lessonWords.onTime;
}

/** Minutes that the lesson still has, begun ones counted. */
export const minutesLeft = (minutes: number, { elapsed }: Clock): number =>
  Math.max(0, Math.ceil(minutes - elapsed / 60));

/** `14:20`. */
export const elapsedFace = (clock: Clock): string => clockFace(Math.floor(clock.elapsed));

/**
 * Minutes planned and used of the row of a slide that is going on: `4 min planned · 1:20 used`. Of a slide that was planned anew
 * its whole time. `starts` says when its rows after the first began.
 */
export function slideTime(
  stop: Stop | undefined,
  clock: Clock,
  rows: readonly TimedRow[] = [],
  starts: readonly number[] = [],
): string {
  if (!stop) return '';
  const used = clock.used[stop.id] ?? 0;
  const row = rows[starts.length];
  const isSum = rows.reduce((sum, { minutes }) => sum + minutes, 0) === stop.minutes;
  return isSum && row
    ? lessonWords.slideTime(row.minutes, clockFace(used - (starts.at(-1) ?? 0)))
    : lessonWords.slideTime(stop.minutes, clockFace(used));
}

import {
  minutesOf,
  pathOf,
  type Stop,
  secondsBehind,
  slidesToAdd,
  slidesToSkip,
  wholeMinutes,
} from '../../deck/lesson.ts';
import { clockFace } from '../../parts/countdown/model.ts';
import { lessonWords } from '../../words/index.ts';
import type { Clock } from './clock.ts';

export interface Lesson {
  all: readonly Stop[];
  path: readonly Stop[];
  /** Its length in minutes; without one, all slides in their own time. */
  length: number | undefined;
  at: string;
}

/** A change of path that the teacher can make with one press. */
export interface Offer {
  says: string;
  skip?: readonly string[];
  add?: string;
}

/** How the lesson goes, in words, and what would put it right. */
export function pace({ all, path, length, at }: Lesson, clock: Clock): { says: string; offers: Offer[] } {
  const planned = minutesOf(pathOf(all, length)) * 60;
  const behind = secondsBehind(path, { at, elapsed: clock.elapsed, used: clock.used, planned });
  const number = (stop: Stop) => path.indexOf(stop) + 1;
  const skips = slidesToSkip(path, { at }, behind);
  const numbers = (stops: readonly Stop[]) => stops.map(number);
  const advice = skips.length > 0 ? lessonWords.skipAdvice(skips.map(numbers)) : '';
  return {
    says: `${paceInWords(behind)}${advice}`,
    offers: [
      ...skips.map((stops) => ({
        says: lessonWords.skip(
          numbers(stops),
          stops.map(({ title }) => title),
        ),
        skip: stops.map(({ id }) => id),
      })),
      ...slidesToAdd(all, path, { at }, behind).map((stop) => ({ says: lessonWords.add(stop), add: stop.id })),
    ],
  };
}

/** In words; less than a minute either way is on time. */
export function paceInWords(behind: number): string {
  const minutes = wholeMinutes(behind);
  if (minutes === 0) return lessonWords.onTime;
  return behind > 0 ? lessonWords.behind(minutes) : lessonWords.ahead(minutes);
}

/** `14:20`. */
export const elapsedFace = (clock: Clock): string => clockFace(Math.floor(clock.elapsed));

/** Minutes planned and used of one slide: `3 min planned · 1:20 used`. */
export const slideTime = (stop: Stop | undefined, clock: Clock): string =>
  stop ? lessonWords.slideTime(stop.minutes, clockFace(clock.used[stop.id] ?? 0)) : '';

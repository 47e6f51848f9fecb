import {
  minutesOf,
  paceInWords,
  pathOf,
  type Stop,
  secondsBehind,
  slidesToAdd,
  slidesToSkip,
} from '../../deck/lesson.ts';
import { clockFace } from '../../parts/countdown/model.ts';
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
  const numbers = (stops: readonly Stop[]) => stops.map(number).join(' and ');
  const advice = skips.length > 0 ? `: skip ${skips.map(numbers).join(' or ')}` : '';
  return {
    says: `${paceInWords(behind)}${advice}`,
    offers: [
      ...skips.map((stops) => ({
        says: `Skip ${numbers(stops)}: ${stops.map(({ title }) => title).join('; ')}`,
        skip: stops.map(({ id }) => id),
      })),
      ...slidesToAdd(all, path, { at }, behind).map(({ id, title, minutes }) => ({
        says: `Add ${title} (${minutes} min)`,
        add: id,
      })),
    ],
  };
}

/** `14:20`. */
export const elapsedFace = (clock: Clock): string => clockFace(Math.floor(clock.elapsed));

/** Minutes planned and used of one slide: `3 min planned · 1:20 used`. */
export const slideTime = (stop: Stop | undefined, clock: Clock): string =>
  stop ? `${stop.minutes} min planned · ${clockFace(clock.used[stop.id] ?? 0)} used` : '';

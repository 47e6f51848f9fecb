/** A slide as a lesson plan sees it. */
export interface Stop {
  id: string;
  title: string;
  minutes: number;
  /** The lesson lengths in which it takes part. */
  lessons: readonly number[];
}

/** How a lesson is going. All times in seconds. */
export interface LessonTime {
  /** The slide that is being taught. */
  at: string;
  elapsed: number;
  /** Time spent on each slide so far. */
  used: Readonly<Record<string, number>>;
  /** What the path was to take when the lesson began. */
  planned: number;
}

export const minutesOf = (path: readonly Stop[]): number => path.reduce((sum, { minutes }) => sum + minutes, 0);

/** The slides of one lesson length, in the deck's order; without a length all of them. */
export const pathOf = <T extends Pick<Stop, 'lessons'>>(stops: readonly T[], lesson?: number): T[] =>
  stops.filter(({ lessons }) => lesson === undefined || lessons.includes(lesson));

/** What a page needs to find a lesson's path: every slide in order, and the lengths that there are. */
export interface Lessons {
  stops: readonly Stop[];
  lengths: readonly number[];
}

/** The path that an address asks for. */
export interface Asked {
  /** A length that there is; without one the path has every slide. */
  lesson?: number;
  /** Ids of its slides, in order. */
  path: readonly string[];
  /** What was asked for and does not exist. */
  unknown?: string;
}

/** The path of a length as it stands in an address (`?lesson=45`); `null` asks for no lesson. */
export function lessonAsked({ stops, lengths }: Lessons, asked: string | null): Asked {
  const lesson = lengths.find((length) => String(length) === asked);
  const path = pathOf(stops, lesson).map(({ id }) => id);
  if (lesson !== undefined) return { lesson, path };
  return asked === null ? { path } : { path, unknown: asked };
}

/** The minutes that `length` leaves for the slides: at least five per cent stay free, for a question or a slow start. */
export const roomIn = (length: number): number => length * 0.95;

/** When each slide of a path starts and ends, in minutes from the beginning. */
export function timesOf<T extends Stop>(path: readonly T[]): { stop: T; from: number; to: number }[] {
  let from = 0;
  return path.map((stop) => {
    const start = from;
    from += stop.minutes;
    return { stop, from: start, to: from };
  });
}

/**
 * How far the lesson would end after its plan if every slide from here on took its planned time: positive when late.
 * Time already spent on a slide counts towards it, so a slide that is done early gives its minutes back.
 */
export function secondsBehind(path: readonly Stop[], { at, elapsed, used, planned }: LessonTime): number {
  const here = path.findIndex(({ id }) => id === at);
  const rest = path
    .slice(Math.max(here, 0))
    .reduce((sum, { id, minutes }) => sum + Math.max(0, minutes * 60 - (used[id] ?? 0)), 0);
  return elapsed + rest - planned;
}

/** Whole minutes late or early. */
export const wholeMinutes = (seconds: number) => Math.floor(Math.abs(seconds) / 60);

/** A slide that shorter lessons leave out can be spared sooner. */
const core = ({ lessons }: Stop) => Math.min(...lessons);

/**
 * Which coming slides may be left out to catch up: at most two choices of one slide, else one choice of several.
 * The last slide stays, because it closes the lesson.
 */
export function slidesToSkip(path: readonly Stop[], { at }: Pick<LessonTime, 'at'>, behind: number): Stop[][] {
  const missing = wholeMinutes(behind);
  if (behind < 60) return [];
  const here = path.findIndex((stop) => stop.id === at);
  const coming = path.slice(here + 1, -1);
  const spare = coming.toSorted((a, b) => core(b) - core(a) || a.minutes - b.minutes);
  const single = spare.filter(({ minutes }) => minutes >= missing);
  const inOrder = (stops: Stop[]) => stops.toSorted((a, b) => path.indexOf(a) - path.indexOf(b));
  if (single.length > 0) return inOrder(single.slice(0, 2)).map((stop) => [stop]);
  const several: Stop[] = [];
  for (const stop of spare.toSorted((a, b) => core(b) - core(a) || b.minutes - a.minutes)) {
    if (minutesOf(several) >= missing) break;
    several.push(stop);
  }
  return several.length > 0 ? [inOrder(several)] : [];
}

/** Which slides of longer lessons would fit into the time that is left over: at most two, those of the next length first. */
export function slidesToAdd(
  all: readonly Stop[],
  path: readonly Stop[],
  { at }: Pick<LessonTime, 'at'>,
  behind: number,
): Stop[] {
  const spare = wholeMinutes(behind);
  if (behind > -60) return [];
  const here = all.findIndex((stop) => stop.id === at);
  const inPath = new Set(path.map(({ id }) => id));
  const fitting = all.slice(here + 1).filter(({ id, minutes }) => !inPath.has(id) && minutes <= spare);
  return fitting.toSorted((a, b) => core(a) - core(b)).slice(0, 2);
}

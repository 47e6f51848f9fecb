import type { Deck } from './deck.ts';
import type { Plan, Worksheet } from './schema/teach.ts';

/** A slide as a lesson plan sees it. */
export interface Stop {
  id: string;
  title: string;
  minutes: number;
  /** Its minutes in single lessons, where a plan says so, by their length. */
  minutesIn?: Readonly<Record<number, number>>;
  /** The lesson lengths in which it takes part. */
  lessons: readonly number[];
  /** The lengths of the lessons whose plan says what the class does with it when there is time left. */
  extraIn?: readonly number[] | undefined;
  /** The lesson has no point without it: no advice ever leaves it out. */
  core?: boolean | undefined;
  /** A slide that tells the other half of the same thing: a class sees both or neither. */
  twin?: string | undefined;
}

/** How a lesson is going. All times in seconds. */
interface LessonTime {
  /** The slide that is being taught. */
  at: string;
  elapsed: number;
  /** Time spent on each slide so far. */
  used: Readonly<Record<string, number>>;
}

/** Minutes that a path takes in class. */
export const minutesOf = (path: readonly Stop[]): number => path.reduce((sum, { minutes }) => sum + minutes, 0);

type Timed = Pick<Stop, 'minutes' | 'minutesIn'>;

/** Every slide with the minutes that it takes in one lesson. */
export const timed = <T extends Timed>(stops: readonly T[], lesson: number | undefined): T[] =>
  stops.map((stop) => ({ ...stop, minutes: stop.minutesIn?.[lesson ?? 0] ?? stop.minutes }));

/** The slides of one lesson length, in the deck's order; without a length all of them. */
export const pathOf = <T extends Timed & Pick<Stop, 'lessons'>>(stops: readonly T[], lesson?: number): T[] =>
  timed(stops, lesson).filter(({ lessons }) => lesson === undefined || lessons.includes(lesson));

/** Gives what a class does on a slide, in each lesson whose plan has rows for it. */
export const rowsOn = (slide: string, plans: readonly Plan[]): { lesson: number; rows: Plan['rows'] }[] =>
  plans
    .map(({ minutes, rows }) => ({ lesson: minutes, rows: rows.filter((row) => row.slide === slide) }))
    .filter(({ rows }) => rows.length > 0);

/** The minutes of a slide in the lessons whose plans have rows for it. */
export const minutesIn = (slide: string, plans: readonly Plan[]): Record<number, number> =>
  Object.fromEntries(
    rowsOn(slide, plans).map(({ lesson, rows }) => [lesson, rows.reduce((sum, { minutes }) => sum + minutes, 0)]),
  );

/** Data by which a page finds a lesson's path: every slide in order, and the lengths that there are. */
export interface Lessons {
  stops: readonly Stop[];
  lengths: readonly number[];
  /** In minutes, where a teacher's own lesson is longer or shorter than the one that it was made of. */
  ownMinutes?: number;
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

/** Times at which each slide of a path starts and ends, in minutes from the beginning. */
export function timesOf<T extends Stop>(path: readonly T[]): { stop: T; from: number; to: number }[] {
  let from = 0;
  return path.map((stop) => {
    const start = from;
    from += stop.minutes;
    return { stop, from: start, to: from };
  });
}

/**
 * When the lesson would end if every slide from here on took its planned time, in seconds from its beginning. Time
 * already spent on a slide counts towards it, so a slide that is done early gives its minutes back.
 */
export function secondsToEnd(path: readonly Stop[], { at, elapsed, used }: LessonTime): number {
  const here = path.findIndex(({ id }) => id === at);
  const rest = path
    .slice(Math.max(here, 0))
    .reduce((sum, { id, minutes }) => sum + Math.max(0, minutes * 60 - (used[id] ?? 0)), 0);
  return elapsed + rest;
}

/** Gives the whole minutes late or early. */
export const wholeMinutes = (seconds: number) => Math.floor(Math.abs(seconds) / 60);

/** A slide that shorter lessons leave out can be spared sooner. */
const shortest = ({ lessons }: Stop) => Math.min(...lessons);
const rankOf = (part: readonly Stop[]) => Math.min(...part.map(shortest));

const areTwins = (one: Stop, other: Stop) => one.twin === other.id || other.twin === one.id;

/** Slides by themselves, twins together. */
const togetherWithTwins = (stops: readonly Stop[]): Stop[][] =>
  stops.flatMap((stop) => {
    const part = stops.filter((other) => other === stop || areTwins(stop, other));
    return part[0] === stop ? [part] : [];
  });

const haveTwinIn = (part: readonly Stop[], others: readonly Stop[]) =>
  part.some((one) => others.some((other) => areTwins(one, other)));

/** Slides that can be left out. Core slides, and a twin whose other half was seen, stay. */
const spareParts = (coming: readonly Stop[], seen: readonly Stop[]): Stop[][] =>
  togetherWithTwins(coming).filter((part) => !part.some(({ core }) => core) && !haveTwinIn(part, seen));

/**
 * Which coming slides may be left out to end `late` seconds sooner: at most two choices that are enough by themselves,
 * the shortest first; where none is, one choice of several. The last slide stays, because it closes the lesson.
 */
export function slidesToSkip(path: readonly Stop[], at: string, late: number): Stop[][] {
  const missing = wholeMinutes(late);
  if (late < 60) return [];
  const here = path.findIndex((stop) => stop.id === at);
  const spare = spareParts(path.slice(here + 1, -1), path.slice(0, here + 1));
  const inOrder = (stops: Stop[]) => stops.toSorted((a, b) => path.indexOf(a) - path.indexOf(b));
  const enough = spare
    .filter((part) => minutesOf(part) >= missing)
    .toSorted((a, b) => rankOf(b) - rankOf(a) || minutesOf(a) - minutesOf(b));
  if (enough.length > 0)
    return enough.slice(0, 2).toSorted((a, b) => path.indexOf(a[0] as Stop) - path.indexOf(b[0] as Stop));
  const several: Stop[] = [];
  for (const part of spare.toSorted((a, b) => rankOf(b) - rankOf(a) || minutesOf(b) - minutesOf(a))) {
    if (minutesOf(several) >= missing) break;
    several.push(...part);
  }
  return several.length > 0 ? [inOrder(several)] : [];
}

/** Fewer spare minutes are a teacher's own to fill. */
const worthFilling = 3;

/**
 * Which slides would fit into `early` seconds that are left over: at most two choices, first what the plan of the lesson of
 * this `length` keeps ready, then those of the next length. A twin whose other half was passed over stays out.
 */
export function slidesToAdd(
  all: readonly Stop[],
  path: readonly Stop[],
  at: string,
  early: number,
  length?: number,
): Stop[][] {
  const spare = Math.floor(early / 60);
  if (spare < worthFilling) return [];
  const here = all.findIndex((stop) => stop.id === at);
  const inPath = new Set(path.map(({ id }) => id));
  const isLeftOut = ({ id }: Stop) => !inPath.has(id);
  const isReady = (part: readonly Stop[]) =>
    part.some(({ extraIn }) => length !== undefined && extraIn?.includes(length));
  const passed = all.slice(0, here + 1).filter(isLeftOut);
  return togetherWithTwins(all.slice(here + 1).filter(isLeftOut))
    .filter((part) => minutesOf(part) <= spare && !haveTwinIn(part, passed))
    .toSorted((a, b) => Number(isReady(b)) - Number(isReady(a)) || rankOf(a) - rankOf(b))
    .slice(0, 2);
}

/** Task of a class for some minutes of one lesson, on one slide, in words for its screen. */
export interface Task {
  id: string;
  lesson: number;
  slide: string;
  /** How long pupils work by themselves. */
  minutes: number;
  title: string;
  lines: readonly string[];
  /** The steps of its slide would answer it, so it comes before them. */
  isFirst: boolean;
}

type Teaching = Pick<Deck, 'teach' | 'worksheet'>;
type Row = Plan['rows'][number];

/** What the exit ticket asks in a lesson: only what that has taught. A deck without plans asks all. */
export const ticketQuestions = ({ exit }: Worksheet, plan: Pick<Plan, 'rows'> | undefined) =>
  exit.questions.filter(({ slide }) => !slide || !plan || plan.rows.some((row) => row.slide === slide));

/** The words of a row's task in its plan. The ticket and the debate have theirs from the sheets, so that screen and paper agree. */
export function wordsOfTask(
  { task }: Row,
  { teach, worksheet }: Teaching,
  plan?: Plan,
): (Pick<Task, 'title' | 'lines'> & { minutes?: number | undefined }) | undefined {
  if (task === 'ticket')
    return worksheet && { title: worksheet.exit.title, lines: ticketQuestions(worksheet, plan).map(({ ask }) => ask) };
  if (task === 'debate')
    return teach.debate && { title: teach.debate.question, lines: teach.debate.steps.map(({ says }) => says) };
  return task;
}

const isFirst = ({ task }: Row) => task === 'ticket';

/** The name of the task that a row of the plan of a lesson opens. */
const taskOf = ({ minutes, rows }: Plan, row: Row) => `${minutes}-${rows.indexOf(row) + 1}`;

/**
 * The rows of a lesson on one slide, with what begins them after the first. What has nothing to open begins with the steps, and
 * so does what follows a task that comes before them.
 */
export const rowsTimed = (slide: string, plan: Plan) => {
  const rows = plan.rows.filter((row) => row.slide === slide);
  return rows.map((row, index) => {
    const before = rows[index - 1];
    const opens = row.task !== undefined || row.exercise !== undefined;
    return {
      minutes: row.minutes,
      task: row.task && taskOf(plan, row),
      exercise: row.exercise,
      withSteps: before && !isFirst(row) && (!opens || isFirst(before)),
    };
  });
};

/** Every task of every lesson, in the order of its rows. */
export const tasksOf = (deck: Teaching): Task[] =>
  deck.teach.plans.flatMap((plan) =>
    plan.rows.flatMap((row) => {
      const { minutes: lesson } = plan;
      const words = wordsOfTask(row, deck, plan);
      if (!words) return [];
      const { title, lines, minutes = row.minutes } = words;
      return [
        {
          id: taskOf(plan, row),
          lesson,
          slide: row.slide,
          minutes,
          title,
          lines,
          isFirst: isFirst(row),
        },
      ];
    }),
  );

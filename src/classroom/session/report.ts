import { type Lessons, minutesOf, pathOf, timed } from '#deck/lesson.ts';
import { letterOf } from '#words/index.ts';
import type { Counted } from '../tally/counted.ts';
import { boxCounts, type DrawnLines, middleOf } from '../tally/lines-and-rows.ts';
import { shares, shift } from '../tally/model.ts';
import type { Clock } from './clock.ts';
import type { Session } from './session.ts';

/** What a device has kept of a class. */
export interface ClassRecord {
  session: Session;
  /** Ids of the slides that it was to go through; without them those of its lesson. */
  path: readonly string[] | undefined;
  clock: Clock;
  counted: readonly Counted[];
  drawn: readonly DrawnLines[];
}

/** A question that a class may have been asked, with its words; a vote has two rounds. */
export interface AskedVote {
  exercise: string;
  title: string;
  options: readonly string[];
  rounds: readonly { id: string; name: string }[];
  /** So many parts of the class decide, each for its own options in a row; one if it does not say. */
  voters?: number | undefined;
}

/** A line that a class may have drawn, with the words and the true value of each point. */
export interface AskedLine {
  exercise: string;
  title: string;
  /** What is drawn, in which unit. */
  name: string;
  /** How much a step of the axis is. */
  step: number;
  points: readonly { name: string; value: number }[];
}

/** Rows that a class may have filled in, with the words of each and of its boxes, and which boxes the sources tick. */
export interface AskedRows {
  exercise: string;
  title: string;
  columns: readonly string[];
  rows: readonly { name: string; answer: readonly boolean[] }[];
}

/** `skipped`: the teacher took it out of the path. `added`: it was no part of the lesson. */
type SlideState = 'shown' | 'added' | 'skipped' | 'unreached';

export interface ReportSlide {
  /** 1-based place in the lesson, as its plan and the stage count; none of what was shown besides. */
  number: number | undefined;
  title: string;
  /** In minutes; none where it was no part of the lesson. */
  planned: number;
  /** In seconds. */
  used: number;
  state: SlideState;
}

export interface ReportVote {
  title: string;
  options: readonly string[];
  /** The rounds that were counted, with hands and whole per cents by option. */
  rounds: { name: string; counts: readonly number[]; shares: readonly number[] }[];
  /** In points of per cent by option, once both rounds were counted. */
  moved: readonly number[] | undefined;
}

/** What a class drew: how many lines, and at each point their middle and what it was. */
export interface ReportLine {
  title: string;
  name: string;
  lines: number;
  points: readonly { name: string; middle: number; value: number }[];
}

/** What a class ticked: how many filled in the rows, and how many of them ticked each box of each row. */
export interface ReportRows {
  title: string;
  columns: readonly string[];
  phones: number;
  rows: readonly { name: string; answer: readonly boolean[]; counts: readonly number[] }[];
}

export interface Report {
  session: Session;
  /** Minutes planned, and seconds on the clock. */
  planned: number;
  used: number;
  slides: ReportSlide[];
  votes: ReportVote[];
  drawn: ReportLine[];
  filled: ReportRows[];
}

/** What became of a class: each slide of its lesson or shown besides, in the deck's order, and each vote. */
export function reportOf(
  record: ClassRecord,
  {
    stops,
    ownMinutes,
    asked,
    lines,
    boards,
  }: Pick<Lessons, 'stops' | 'ownMinutes'> & {
    asked: readonly AskedVote[];
    lines: readonly AskedLine[];
    boards: readonly AskedRows[];
  },
): Report {
  const { session, clock, counted } = record;
  const lesson = pathOf(stops, session.lesson);
  const places = new Map(lesson.map(({ id }, index) => [id, index + 1]));
  const path = new Set(record.path ?? places.keys());
  const last = Math.max(0, ...lesson.flatMap(({ id }) => (clock.used[id] === undefined ? [] : (places.get(id) ?? 0))));
  const slides = timed(stops, session.lesson).flatMap(({ id, title, minutes }): ReportSlide[] => {
    const used = clock.used[id];
    const number = places.get(id);
    const isPlanned = number !== undefined;
    if (used === undefined && !isPlanned) return [];
    // What was jumped over was left out; only what comes after the last slide was not reached.
    const without = path.has(id) && number !== undefined && number > last ? 'unreached' : 'skipped';
    const state = used === undefined ? without : isPlanned ? 'shown' : 'added';
    return [{ number, title, planned: isPlanned ? minutes : 0, used: used ?? 0, state }];
  });
  return {
    session,
    planned: ownMinutes ?? session.lesson ?? minutesOf(lesson),
    used: clock.elapsed,
    slides,
    votes: [...asked.flatMap((vote) => voteOf(vote, counted)), ...unknownVotes(asked, counted)],
    drawn: lines.flatMap((line) => lineOf(line, record.drawn)),
    filled: boards.flatMap((board) => rowsOf(board, record.drawn)),
  };
}

function voteOf({ exercise, title, options, rounds, voters }: AskedVote, counted: readonly Counted[]): ReportVote[] {
  const taken = rounds.flatMap(({ id, name }) => {
    const found = counted.find((one) => one.exercise === exercise && one.round === id);
    return found ? [{ name, counts: found.counts, shares: shares(found.counts, voters) }] : [];
  });
  const [first, second] = taken;
  if (!first) return [];
  return [{ title, options, rounds: taken, moved: second && shift(first.counts, second.counts) }];
}

function lineOf({ exercise, title, name, step, points }: AskedLine, drawn: readonly DrawnLines[]): ReportLine[] {
  const lines = drawn.find((one) => one.exercise === exercise)?.lines ?? [];
  // A line that was drawn when the exercise had other points cannot be compared.
  const whole = lines.filter(({ length }) => length === points.length);
  if (whole.length === 0) return [];
  const middle = middleOf(whole);
  const compared = points.map(({ name, value }, at) => ({ name, value, middle: (middle[at] ?? 0) * step }));
  return [{ title, name, lines: whole.length, points: compared }];
}

function rowsOf({ exercise, title, columns, rows }: AskedRows, drawn: readonly DrawnLines[]): ReportRows[] {
  const sent = drawn.find((one) => one.exercise === exercise)?.lines ?? [];
  // As with lines: what was filled in when there were other rows cannot be told.
  const whole = sent.filter(({ length }) => length === rows.length);
  if (whole.length === 0) return [];
  const counts = boxCounts(whole, rows.length, columns.length);
  const told = rows.map((row, at) => ({
    ...row,
    counts: counts.slice(at * columns.length, (at + 1) * columns.length),
  }));
  return [{ title, columns, phones: whole.length, rows: told }];
}

/** Votes that the deck no longer knows keep their numbers; their answers are letters. */
const unknownVotes = (asked: readonly AskedVote[], counted: readonly Counted[]): ReportVote[] =>
  counted
    .filter(
      ({ exercise, round }) =>
        !asked.some((one) => one.exercise === exercise && one.rounds.some(({ id }) => id === round)),
    )
    .map(({ exercise, round, counts }) => ({
      title: exercise,
      options: counts.map((_, option) => letterOf(option)),
      rounds: [{ name: round, counts, shares: shares(counts) }],
      moved: undefined,
    }));

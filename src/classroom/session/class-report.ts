import { type Lessons, minutesOf, pathOf, timed } from '#deck/lesson.ts';
import { letterOf } from '#words/index.ts';
import type { Counted } from '../tally/counted.ts';
import { countChange, handsIn, MIN_VOTES_FOR_SHARES, shares, waysOf } from '../tally/counts.ts';
import { boxCounts, type DrawnLines, isTicked, middleOf } from '../tally/lines-and-rows.ts';
import type { Clock } from './clock.ts';
import type { Session } from './session.ts';

/** Record of a class on a device. */
export interface ClassRecord {
  session: Session;
  /** Ids of the slides that it was to go through; without them those of its lesson. */
  path: readonly string[] | undefined;
  clock: Clock;
  /** `phones`: how many of them came by phone. */
  counted: readonly (Counted & { phones?: number })[];
  drawn: readonly DrawnLines[];
  /** Moves by vote: how many phones went from each option of the first round to each of the second. */
  moved: readonly { exercise: string; moves: readonly number[] }[];
}

/** A question that a class may have been asked, with its words; a vote that is asked twice has two rounds. */
export interface AskedVote {
  exercise: string;
  title: string;
  options: readonly string[];
  rounds: readonly { id: string; name: string }[];
  /** Number of parts of the class that decide, each for its own options in a row; one if it does not say. */
  voters?: number | undefined;
}

/** A line that a class may have drawn, with the words and the true value of each point. */
export interface AskedLine {
  exercise: string;
  title: string;
  /** Quantity that is drawn, and its unit. */
  name: string;
  /** Quantity of one step of the axis. */
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
  /** Minutes; none where it was no part of the lesson. */
  planned: number;
  /** Seconds. */
  used: number;
  state: SlideState;
}

export interface ReportVote {
  title: string;
  options: readonly string[];
  /** The rounds that were counted, with votes and whole per cents by option, which are told where there are enough of them. */
  rounds: {
    name: string;
    by: 'hands' | 'phones' | 'both';
    counts: readonly number[];
    shares: readonly number[];
    tellsShares: boolean;
  }[];
  /** Change by option, once both rounds were counted. */
  moved: ReturnType<typeof countChange>;
  /** Ways of the phones that voted in both. */
  ways: ReturnType<typeof waysOf>;
  /** Options that nobody chose at the end of a vote that asks for reasons. */
  unsaid: readonly string[];
}

/** Lines of a class: how many, and at each point their middle and what it was. */
export interface ReportLine {
  title: string;
  name: string;
  lines: number;
  points: readonly { name: string; middle: number; value: number }[];
}

/** Rows of a class: how many filled them in, and how many of them ticked each box of each row. */
export interface ReportRows {
  title: string;
  columns: readonly string[];
  phones: number;
  /** Of each row how many phones have a box ticked in it, and of them how many otherwise than the sources: an empty row is no answer. */
  rows: readonly {
    name: string;
    answer: readonly boolean[];
    counts: readonly number[];
    answered: number;
    missed: number;
  }[];
}

export interface ClassReport {
  session: Session;
  /** Minutes planned, and seconds on the clock. */
  planned: number;
  used: number;
  slides: ReportSlide[];
  votes: ReportVote[];
  drawn: ReportLine[];
  filled: ReportRows[];
}

/** Reports what became of a class: each slide of its lesson or shown besides, in the deck's order, and each vote. */
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
): ClassReport {
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
    votes: [...asked.flatMap((vote) => voteOf(vote, record)), ...unknownVotes(asked, counted)],
    drawn: lines.flatMap((line) => lineOf(line, record.drawn)),
    filled: boards.flatMap((board) => rowsOf(board, record.drawn)),
  };
}

function voteOf({ exercise, title, options, rounds, voters }: AskedVote, record: ClassRecord): ReportVote[] {
  const taken = rounds.flatMap(({ id, name }) => {
    const found = record.counted.find((one) => one.exercise === exercise && one.round === id);
    return found ? [roundOf(name, found, voters)] : [];
  });
  const [first, second] = taken;
  if (!first) return [];
  const moves = record.moved.find((one) => one.exercise === exercise)?.moves ?? [];
  const last = taken.at(-1)?.counts ?? [];
  // A vote that was not taken again has no end yet.
  const unsaid = second ? options.filter((_, index) => last[index] === 0) : [];
  return [
    {
      title,
      options,
      rounds: taken,
      moved: second && countChange(first.counts, second.counts),
      ways: waysOf(moves),
      unsaid,
    },
  ];
}

function roundOf(
  name: string,
  { counts, phones = 0 }: ClassRecord['counted'][number],
  voters = 1,
): ReportVote['rounds'][number] {
  const all = handsIn(counts);
  const by = phones === 0 ? 'hands' : phones < all ? 'both' : 'phones';
  return { name, by, counts, shares: shares(counts, voters), tellsShares: all >= MIN_VOTES_FOR_SHARES * voters };
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
  const told = rows.map((row, at) => {
    const given = whole.flatMap((one) => one[at] || []);
    return {
      ...row,
      answered: given.length,
      missed: given.filter((ticks) => row.answer.some((is, column) => is !== isTicked(ticks, column))).length,
      counts: counts.slice(at * columns.length, (at + 1) * columns.length),
    };
  });
  return [{ title, columns, phones: whole.length, rows: told }];
}

/** Votes that the deck no longer knows keep their numbers; their answers are letters. */
const unknownVotes = (asked: readonly AskedVote[], counted: ClassRecord['counted']): ReportVote[] =>
  counted
    .filter(
      ({ exercise, round }) =>
        !asked.some((one) => one.exercise === exercise && one.rounds.some(({ id }) => id === round)),
    )
    .map((found) => ({
      title: found.exercise,
      options: found.counts.map((_, option) => letterOf(option)),
      rounds: [roundOf(found.round, found)],
      moved: undefined,
      ways: waysOf([]),
      unsaid: [],
    }));

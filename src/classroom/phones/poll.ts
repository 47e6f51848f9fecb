import { aloudWords, letterOf } from '#words/index.ts';
import { choices, HANDS_VOTE } from '../tally/counts.ts';

/** A question that phones can answer by choosing one option. */
export interface Poll {
  exercise: string;
  round: string;
  title: string;
  options: readonly string[];
  /** It is a vote of the slide, which stands on the class’s screen while it is open. */
  isVote?: boolean;
  /** It is asked again later in the lesson, and what came of it is shown then. */
  isFirst?: boolean;
  /** It was asked before, in this round. */
  before?: string;
  /** It is about the drawing on the slide, which the class keeps in sight while it chooses. */
  ofPicture?: boolean;
  /** Steps of each point at most, where the poll is no choice but a line. The options name the points. */
  steps?: number;
  /** Names of the boxes of each row, where the poll is no choice but rows to fill in, which the options name. */
  columns?: readonly string[];
  /** Number of parts of the class that decide, each for its own options: the first ones are for the first part. */
  voters?: number;
}

/** Consequences of a lever: a sentence for each step of its chain, then who sees it otherwise and what the record shows. */
export interface PulledLever {
  steps: readonly string[];
  ends: readonly { name: string; says: string }[];
}

/** The question that every slide has: the teacher asks it aloud. */
export const handsPoll = (slide: string): Poll => ({
  exercise: HANDS_VOTE,
  round: slide,
  title: aloudWords.asks,
  options: choices.map(({ letter }) => letter),
});

/** The question that is asked, of those that a page knows. One that it does not know, as of a newer deck, has its letters. */
export const pollOf = (
  { exercise, round, options }: { exercise: string; round: string; options: number },
  polls: readonly Poll[],
): Poll =>
  polls.find((poll) => poll.exercise === exercise && poll.round === round) ??
  (exercise === HANDS_VOTE
    ? handsPoll(round)
    : { ...handsPoll(round), exercise, options: Array.from({ length: options }, (_, index) => letterOf(index)) });

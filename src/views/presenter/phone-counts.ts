import { voteOf } from '../../class/vote-name.ts';
import { countsOf, tell } from '../../parts/tally/counted.ts';

interface Vote {
  exercise: string;
  round: string;
  options: number;
}

/** Keeps apart what phones answered and what was counted by hand: both stand in one tally, which is shown more than once. */
export class PhoneCounts {
  /** Answers of phones that are in the tally already, by vote. */
  readonly #included = new Map<string, readonly number[]>();

  /** Hands that were counted in the room, by option. */
  byHand(vote: Vote): number[] {
    const included = this.#included.get(voteOf(vote)) ?? [];
    return countsOf(vote.exercise, vote.round, vote.options).map((count, option) =>
      Math.max(0, count - (included[option] ?? 0)),
    );
  }

  /** Tells the tally the counts of phones and hands together. */
  tell(vote: Vote, counts: readonly number[], byHand: readonly number[]): void {
    this.#included.set(
      voteOf(vote),
      counts.map((count, option) => count - (byHand[option] ?? 0)),
    );
    tell({ exercise: vote.exercise, round: vote.round, counts });
  }
}

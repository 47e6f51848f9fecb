import type { Answer } from './messages.ts';

/** Answers of phones: one answer a device and vote, however often it is sent. */
export class Answers {
  readonly #votes = new Map<string, Map<string, Answer>>();

  /** Every vote in which something was answered. */
  get votes(): string[] {
    return [...this.#votes.keys()];
  }

  /** Gives the answers in a vote, by device. */
  to(vote: string): ReadonlyMap<string, Answer> {
    return this.#votes.get(vote) ?? new Map<string, Answer>();
  }

  /** Notes what a device has answered in a vote; undefined takes it back. */
  set(vote: string, device: string, answer: Answer | undefined): void {
    const answers = this.#votes.get(vote) ?? new Map<string, Answer>();
    if (answer === undefined) answers.delete(device);
    else answers.set(device, answer);
    this.#votes.set(vote, answers);
  }

  /** Counts the answers of each option; the first `most` answers count. */
  counts(vote: string, options: number, most: number): number[] {
    const chosen = [...this.to(vote).values()].slice(0, most);
    return Array.from({ length: options }, (_, option) => chosen.filter(([one]) => one === option).length);
  }

  /** The lines that were drawn, or the rows that were filled in, of the first `most`. */
  lines(vote: string, most: number): Answer[] {
    return [...this.to(vote).values()].slice(0, most);
  }

  /** The vote of this round that was asked last. */
  last(exercise: string, round: string): string | undefined {
    const asked = (vote: string) => Number(vote.split('.').at(-1));
    return this.votes.filter((vote) => vote.startsWith(`${exercise}.${round}.`)).sort((a, b) => asked(b) - asked(a))[0];
  }

  /**
   * Counts the devices that went from each option of one vote to each of another, the options of the first in a row; the
   * first `most` count.
   */
  moves(from: string, to: string, options: number, most: number): number[] {
    const moves = Array.from({ length: options * options }, () => 0);
    for (const [device, [now = 0]] of [...this.to(to)].slice(0, most)) {
      const [was] = this.to(from).get(device) ?? [];
      const way = was === undefined || was >= options || now >= options ? -1 : was * options + now;
      if (moves[way] !== undefined) moves[way] += 1;
    }
    return moves;
  }

  forget(vote: string): void {
    this.#votes.delete(vote);
  }
}

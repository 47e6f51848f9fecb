import type { Answer } from './messages.ts';

/** What phones have answered: one answer a device and vote, however often it is sent. */
export class Answers {
  readonly #votes = new Map<string, Map<string, Answer>>();

  /** Every vote in which something was answered. */
  get votes(): string[] {
    return [...this.#votes.keys()];
  }

  /** What was answered in a vote, by device. */
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

  /** How many chose each of so many options. The first answers count, `most` of them. */
  counts(vote: string, options: number, most: number): number[] {
    const chosen = [...this.to(vote).values()].slice(0, most);
    return Array.from({ length: options }, (_, option) => chosen.filter(([one]) => one === option).length);
  }

  /** The lines that were drawn, or the rows that were filled in, of the first `most`. */
  lines(vote: string, most: number): Answer[] {
    return [...this.to(vote).values()].slice(0, most);
  }

  forget(vote: string): void {
    this.#votes.delete(vote);
  }
}

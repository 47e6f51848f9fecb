/** What phones have answered: one answer a device and vote, however often it is sent. */
export class Answers {
  readonly #votes = new Map<string, Map<string, number>>();

  /** Every vote in which something was answered. */
  get votes(): string[] {
    return [...this.#votes.keys()];
  }

  /** The options that were chosen in a vote, by device. */
  to(vote: string): Map<string, number> {
    const answers = this.#votes.get(vote) ?? new Map<string, number>();
    this.#votes.set(vote, answers);
    return answers;
  }

  /** How many chose each of so many options. */
  counts(vote: string, options: number): number[] {
    const chosen = [...this.to(vote).values()];
    return Array.from({ length: options }, (_, option) => chosen.filter((one) => one === option).length);
  }

  forget(vote: string): void {
    this.#votes.delete(vote);
  }
}

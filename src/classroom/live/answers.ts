/** What phones have answered: one answer a device and vote, however often it is sent. */
export class Answers {
  readonly #votes = new Map<string, Map<string, number>>();

  /** Every vote in which something was answered. */
  get votes(): string[] {
    return [...this.#votes.keys()];
  }

  /** The options that were chosen in a vote, by device. */
  to(vote: string): ReadonlyMap<string, number> {
    return this.#votes.get(vote) ?? new Map<string, number>();
  }

  /** Notes what a device has chosen in a vote; undefined takes it back. */
  set(vote: string, device: string, option: number | undefined): void {
    const answers = this.#votes.get(vote) ?? new Map<string, number>();
    if (option === undefined) answers.delete(device);
    else answers.set(device, option);
    this.#votes.set(vote, answers);
  }

  /** How many chose each of so many options. The first answers count, `most` of them. */
  counts(vote: string, options: number, most: number): number[] {
    const chosen = [...this.to(vote).values()].slice(0, most);
    return Array.from({ length: options }, (_, option) => chosen.filter((one) => one === option).length);
  }

  forget(vote: string): void {
    this.#votes.delete(vote);
  }
}

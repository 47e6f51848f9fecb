/** So many at once, and then so many a second. Times are in milliseconds. */
export class Allowance {
  readonly #atOnce: number;
  readonly #perSecond: number;
  #left: number;
  #at: number;

  constructor(atOnce: number, perSecond: number, now: number) {
    this.#atOnce = atOnce;
    this.#perSecond = perSecond;
    this.#left = atOnce;
    this.#at = now;
  }

  /** Takes one, and says how long it has to be waited for; takes none where that is longer than `longest`. */
  wait(now: number, longest: number): number | undefined {
    this.#left = Math.min(this.#atOnce, this.#left + ((now - this.#at) / 1000) * this.#perSecond);
    this.#at = now;
    const wait = Math.max(0, ((1 - this.#left) / this.#perSecond) * 1000);
    if (wait > longest) return undefined;
    this.#left -= 1;
    return wait;
  }

  /** Takes one that is there at once; false when there is none. */
  take(now: number): boolean {
    return this.wait(now, 0) !== undefined;
  }

  /** One that was taken was not needed. */
  giveBack(): void {
    this.#left += 1;
  }
}

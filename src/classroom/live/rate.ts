/** At most `perSecond` messages a second, with as many saved up for a burst as two seconds bring. */
export class Allowance {
  #left: number;
  #at: number;
  readonly #perSecond: number;

  constructor(perSecond: number, now: number) {
    this.#perSecond = perSecond;
    this.#left = 2 * perSecond;
    this.#at = now;
  }

  /** Takes one message at `now`, in milliseconds; false when there is none left. */
  take(now: number): boolean {
    this.#left = Math.min(2 * this.#perSecond, this.#left + ((now - this.#at) / 1000) * this.#perSecond);
    this.#at = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}

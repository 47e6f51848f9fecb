/** A token bucket: so many at once, and then so many a second. Times are in milliseconds. */
export class TokenBucket {
  readonly #capacity: number;
  readonly #perSecond: number;
  #tokens: number;
  #filledAt: number;

  constructor(atOnce: number, perSecond: number, now: number) {
    this.#capacity = atOnce;
    this.#perSecond = perSecond;
    this.#tokens = atOnce;
    this.#filledAt = now;
  }

  /** Takes one, and says how long it has to be waited for; takes none where that is longer than `longest`. */
  wait(now: number, longest: number): number | undefined {
    this.#tokens = Math.min(this.#capacity, this.#tokens + ((now - this.#filledAt) / 1000) * this.#perSecond);
    this.#filledAt = now;
    const wait = Math.max(0, ((1 - this.#tokens) / this.#perSecond) * 1000);
    if (wait > longest) return undefined;
    this.#tokens -= 1;
    return wait;
  }

  /** Takes one that is there at once; false when there is none. */
  take(now: number): boolean {
    return this.wait(now, 0) !== undefined;
  }

  /** Gives back a token that was not needed. */
  refund(): void {
    this.#tokens += 1;
  }
}

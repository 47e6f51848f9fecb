import type { Press } from './messages.ts';

/** What the clicker pressed, each press once: not again what was pressed before this window came, or is heard twice. */
export class Presses {
  /** The number of the last press that was heard. */
  #last: number | undefined;

  /** `isKept` tells that it had been said before this window listened. */
  isNew(press: Press | undefined, isKept: boolean): press is Press {
    // Gone after a cut, by a broker that has lost it or is slow: the same press may still come.
    if (!press && isKept) return false;
    const last = this.#last;
    this.#last = press?.number ?? -1;
    return press !== undefined && (last === undefined ? !isKept : press.number > last);
  }
}

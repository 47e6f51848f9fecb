import { TokenBucket } from './token-bucket.ts';

/** Wrong codes that an address may try at once, where thirty phones that all mistype a few times share it, and then each second. */
const WRONG_CODES_AT_ONCE = 200;
const WRONG_CODES_PER_SECOND = 2;
/** Milliseconds that a code waits at most before it is looked at: a phone tries again after eight seconds. */
const MAX_WAIT_MS = 6000;

interface Tries {
  bucket: TokenBucket;
  /**
   * Wrong codes so far: the same one again tells nobody anything new, and thirty phones ask for a room until its teacher is
   * back.
   */
  wrong: Set<string>;
}

/** Codes of rooms that each address has tried. Who guesses is slowed, whoever shares the address waits a turn. */
export class CodeTries {
  readonly #byAddress = new Map<string, Tries>();

  /** Milliseconds that a code of this address waits before it is looked at; nothing where enough others wait already. */
  wait(address: string, now: number): number | undefined {
    const tries = this.#byAddress.get(address) ?? {
      bucket: new TokenBucket(WRONG_CODES_AT_ONCE, WRONG_CODES_PER_SECOND, now),
      wrong: new Set(),
    };
    this.#byAddress.set(address, tries);
    return tries.bucket.wait(now, MAX_WAIT_MS);
  }

  /** Notes what came of a code that was looked at. */
  note(address: string, code: string, isWrong: boolean): void {
    const tries = this.#byAddress.get(address);
    if (isWrong && !tries?.wrong.has(code)) tries?.wrong.add(code);
    else tries?.bucket.refund();
  }
}

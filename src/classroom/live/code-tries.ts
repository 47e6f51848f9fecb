import { Allowance } from './allowance.ts';

/** Wrong codes that an address may try at once, where thirty phones that all mistype a few times share it, and then each second. */
const atOnce = 200;
const perSecond = 2;
/** Milliseconds that a code waits at most before it is looked at: a phone tries again after eight seconds. */
const longest = 6000;

interface Tries {
  allowance: Allowance;
  /** The same wrong code again tells nobody anything new: thirty phones ask for a room until its teacher is back. */
  wrong: Set<string>;
}

/** What each address has tried as the code of a room. Who guesses is slowed, whoever shares the address waits a turn. */
export class CodeTries {
  readonly #byAddress = new Map<string, Tries>();

  /** Milliseconds that a code of this address waits before it is looked at; nothing where enough others wait already. */
  wait(address: string, now: number): number | undefined {
    const tries = this.#byAddress.get(address) ?? {
      allowance: new Allowance(atOnce, perSecond, now),
      wrong: new Set(),
    };
    this.#byAddress.set(address, tries);
    return tries.allowance.wait(now, longest);
  }

  /** Notes what came of a code that was looked at. */
  note(address: string, code: string, isWrong: boolean): void {
    const tries = this.#byAddress.get(address);
    if (isWrong && !tries?.wrong.has(code)) tries?.wrong.add(code);
    else tries?.allowance.giveBack();
  }
}

import { isText } from '../page/guards.ts';
import { remembered } from '../page/memory.ts';
import { type Line, newId } from './line.ts';
import type { Message } from './messages.ts';

const kept = remembered('stage', isText, 'window');

/** The name of this stage among all open ones: from its address, from before a reload, or new. */
export class StageId {
  #window = newId();
  value = new URLSearchParams(location.search).get('stage') ?? kept.get() ?? newId();

  constructor() {
    kept.set(this.value);
  }

  /** Asks whether another window already has this name, as when a tab was copied. */
  claim(line: Line): void {
    line.post({ kind: 'claim', stage: this.value, window: this.#window });
  }

  /** Answers a newcomer of the same name, or takes another name when told that this one is taken. Says whether it changed. */
  hear(message: Message, line: Line): boolean {
    if (message.kind !== 'claim' && message.kind !== 'taken') return false;
    if (message.stage !== this.value) return false;
    if (message.kind === 'claim') {
      line.post({ kind: 'taken', stage: this.value, window: message.window });
      return false;
    }
    if (message.window !== this.#window) return false;
    this.value = newId();
    kept.set(this.value);
    return true;
  }
}

import { isShape, isText } from '../page/guards.ts';
import { prefix, remembered } from '../page/memory.ts';
import { isMessage, type Message } from './messages.ts';

const wire = 'line';
/** Enough to tell a message that came both ways from two messages. */
const kept = 50;

interface Letter {
  id: string;
  message: Message;
}

const isLetter = isShape<Letter>({ id: isText, message: isMessage });

/**
 * Joins the windows of one deck in one browser. Each message goes by BroadcastChannel and by localStorage, because
 * either may be missing (an old browser, a file opened from a stick); whichever comes first counts. A letter of another
 * shape, from another version of the site or from nobody, is left unread.
 */
export class Line {
  #channel: BroadcastChannel | undefined;
  #memory = remembered(wire, isLetter);
  #seen: string[] = [];
  #hear: (message: Message) => void;

  constructor(hear: (message: Message) => void) {
    this.#hear = hear;
    try {
      this.#channel = new BroadcastChannel(`${prefix}${wire}`);
      this.#channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isLetter(data)) this.#receive(data);
      });
    } catch {
      // localStorage carries the messages alone.
    }
    this.#memory.onChange((letter) => this.#receive(letter));
  }

  post(message: Message): void {
    const letter: Letter = { id: newId(), message };
    this.#channel?.postMessage(letter);
    this.#memory.set(letter);
  }

  #receive({ id, message }: Letter): void {
    if (this.#seen.includes(id)) return;
    this.#seen = [...this.#seen.slice(-kept), id];
    this.#hear(message);
  }
}

/** A short name that nobody else has. `crypto.randomUUID` is missing where a site is served without encryption. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');
}

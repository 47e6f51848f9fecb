import { isShape, isText } from '#frame/browser/memory/guards.ts';
import { prefix, remembered } from '#frame/browser/memory/memory.ts';
import { isMessage, type Message } from './messages.ts';
import { Near } from './near.ts';

const wire = 'line';
/** Enough to tell a message that came both ways from two messages. */
const kept = 50;

interface Letter {
  id: string;
  message: Message;
}

const isLetter = isShape<Letter>({ id: isText, message: isMessage });

/**
 * Joins the windows of one deck in one browser. Each message goes by BroadcastChannel, by localStorage and, from a
 * disk, from window to window, because any may be missing (an old browser, a file opened from a stick); whichever comes
 * first counts. A letter of another shape, from another version of the site or from nobody, is left unread.
 */
export class Line {
  #channel: BroadcastChannel | undefined;
  #memory = remembered(wire, isLetter);
  #near: Near;
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
    this.#memory.onChange((letter) => letter && this.#receive(letter));
    // What was kept before this window was there is not for it.
    this.#note(this.#memory.get()?.id ?? '');
    this.#near = new Near(
      (data) => isLetter(data) && this.#receive(data),
      () => {
        const letter = this.#memory.get();
        if (letter) this.#receive(letter);
      },
    );
  }

  post(message: Message): void {
    const letter: Letter = { id: newId(), message };
    this.#note(letter.id);
    this.#channel?.postMessage(letter);
    this.#near.post(letter);
    this.#memory.set(letter);
  }

  #receive({ id, message }: Letter): void {
    if (this.#seen.includes(id)) return;
    this.#note(id);
    this.#hear(message);
  }

  #note(id: string): void {
    this.#seen = [...this.#seen.slice(-kept), id];
  }
}

/** A short name that nobody else has. `crypto.randomUUID` is missing where a site is served without encryption. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');
}

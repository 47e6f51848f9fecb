import { isShape, isText } from '#frame/browser/storage/guards.ts';
import { keyPrefix, storedValue } from '#frame/browser/storage/stored-value.ts';
import { isMessage, type Message } from './messages.ts';

const wire = 'line';
/** Enough to tell a message that came both ways from two messages. */
const MAX_SEEN = 50;

interface Envelope {
  id: string;
  message: Message;
}

const isEnvelope = isShape<Envelope>({ id: isText, message: isMessage });

/**
 * Joins the windows of one deck in one browser. Each message goes by BroadcastChannel, by localStorage and, from a
 * disk, from window to window, because any may be missing (an old browser, a file opened from a stick); whichever comes
 * first counts. An envelope of another shape, from another version of the site or from nobody, is left unread.
 */
export class WindowChannel {
  #broadcast: BroadcastChannel | undefined;
  #memory = storedValue(wire, isEnvelope);
  #openers: OpenerWindows;
  #seen: string[] = [];
  #hear: (message: Message) => void;

  constructor(hear: (message: Message) => void) {
    this.#hear = hear;
    try {
      this.#broadcast = new BroadcastChannel(`${keyPrefix}${wire}`);
      this.#broadcast.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isEnvelope(data)) this.#receive(data);
      });
    } catch {
      // localStorage carries the messages alone.
    }
    this.#memory.onChange((envelope) => envelope && this.#receive(envelope));
    // What was kept before this window was there is not for it.
    this.#note(this.#memory.get()?.id ?? '');
    this.#openers = new OpenerWindows(
      (data) => isEnvelope(data) && this.#receive(data),
      () => {
        const envelope = this.#memory.get();
        if (envelope) this.#receive(envelope);
      },
    );
  }

  post(message: Message): void {
    const envelope: Envelope = { id: newId(), message };
    this.#note(envelope.id);
    this.#broadcast?.postMessage(envelope);
    this.#openers.post(envelope);
    this.#memory.set(envelope);
  }

  #receive({ id, message }: Envelope): void {
    if (this.#seen.includes(id)) return;
    this.#note(id);
    this.#hear(message);
  }

  #note(id: string): void {
    this.#seen = [...this.#seen.slice(-MAX_SEEN), id];
  }
}

/** A short name that nobody else has. `crypto.randomUUID` is missing where a site is served without encryption. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');
}

/** How often the message that storage holds is looked at, in milliseconds. */
const often = 500;

/**
 * Joins the windows of a deck that was opened from a disk. WebKit gives each of them an origin of its own, so no channel
 * joins them, and no event tells a window what its opener has kept. What reaches them are messages between a window and
 * its opener; storage itself is looked at now and then, so that a window finds the other again after a reload.
 */
class OpenerWindows {
  #windows = new Set<MessageEventSource>();

  /** `hear` is given whatever arrives, `look` is called to look at storage. */
  constructor(hear: (data: unknown) => void, look: () => void) {
    if (location.protocol !== 'file:') return;
    const { opener } = window as { opener: Window | null };
    if (opener) this.#windows.add(opener);
    addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
      if (source) this.#windows.add(source);
      hear(data);
    });
    setInterval(look, often);
  }

  post(envelope: unknown): void {
    for (const each of this.#windows) each.postMessage(envelope, { targetOrigin: '*' });
  }
}

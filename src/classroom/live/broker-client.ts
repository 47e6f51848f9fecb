// A client of a class's broker. Runs in a page and, for tests and the bench, in Node.
import { MqttLine } from './mqtt-line.ts';

/** `away` has been in and tries to come back; the last four are what a broker answers when it lets nobody in. */
export type Status = 'connecting' | 'in' | 'away' | 'crowd' | 'full' | 'unknown' | 'locked';

const refusals: Readonly<Record<number, Status>> = { 2: 'crowd', 3: 'full', 4: 'unknown', 5: 'locked' };

interface ClientSettings {
  /** Address of the broker: `ws://…` or `wss://…`. */
  broker: string;
  clientId: string;
  name?: string;
  key?: string;
  /** Topic that the broker empties when this client is gone. */
  will?: string;
  topics: readonly string[];
  /** `isKept` tells what had been said before this client listened. What was emptied while it was away comes empty. */
  onMessage(topic: string, payload: Uint8Array, isKept: boolean): void;
  /** Called at each change; `in` comes again after each reconnection, when everything retained must be published anew. */
  onStatus(status: Status): void;
}

/** Milliseconds that a last word may take. */
const FAREWELL_MS = 2000;

const MAX_SUBSCRIBE_TRIES = 10;

/** A broker may confirm a subscription before it sends what is retained: milliseconds of silence after which it has come. */
const SILENCE_MS = 100;
/** Milliseconds that such silence is waited for: a room may go on talking. */
const MAX_WAIT_FOR_SILENCE_MS = 2000;

/** Milliseconds between two tries; each client waits its own, so that thirty phones do not knock at once. */
const retryDelayMs = () => 700 + Math.floor(Math.random() * 1300);

/** A client's way to the broker: it connects, and goes on trying until `leave`. All is said with QoS 1 and retained. */
export class BrokerClient {
  readonly #settings: ClientSettings;
  readonly #line: MqttLine;
  #state: Status = 'connecting';
  /** Topics, named without wildcards, that hold something, and at which of its connections this client heard so. */
  readonly #retained = new Map<string, number>();
  #connection = 0;
  #hasLeft = false;
  #lastHeard = 0;
  /** Callbacks that wait for the next connection, with which everything that is retained comes again. */
  readonly #waiting: (() => void)[] = [];

  constructor(settings: ClientSettings) {
    const { broker, clientId, name, key, will } = settings;
    this.#settings = settings;
    this.#line = new MqttLine({
      ...{ broker, clientId, name, key, will },
      pauseMs: retryDelayMs(),
      onConnect: () => this.#subscribeAll(),
      onMessage: (topic, payload, isRetained) => this.#receive(topic, payload, isRetained),
      onClose: () => {
        if (this.#state === 'in') this.#setStatus('away');
      },
      onRefuse: (code) => {
        const refusal = refusals[code];
        if (refusal) this.#setStatus(refusal);
      },
    });
  }

  /** Resolves once the broker has it. Before that it may be lost: keep what matters, and say it again when `in`. */
  publish(topic: string, payload: string): Promise<void> {
    return this.#line.publish(topic, payload);
  }

  /** Asks for what is retained under these topics once more; done when it has come. */
  async refetchRetained(topics: readonly string[]): Promise<void> {
    try {
      await this.#line.unsubscribe(topics);
      await this.#subscribeWithRetries(topics, 1);
    } catch {
      const again = new Promise<void>((done) => this.#waiting.push(done));
      if (this.#line.isConnected) this.#connectAnew();
      await again;
    }
    await this.#waitForSilence();
  }

  /** Leaves, after a last word if there is one: a network that swallows it holds nobody up. Says whether the broker has it. */
  async leave(last?: { topic: string; payload: string }): Promise<boolean> {
    this.#hasLeft = true;
    this.#resolveWaiting();
    const isSaid = last !== undefined && this.#state === 'in' && (await this.#publishInTime(last.topic, last.payload));
    this.#line.end();
    return isSaid;
  }

  /** Reconnects a standing line on which a subscription was refused, unless this client has left. */
  #connectAnew(): void {
    if (!this.#hasLeft) this.#line.reconnect();
  }

  #publishInTime(topic: string, payload: string): Promise<boolean> {
    const said = this.publish(topic, payload).then(
      () => true,
      () => false,
    );
    return Promise.race([said, new Promise<false>((over) => setTimeout(over, FAREWELL_MS, false))]);
  }

  #setStatus(next: Status): void {
    if (next === this.#state && next !== 'in') return;
    this.#state = next;
    this.#settings.onStatus(next);
  }

  #resolveWaiting(): void {
    for (const done of this.#waiting.splice(0)) done();
  }

  #subscribeAll(): void {
    const { topics } = this.#settings;
    this.#connection += 1;
    const now = this.#connection;
    const qos = topics.some((topic) => topic.includes('+')) ? 1 : 0;
    // Where it ends without success, the next connection tries again.
    this.#subscribeWithRetries(topics, qos).then(
      () => {
        this.#setStatus('in');
        this.#resolveWaiting();
        void this.#emptyUnheardTopics(now);
      },
      () => this.#connectAnew(),
    );
  }

  #receive(topic: string, payload: Uint8Array, isKept: boolean): void {
    this.#lastHeard = Date.now();
    if (payload.length === 0) this.#retained.delete(topic);
    else if (this.#settings.topics.includes(topic)) this.#retained.set(topic, this.#connection);
    this.#settings.onMessage(topic, payload, isKept);
  }

  /** A cluster that is choosing a new leader refuses for a moment. */
  async #subscribeWithRetries(topics: readonly string[], qos: 0 | 1): Promise<void> {
    for (let left = MAX_SUBSCRIBE_TRIES; ; left--)
      try {
        await this.#line.subscribe(topics, qos);
        return;
      } catch (error) {
        if (left === 1 || !this.#line.isConnected) throw error;
        await new Promise((again) => setTimeout(again, retryDelayMs() / 2));
      }
  }

  /** A broker says nothing of what was emptied meanwhile: what is not heard of again is empty. */
  async #emptyUnheardTopics(now: number): Promise<void> {
    await this.#waitForSilence();
    if (now !== this.#connection || !this.#line.isConnected) return;
    for (const [topic, when] of [...this.#retained])
      if (when !== now) {
        this.#retained.delete(topic);
        this.#settings.onMessage(topic, new Uint8Array(), true);
      }
  }

  async #waitForSilence(): Promise<void> {
    const from = Date.now();
    do await new Promise((again) => setTimeout(again, SILENCE_MS));
    while (Date.now() - this.#lastHeard < SILENCE_MS && Date.now() - from < MAX_WAIT_FOR_SILENCE_MS);
  }
}

// The one place that knows the MQTT client. Runs in a page and, for tests and the bench, in Node.
import mqtt from 'mqtt';

/** `away` has been in and tries to come back; the last three are what a broker answers when it lets nobody in. */
export type Status = 'connecting' | 'in' | 'away' | 'full' | 'unknown' | 'locked';

const refusals: Readonly<Record<number, Status>> = { 3: 'full', 4: 'unknown', 5: 'locked' };

interface PortSettings {
  /** Address of the broker: `ws://…` or `wss://…`. */
  broker: string;
  clientId: string;
  name?: string;
  key?: string;
  /** Topic that the broker empties when this client is gone. */
  will?: string;
  topics: readonly string[];
  /** `isKept` tells what had been said before this client listened. What was emptied while it was away comes empty. */
  hear(topic: string, payload: Uint8Array, isKept: boolean): void;
  /** Told at each change; `in` comes again after each reconnection, when everything kept must be said anew. */
  status(status: Status): void;
}

export interface Port {
  /** Resolves once the broker has it. Before that it may be lost: keep what matters, and say it again when `in`. */
  say(topic: string, payload: string): Promise<void>;
  /** Asks for what is retained under these topics once more; done when it has come. */
  hearAgain(topics: readonly string[]): Promise<void>;
  /** Leaves, after a last word if there is one: a network that swallows it holds nobody up. Says whether the broker has it. */
  leave(last?: { topic: string; payload: string }): Promise<boolean>;
}

/** Milliseconds that a last word may take. */
const farewell = 2000;

const triesToListen = 10;

/** A broker may confirm a subscription before it sends what is retained: milliseconds of silence after which it has come. */
const silence = 100;
/** Milliseconds that such silence is waited for: a room may go on talking. */
const patience = 2000;

/** Milliseconds between two tries; each client waits its own, so that thirty phones do not knock at once. */
const pause = () => 700 + Math.floor(Math.random() * 1300);

/** Connects, and goes on trying until `leave`. Everything is said with QoS 1 and retained. */
export function openPort({ broker, clientId, name, key, will, topics, hear, status }: PortSettings): Port {
  let state: Status = 'connecting';
  const tell = (next: Status) => {
    if (next === state && next !== 'in') return;
    state = next;
    status(next);
  };
  const client = mqtt.connect(broker, {
    clientId,
    protocolVersion: 4,
    clean: true,
    keepalive: 15,
    reconnectPeriod: pause(),
    connectTimeout: 8000,
    reconnectOnConnackError: true,
    resubscribe: false,
    queueQoSZero: false,
    // The default timer is a worker made from a blob, which a strict policy forbids.
    timerVariant: 'native',
    ...(name !== undefined && { username: name }),
    ...(key !== undefined && { password: key }),
    ...(will !== undefined && { will: { topic: will, payload: '', qos: 1, retain: true } }),
  });
  /** Whoever waits for the next connection, with which everything that is retained comes again. */
  const heard: (() => void)[] = [];
  /** A cluster that is choosing a new leader refuses for a moment. */
  const listen = async (to: readonly string[], qos: 0 | 1): Promise<void> => {
    for (let left = triesToListen; ; left--)
      try {
        await client.subscribeAsync([...to], { qos });
        return;
      } catch (error) {
        if (left === 1 || !client.connected) throw error;
        await new Promise((again) => setTimeout(again, pause() / 2));
      }
  };
  /** Topics, named without wildcards, that hold something, and at which of its connections this client heard so. */
  const held = new Map<string, number>();
  let connection = 0;
  /** A broker says nothing of what was emptied meanwhile: what is not heard of again is empty. */
  const emptyWhatIsGone = async (now: number): Promise<void> => {
    await allHasCome();
    if (now !== connection || !client.connected) return;
    for (const [topic, when] of [...held])
      if (when !== now) {
        held.delete(topic);
        hear(topic, new Uint8Array(), true);
      }
  };
  client.on('connect', () => {
    connection += 1;
    const now = connection;
    const qos = topics.some((topic) => topic.includes('+')) ? 1 : 0;
    // Where it ends without success, the next connection tries again.
    listen(topics, qos).then(
      () => {
        tell('in');
        for (const done of heard.splice(0)) done();
        void emptyWhatIsGone(now);
      },
      () => client.reconnect(),
    );
  });
  let lastHeard = 0;
  client.on('message', (topic, payload, { retain }) => {
    lastHeard = Date.now();
    if (payload.length === 0) held.delete(topic);
    else if (topics.includes(topic)) held.set(topic, connection);
    hear(topic, payload, retain);
  });
  const allHasCome = async (): Promise<void> => {
    const from = Date.now();
    do await new Promise((again) => setTimeout(again, silence));
    while (Date.now() - lastHeard < silence && Date.now() - from < patience);
  };
  client.on('close', () => {
    if (state === 'in') tell('away');
  });
  client.on('error', (error) => {
    const refusal = 'code' in error && typeof error.code === 'number' ? refusals[error.code] : undefined;
    if (refusal) tell(refusal);
  });
  const say = async (topic: string, payload: string): Promise<void> => {
    await client.publishAsync(topic, payload, { qos: 1, retain: true });
  };
  return {
    say,
    hearAgain: async (again) => {
      try {
        await client.unsubscribeAsync([...again]);
        await listen(again, 1);
      } catch {
        await new Promise<void>((done) => heard.push(done));
      }
      await allHasCome();
    },
    leave: async (last) => {
      for (const done of heard.splice(0)) done();
      const isSaid =
        last !== undefined &&
        state === 'in' &&
        (await Promise.race([
          say(last.topic, last.payload).then(
            () => true,
            () => false,
          ),
          new Promise<false>((over) => setTimeout(over, farewell, false)),
        ]));
      await client.endAsync(true);
      return isSaid;
    },
  };
}

// The one place that knows the MQTT client. Runs in a page and, for tests and the bench, in Node.
import mqtt from 'mqtt';

/** `away` has been in and tries to come back; the last three are what a broker answers when it lets nobody in. */
export type Status = 'connecting' | 'in' | 'away' | 'full' | 'unknown' | 'locked';

const refusals: Readonly<Record<number, Status>> = { 3: 'full', 4: 'unknown', 5: 'locked' };

export interface PortSettings {
  /** Address of the broker: `ws://…` or `wss://…`. */
  broker: string;
  clientId: string;
  name?: string;
  key?: string;
  /** Topic that the broker empties when this client is gone. */
  will?: string;
  topics: readonly string[];
  hear(topic: string, payload: Uint8Array): void;
  /** Told at each change; `in` comes again after each reconnection, when everything kept must be said anew. */
  status(status: Status): void;
}

export interface Port {
  /** Resolves once the broker has it. Before that it may be lost: keep what matters, and say it again when `in`. */
  say(topic: string, payload: string): Promise<void>;
  /** Asks for what is retained under these topics once more. */
  hearAgain(topics: readonly string[]): Promise<void>;
  leave(): Promise<void>;
}

/** Milliseconds between two tries; each client waits its own, so that thirty phones do not knock at once. */
const pause = () => 700 + Math.floor(Math.random() * 1300);

/** Connects, and goes on trying until `leave`. Everything is said with QoS 1 and retained. */
export function openPort({ broker, clientId, name, key, will, topics, hear, status }: PortSettings): Port {
  let now: Status = 'connecting';
  const tell = (next: Status) => {
    if (next === now && next !== 'in') return;
    now = next;
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
  client.on('connect', () => {
    client.subscribe([...topics], { qos: topics.some((topic) => topic.includes('+')) ? 1 : 0 }, () => tell('in'));
  });
  client.on('message', (topic, payload) => hear(topic, payload));
  client.on('close', () => {
    if (now === 'in') tell('away');
  });
  client.on('error', (error) => {
    const refusal = 'code' in error && typeof error.code === 'number' ? refusals[error.code] : undefined;
    if (refusal) tell(refusal);
  });
  return {
    say: async (topic, payload) => {
      await client.publishAsync(topic, payload, { qos: 1, retain: true });
    },
    hearAgain: async (again) => {
      await client.unsubscribeAsync([...again]);
      await client.subscribeAsync([...again], { qos: 1 });
    },
    leave: async () => {
      await client.endAsync(true);
    },
  };
}

// MQTT 3.1.1 over a WebSocket, as far as a class needs it: clean sessions, QoS 1, and a line that comes back by itself.
import { mqtt_pkt_ctx, type Packet } from 'u8-mqtt-packet/esm/codec_bind.js';
import { mqtt_opts_v4 } from 'u8-mqtt-packet/esm/codec_v4_client.js';

interface LineSettings {
  /** Address of the broker: `ws://…` or `wss://…`. */
  broker: string;
  clientId: string;
  name?: string | undefined;
  key?: string | undefined;
  /** Topic that the broker empties when this line is gone. */
  will?: string | undefined;
  /** Milliseconds between two tries. */
  pauseMs: number;
  /** Called at each connection; nothing is subscribed to yet. */
  onConnect(): void;
  /** Called with the code of CONNACK (MQTT 3.1.1, table 3.1) when the broker refuses. */
  onRefuse(code: number): void;
  onClose(): void;
  onMessage(topic: string, payload: Uint8Array, isRetained: boolean): void;
}

/** Waits for what the broker confirms under a packet's number. */
interface Pending {
  resolve(): void;
  reject(error: Error): void;
  /** A publication, which is sent again on the next connection. */
  publication?: object;
}

const KEEPALIVE_S = 15;
const CONNECT_TIMEOUT_MS = 8000;
/** The code of a subscription that was refused (MQTT 3.1.1, 3.9.3). */
const SUBSCRIPTION_FAILED = 0x80;

const codec = mqtt_pkt_ctx(4, mqtt_opts_v4, {});

type Bytes = Uint8Array<ArrayBuffer>;

function join(first: Bytes, second: Bytes): Bytes {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

/**
 * Cuts what has come into whole packets, which brokers send in pieces of any size. The codec's own stream waits in vain for a
 * short packet behind a long one.
 */
function splitPackets(bytes: Bytes): { packets: Bytes[]; rest: Bytes } {
  const packets: Bytes[] = [];
  let start = 0;
  for (let length = packetLength(bytes, start); length !== undefined; length = packetLength(bytes, start)) {
    packets.push(bytes.subarray(start, start + length));
    start += length;
  }
  return { packets, rest: bytes.slice(start) };
}

/** Bytes of the packet that begins here, head included (MQTT 3.1.1, 2.2.3); undefined while some are still to come. */
function packetLength(bytes: Bytes, start: number): number | undefined {
  let remaining = 0;
  for (let place = 0; place < 4; place++) {
    const byte = bytes[start + 1 + place];
    if (byte === undefined) return undefined;
    remaining += (byte & 0x7f) << (7 * place);
    if (byte < 0x80) {
      const length = 2 + place + remaining;
      return start + length <= bytes.length ? length : undefined;
    }
  }
  return undefined;
}

/** A line to a broker that connects at once and, until `end`, again after each loss. */
export class MqttLine {
  isConnected = false;
  readonly #settings: LineSettings;
  #socket: WebSocket | undefined;
  #isEnded = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #deadline: ReturnType<typeof setTimeout> | undefined;
  #heartbeat: ReturnType<typeof setInterval> | undefined;
  #awaitsPong = false;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;

  constructor(settings: LineSettings) {
    this.#settings = settings;
    this.#connect();
  }

  /** Retains a payload under a topic with QoS 1. Resolves once the broker confirms, over lost connections too. */
  publish(topic: string, payload: string): Promise<void> {
    return this.#confirmed('publish', { topic, payload, qos: 1, retain: true });
  }

  /** Rejects when the line is lost or the broker refuses one of the topics. */
  subscribe(topics: readonly string[], qos: 0 | 1): Promise<void> {
    return this.#confirmed('subscribe', { topics: [...topics], qos });
  }

  /** Rejects when the line is lost. */
  unsubscribe(topics: readonly string[]): Promise<void> {
    return this.#confirmed('unsubscribe', { topics: [...topics] });
  }

  /** Gives the present connection up and connects at once. */
  reconnect(): void {
    this.#drop();
    this.#connect();
  }

  /** Closes for good, without a word to the broker, which then publishes the will. */
  end(): void {
    this.#isEnded = true;
    this.#drop();
    this.#settle(new Error('The line has ended.'), () => true);
  }

  #confirmed(type: 'publish' | 'subscribe' | 'unsubscribe', packet: object): Promise<void> {
    return new Promise((resolve, reject) => {
      const isPublication = type === 'publish';
      if (this.#isEnded || !(isPublication || this.isConnected)) {
        reject(new Error('The line is not connected.'));
        return;
      }
      const numbered = { ...packet, pkt_id: this.#nextId() };
      this.#pending.set(numbered.pkt_id, { resolve, reject, ...(isPublication && { publication: numbered }) });
      if (this.isConnected) this.#send(type, numbered);
    });
  }

  /** A number from 1 to 65,535 that nothing waits under. */
  #nextId(): number {
    do this.#lastId = (this.#lastId % 0xffff) + 1;
    while (this.#pending.has(this.#lastId));
    return this.#lastId;
  }

  #connect(): void {
    clearTimeout(this.#retry);
    if (this.#isEnded) return;
    const socket = new WebSocket(this.#settings.broker, 'mqtt');
    socket.binaryType = 'arraybuffer';
    this.#socket = socket;
    let held = new Uint8Array();
    this.#deadline = setTimeout(() => this.#lose(), CONNECT_TIMEOUT_MS);
    socket.onopen = () => this.#greet();
    socket.onclose = () => this.#lose();
    socket.onmessage = ({ data }) => {
      this.#awaitsPong = false;
      const { packets, rest } = splitPackets(join(held, new Uint8Array(data as ArrayBuffer)));
      held = rest;
      for (const bytes of packets) {
        // A packet before it may have ended the line.
        if (socket !== this.#socket) return;
        const packet = codec.decode_pkt(bytes);
        if (packet) this.#receive(packet);
      }
    };
  }

  #greet(): void {
    const { clientId, name, key, will } = this.#settings;
    this.#send('connect', {
      client_id: clientId,
      flags: { clean_start: true },
      keep_alive: KEEPALIVE_S,
      username: name,
      password: key,
      ...(will !== undefined && { will: { topic: will, payload: '', qos: 1, retain: true } }),
    });
  }

  #receive({ type, pkt_id: id = 0, reason, answers = [], topic, payload, qos, retain }: Packet): void {
    if (type === 'connack') {
      const code = Number(reason);
      if (code === 0) this.#open();
      else {
        this.#settings.onRefuse(code);
        this.#lose();
      }
    } else if (type === 'publish') {
      if (qos === 1) this.#send('puback', { pkt_id: id });
      this.#settings.onMessage(topic ?? '', payload ?? new Uint8Array(), retain === true);
    } else if (type === 'puback' || type === 'suback' || type === 'unsuback') {
      const waiting = this.#pending.get(id);
      this.#pending.delete(id);
      const isRefused = type === 'suback' && answers.some((code) => Number(code) >= SUBSCRIPTION_FAILED);
      if (isRefused) waiting?.reject(new Error('The broker refused a subscription.'));
      else waiting?.resolve();
    }
  }

  #open(): void {
    clearTimeout(this.#deadline);
    this.isConnected = true;
    this.#heartbeat = setInterval(() => this.#beat(), KEEPALIVE_S * 1000);
    for (const { publication } of this.#pending.values())
      if (publication) this.#send('publish', { ...publication, dup: true });
    this.#settings.onConnect();
  }

  /** A dead network closes no socket: a line that has said nothing since the last beat is lost. */
  #beat(): void {
    if (this.#awaitsPong) {
      this.#lose();
      return;
    }
    this.#awaitsPong = true;
    this.#send('pingreq', {});
  }

  #send(type: string, packet: object): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(codec.encode_pkt(type, packet));
  }

  #lose(): void {
    this.#drop();
    if (!this.#isEnded) this.#retry = setTimeout(() => this.#connect(), this.#settings.pauseMs);
  }

  #drop(): void {
    clearTimeout(this.#retry);
    clearTimeout(this.#deadline);
    clearInterval(this.#heartbeat);
    this.#awaitsPong = false;
    const socket = this.#socket;
    this.#socket = undefined;
    if (!socket) return;
    socket.onopen = socket.onclose = socket.onmessage = null;
    socket.close();
    const wasConnected = this.isConnected;
    this.isConnected = false;
    this.#settle(new Error('The line was lost.'), ({ publication }) => !publication);
    if (wasConnected) this.#settings.onClose();
  }

  #settle(error: Error, isOver: (pending: Pending) => boolean): void {
    for (const [id, pending] of [...this.#pending])
      if (isOver(pending)) {
        this.#pending.delete(id);
        pending.reject(error);
      }
  }
}

// The broker inside `npm run class`: MQTT 3.1.1 over WebSocket, in memory, with the rules of a class.

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Aedes, type AuthenticateError, type Client, type PublishPacket } from 'aedes';
import { createWebSocketStream, type WebSocket, WebSocketServer } from 'ws';
import { countedAddress, isOwnComputer } from './addresses.ts';
import { CodeTries } from './code-tries.ts';
import { readShown } from './messages.ts';
import { DEFAULT_PER_ADDRESS, hostName } from './names.ts';
import { RetainedTopics } from './retained-topics.ts';
import { type Limits, type Refusal, Rooms } from './rooms.ts';
import { type Guest, mayHold, mayPublish, maySubscribe } from './rules.ts';
import { TokenBucket } from './token-bucket.ts';
import { readTopic, topicOf } from './topics.ts';

/** MQTT's answers to a connection that is refused. */
const returnCodes: Record<Refusal, number> = { crowd: 2, full: 3, unknown: 4, locked: 5 };

const MESSAGES_PER_SECOND = 5;
/** Bytes that a connection may send before one whole packet is understood: no packet of a class is as long. */
const MAX_UNREAD_BYTES = 4096;
/** Milliseconds that a room outlives its host. */
const ROOM_OUTLIVES_HOST_MS = 2 * 60 * 60 * 1000;

const asBytes = (payload: Buffer | string) => (typeof payload === 'string' ? Buffer.from(payload) : payload);

class Refused extends Error implements AuthenticateError {
  readonly returnCode: number;
  constructor(refusal: Refusal) {
    super(refusal);
    this.returnCode = returnCodes[refusal];
  }
}

/** State that the broker keeps of one connection. */
interface ClientState {
  will?: string;
  guest?: Guest;
  /** It comes from the computer that serves the class. */
  isOwn?: boolean;
  address?: string;
  allowance: TokenBucket;
  unreadBytes: number;
}

/** Starts a broker that holds rooms within these limits. */
export async function openBroker(limits: Limits): Promise<Broker> {
  const broker = new Broker(limits);
  await broker.listen();
  return broker;
}

class Broker {
  readonly #rooms: Rooms<Client>;
  readonly #retained = new RetainedTopics();
  readonly #codes = new CodeTries();
  readonly #clients = new WeakMap<object, ClientState>();
  /** Timers by room that end it some time after its host has gone. */
  readonly #endTimers = new Map<string, NodeJS.Timeout>();
  /** Counts by room of how often everybody was sent out. */
  readonly #sentOutCounts = new Map<string, number>();
  /** Messages by room that last told its host of the phones that one address brings. */
  readonly #lastCrowd = new Map<string, string>();
  readonly #aedes: Aedes;
  readonly #sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_UNREAD_BYTES,
    handleProtocols: () => 'mqtt',
  });

  constructor(limits: Limits) {
    this.#rooms = new Rooms(limits, (room) => this.#retained.answering(room));
    this.#aedes = new Aedes({
      // No message waits for another: the emitter works off its queue by calling itself, until there is no stack left.
      concurrency: 0,
      maxClientsIdLength: 64,
      maxTopicLevels: 6,
      connectTimeout: 10_000,
      drainTimeout: 20_000,
      preConnect: (client, packet, done) => {
        this.#stateOf(client).will = packet.will?.topic;
        done(null, true);
      },
      authenticate: (client, username, password, done) => {
        const answer = () => {
          if (client.closed) return;
          const admitted = this.#admit(client, username, password?.toString() ?? '');
          if (typeof admitted === 'string') done(new Refused(admitted), null);
          else done(null, true);
        };
        const wait = this.#codeDelayMs(client, username);
        if (wait === undefined) client.close();
        else if (wait > 0) setTimeout(answer, wait).unref();
        else answer();
      },
      authorizePublish: (client, packet, done) => {
        const refused = this.#refusePublish(client, packet);
        // Before it is stored: what comes in one go is counted too.
        if (!refused) this.#retained.note(packet);
        done(refused ? new Error(refused) : null);
      },
      authorizeSubscribe: (client, subscription, done) => {
        const { guest } = this.#resetUnread(client);
        done(null, guest && maySubscribe(guest, subscription.topic) ? subscription : null);
      },
    });
    this.#aedes.on('ping', (_, client) => void this.#resetUnread(client));
    this.#aedes.on('publish', (packet, client) => {
      this.#retained.note(packet);
      const topic = client && readTopic(packet.topic);
      if (topic && topic.branch === 'door') this.#applyDoor(topic.room, asBytes(packet.payload));
    });
    this.#aedes.on('clientDisconnect', (client) => this.#handleDisconnect(client));
    this.#sockets.on('connection', (socket, request: IncomingMessage) => this.#connect(socket, request));
  }

  async listen(): Promise<void> {
    await this.#aedes.listen();
  }

  /** Takes over a request to upgrade to WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#sockets.handleUpgrade(request, socket, head, (opened) => this.#sockets.emit('connection', opened, request));
  }

  close(): Promise<void> {
    for (const farewell of this.#endTimers.values()) clearTimeout(farewell);
    for (const socket of this.#sockets.clients) socket.terminate();
    return new Promise((done) => this.#aedes.close(() => done()));
  }

  #connect(socket: WebSocket, request: IncomingMessage): void {
    const stream = createWebSocketStream(socket);
    stream.on('error', () => socket.terminate());
    const client = this.#aedes.handle(stream, request);
    const seat = this.#stateOf(client);
    seat.isOwn = isOwnComputer(request.socket);
    seat.address = countedAddress(request.socket);
    socket.on('message', (data: Buffer) => {
      seat.unreadBytes += data.length;
      if (seat.guest?.is !== 'host' && seat.unreadBytes > MAX_UNREAD_BYTES) socket.terminate();
    });
    socket.on('error', () => socket.terminate());
  }

  #stateOf(client: object): ClientState {
    const seat = this.#clients.get(client) ?? {
      allowance: new TokenBucket(2 * MESSAGES_PER_SECOND, MESSAGES_PER_SECOND, Date.now()),
      unreadBytes: 0,
    };
    this.#clients.set(client, seat);
    return seat;
  }

  /** Resets the count of unread bytes: a whole packet was understood. */
  #resetUnread(client: object): ClientState {
    const seat = this.#stateOf(client);
    seat.unreadBytes = 0;
    return seat;
  }

  /**
   * Gives the milliseconds that a connection waits before its code is looked at: none with the room's key, or a place in the
   * room.
   */
  #codeDelayMs(client: Client, name: string | undefined): number | undefined {
    const { will = '', address = '' } = this.#stateOf(client);
    if (name === hostName || this.#rooms.hasPlace(readTopic(will)?.room ?? '', client.id)) return 0;
    return this.#codes.wait(address, Date.now());
  }

  #admit(client: Client, name: string | undefined, key: string): Guest | Refusal {
    const seat = this.#stateOf(client);
    const admitted =
      name === hostName ? this.#admitHost(client, key, seat.isOwn ?? false) : this.#admitPupil(client, seat);
    const room = typeof admitted === 'string' ? readTopic(seat.will ?? '')?.room : admitted.room;
    if (room !== undefined) this.#publishCrowd(room);
    if (typeof admitted !== 'string') seat.guest = admitted;
    return admitted;
  }

  #admitHost(client: Client, key: string, mayOpen: boolean): Guest | Refusal {
    const admit = () => this.#rooms.admitHost(client.id, key, client, mayOpen);
    let admitted = admit();
    const spare = admitted === 'full' ? this.#rooms.expendableRoom() : undefined;
    if (spare) {
      const hosts = this.#rooms.hosts(spare);
      this.#endRoom(spare);
      for (const host of hosts) host.close();
      admitted = admit();
    }
    if (typeof admitted !== 'string') this.#cancelEnd(admitted.room);
    return admitted;
  }

  #admitPupil(client: Client, { will, address = '' }: ClientState): Guest | Refusal {
    const code = readTopic(will ?? '')?.room ?? '';
    const had = this.#rooms.hasPlace(code, client.id);
    const admitted = this.#rooms.admitPupil(client.id, will, client, address);
    if (!had) this.#codes.note(address, code, admitted === 'unknown');
    return admitted;
  }

  /** Tells a room's host as soon as one address brings more phones than usual. */
  #publishCrowd(room: string): void {
    const crowd = this.#rooms.crowd(room);
    if (!crowd || crowd.phones <= DEFAULT_PER_ADDRESS) return;
    const payload = JSON.stringify(crowd);
    if (this.#lastCrowd.get(room) === payload) return;
    this.#lastCrowd.set(room, payload);
    const said = { cmd: 'publish', payload: Buffer.from(payload), qos: 1, retain: true, dup: false } as const;
    this.#aedes.publish({ ...said, topic: topicOf(room, 'crowd') }, () => {});
  }

  /** Gives the reason why something may not be published, or nothing where it may. */
  #refusePublish(client: Client | null, packet: PublishPacket): 'nobody' | 'rule' | 'flood' | 'hoard' | undefined {
    const { guest, allowance } = client ? this.#resetUnread(client) : {};
    if (!client || !guest) return 'nobody';
    if (packet.qos === 2 || !mayPublish(guest, packet.topic, asBytes(packet.payload))) return 'rule';
    // Its last will is accepted in any case: without it a device that has gone stays in the head count.
    if (guest.is === 'pupil' && !client.closed && !allowance?.take(Date.now())) return 'flood';
    return mayHold(guest, packet.topic, this.#retained.in(guest.room)) ? undefined : 'hoard';
  }

  #handleDisconnect(client: Client): void {
    const { guest } = this.#stateOf(client);
    if (!guest || !this.#rooms.leave(guest, client.id, client).hostless) return;
    const { room } = guest;
    const farewell = setTimeout(() => this.#endRoom(room), ROOM_OUTLIVES_HOST_MS);
    this.#endTimers.set(room, farewell.unref());
  }

  #applyDoor(room: string, payload: Uint8Array): void {
    const door = readShown('door', payload);
    if (!door) return;
    this.#rooms.setLock(room, door.state === 'locked');
    this.#rooms.setShared(room, door.shared ?? false);
    if (door.state === 'ended') this.#endRoom(room);
    else if (door.out > (this.#sentOutCounts.get(room) ?? 0)) this.#sendOut(room);
    if (door.state !== 'ended') this.#sentOutCounts.set(room, door.out);
  }

  #sendOut(room: string): void {
    for (const client of this.#rooms.sendOut(room)) client.close();
  }

  #cancelEnd(room: string): void {
    clearTimeout(this.#endTimers.get(room));
    this.#endTimers.delete(room);
  }

  /** Empties what a room holds, sends everybody out and forgets it. */
  #endRoom(room: string): void {
    const empty = { cmd: 'publish', payload: Buffer.alloc(0), qos: 0, retain: true, dup: false } as const;
    for (const topic of this.#retained.in(room)) this.#aedes.publish({ ...empty, topic }, () => {});
    this.#retained.forget(room);
    this.#cancelEnd(room);
    this.#sentOutCounts.delete(room);
    this.#lastCrowd.delete(room);
    this.#sendOut(room);
    this.#rooms.forget(room);
  }
}

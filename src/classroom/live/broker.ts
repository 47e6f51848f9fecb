// The broker inside `npm run class`: MQTT 3.1.1 over WebSocket, in memory, with the rules of a class.

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Aedes, type AuthenticateError, type Client, type PublishPacket } from 'aedes';
import { createWebSocketStream, type WebSocket, WebSocketServer } from 'ws';
import { countedAddress, isOwnComputer } from './addresses.ts';
import { Allowance } from './allowance.ts';
import { CodeTries } from './code-tries.ts';
import { readShown } from './messages.ts';
import { hostName, usualPerAddress } from './names.ts';
import { RetainedTopics } from './retained-topics.ts';
import { type Limits, type Refusal, Rooms } from './rooms.ts';
import { type Guest, mayHold, mayPublish, maySubscribe } from './rules.ts';
import { readTopic, topicOf } from './topics.ts';

/** MQTT's answers to a connection that is refused. */
const codes: Record<Refusal, number> = { crowd: 2, full: 3, unknown: 4, locked: 5 };

const messagesPerSecond = 5;
/** Bytes that a connection may send before one whole packet is understood: no packet of a class is as long. */
const longestUnread = 4096;
/** How long a room outlives its host, in milliseconds. */
const afterHost = 2 * 60 * 60 * 1000;

const asBytes = (payload: Buffer | string) => (typeof payload === 'string' ? Buffer.from(payload) : payload);

class Refused extends Error implements AuthenticateError {
  readonly returnCode: number;
  constructor(refusal: Refusal) {
    super(refusal);
    this.returnCode = codes[refusal];
  }
}

/** What the broker keeps of one connection. */
interface Seat {
  will?: string;
  guest?: Guest;
  /** It comes from the computer that serves the class. */
  isOwn?: boolean;
  address?: string;
  allowance: Allowance;
  unread: number;
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
  readonly #seats = new WeakMap<object, Seat>();
  /** By room: until when it outlives its host. */
  readonly #farewells = new Map<string, NodeJS.Timeout>();
  /** By room: how often everybody was sent out. */
  readonly #lastOut = new Map<string, number>();
  /** By room: what its host was last told of the phones that one address brings. */
  readonly #lastCrowd = new Map<string, string>();
  readonly #aedes: Aedes;
  readonly #sockets = new WebSocketServer({
    noServer: true,
    maxPayload: longestUnread,
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
        this.#seatOf(client).will = packet.will?.topic;
        done(null, true);
      },
      authenticate: (client, username, password, done) => {
        const answer = () => {
          if (client.closed) return;
          const admitted = this.#admit(client, username, password?.toString() ?? '');
          if (typeof admitted === 'string') done(new Refused(admitted), null);
          else done(null, true);
        };
        const wait = this.#waitOf(client, username);
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
        const { guest } = this.#heard(client);
        done(null, guest && maySubscribe(guest, subscription.topic) ? subscription : null);
      },
    });
    this.#aedes.on('ping', (_, client) => void this.#heard(client));
    this.#aedes.on('publish', (packet, client) => {
      this.#retained.note(packet);
      const topic = client && readTopic(packet.topic);
      if (topic && topic.branch === 'door') this.#obeyDoor(topic.room, asBytes(packet.payload));
    });
    this.#aedes.on('clientDisconnect', (client) => this.#letGo(client));
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
    for (const farewell of this.#farewells.values()) clearTimeout(farewell);
    for (const socket of this.#sockets.clients) socket.terminate();
    return new Promise((done) => this.#aedes.close(() => done()));
  }

  #connect(socket: WebSocket, request: IncomingMessage): void {
    const stream = createWebSocketStream(socket);
    stream.on('error', () => socket.terminate());
    const client = this.#aedes.handle(stream, request);
    const seat = this.#seatOf(client);
    seat.isOwn = isOwnComputer(request.socket);
    seat.address = countedAddress(request.socket);
    socket.on('message', (data: Buffer) => {
      seat.unread += data.length;
      if (seat.guest?.is !== 'host' && seat.unread > longestUnread) socket.terminate();
    });
    socket.on('error', () => socket.terminate());
  }

  #seatOf(client: object): Seat {
    const seat = this.#seats.get(client) ?? {
      allowance: new Allowance(2 * messagesPerSecond, messagesPerSecond, Date.now()),
      unread: 0,
    };
    this.#seats.set(client, seat);
    return seat;
  }

  /** A whole packet was understood. */
  #heard(client: object): Seat {
    const seat = this.#seatOf(client);
    seat.unread = 0;
    return seat;
  }

  /** How long who comes waits before the code is looked at: not at all with the room's key, or a place in the room. */
  #waitOf(client: Client, name: string | undefined): number | undefined {
    const { will = '', address = '' } = this.#seatOf(client);
    if (name === hostName || this.#rooms.hasPlace(readTopic(will)?.room ?? '', client.id)) return 0;
    return this.#codes.wait(address, Date.now());
  }

  #admit(client: Client, name: string | undefined, key: string): Guest | Refusal {
    const seat = this.#seatOf(client);
    const admitted =
      name === hostName ? this.#admitHost(client, key, seat.isOwn ?? false) : this.#admitPupil(client, seat);
    const room = typeof admitted === 'string' ? readTopic(seat.will ?? '')?.room : admitted.room;
    if (room !== undefined) this.#tellCrowd(room);
    if (typeof admitted !== 'string') seat.guest = admitted;
    return admitted;
  }

  #admitHost(client: Client, key: string, mayOpen: boolean): Guest | Refusal {
    const admit = () => this.#rooms.admitHost(client.id, key, client, mayOpen);
    let admitted = admit();
    const spare = admitted === 'full' ? this.#rooms.spare() : undefined;
    if (spare) {
      const hosts = this.#rooms.hosts(spare);
      this.#end(spare);
      for (const host of hosts) host.close();
      admitted = admit();
    }
    if (typeof admitted !== 'string') this.#forgetFarewell(admitted.room);
    return admitted;
  }

  #admitPupil(client: Client, { will, address = '' }: Seat): Guest | Refusal {
    const code = readTopic(will ?? '')?.room ?? '';
    const had = this.#rooms.hasPlace(code, client.id);
    const admitted = this.#rooms.admitPupil(client.id, will, client, address);
    if (!had) this.#codes.note(address, code, admitted === 'unknown');
    return admitted;
  }

  /** Tells a room's host as soon as one address brings more phones than usual. */
  #tellCrowd(room: string): void {
    const crowd = this.#rooms.crowd(room);
    if (!crowd || crowd.phones <= usualPerAddress) return;
    const payload = JSON.stringify(crowd);
    if (this.#lastCrowd.get(room) === payload) return;
    this.#lastCrowd.set(room, payload);
    const said = { cmd: 'publish', payload: Buffer.from(payload), qos: 1, retain: true, dup: false } as const;
    this.#aedes.publish({ ...said, topic: topicOf(room, 'crowd') }, () => {});
  }

  /** Why something may not be said, or nothing where it may. */
  #refusePublish(client: Client | null, packet: PublishPacket): 'nobody' | 'rule' | 'flood' | 'hoard' | undefined {
    const { guest, allowance } = client ? this.#heard(client) : {};
    if (!client || !guest) return 'nobody';
    if (packet.qos === 2 || !mayPublish(guest, packet.topic, asBytes(packet.payload))) return 'rule';
    // Its last will is accepted in any case: without it a device that has gone stays in the head count.
    if (guest.is === 'pupil' && !client.closed && !allowance?.take(Date.now())) return 'flood';
    return mayHold(guest, packet.topic, this.#retained.in(guest.room)) ? undefined : 'hoard';
  }

  #letGo(client: Client): void {
    const { guest } = this.#seatOf(client);
    if (!guest || !this.#rooms.leave(guest, client.id, client).hostless) return;
    const { room } = guest;
    const farewell = setTimeout(() => this.#end(room), afterHost);
    this.#farewells.set(room, farewell.unref());
  }

  #obeyDoor(room: string, payload: Uint8Array): void {
    const door = readShown('door', payload);
    if (!door) return;
    this.#rooms.setLock(room, door.state === 'locked');
    this.#rooms.setShared(room, door.shared ?? false);
    if (door.state === 'ended') this.#end(room);
    else if (door.out > (this.#lastOut.get(room) ?? 0)) this.#sendOut(room);
    if (door.state !== 'ended') this.#lastOut.set(room, door.out);
  }

  #sendOut(room: string): void {
    for (const client of this.#rooms.empty(room)) client.close();
  }

  #forgetFarewell(room: string): void {
    clearTimeout(this.#farewells.get(room));
    this.#farewells.delete(room);
  }

  /** Empties what a room holds, sends everybody out and forgets it. */
  #end(room: string): void {
    const empty = { cmd: 'publish', payload: Buffer.alloc(0), qos: 0, retain: true, dup: false } as const;
    for (const topic of this.#retained.in(room)) this.#aedes.publish({ ...empty, topic }, () => {});
    this.#retained.forget(room);
    this.#forgetFarewell(room);
    this.#lastOut.delete(room);
    this.#lastCrowd.delete(room);
    this.#sendOut(room);
    this.#rooms.forget(room);
  }
}

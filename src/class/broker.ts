// The broker inside `npm run class`: MQTT 3.1.1 over WebSocket, in memory, with the rules of a class.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Aedes, type AuthenticateError, type Client, type PublishPacket } from 'aedes';
import { createWebSocketStream, WebSocketServer } from 'ws';
import { readShown } from './messages.ts';
import { hostName } from './names.ts';
import { isOwnComputer } from './own-computer.ts';
import { Allowance } from './rate.ts';
import { type Limits, type Refusal, Rooms } from './rooms.ts';
import { type Guest, mayHold, mayPublish, maySubscribe } from './rules.ts';
import { readTopic } from './topics.ts';

/** MQTT's answers to a connection that is refused. */
const codes: Record<Refusal, number> = { full: 3, unknown: 4, locked: 5 };

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
  allowance: Allowance;
  unread: number;
}

export interface Broker {
  /** Takes over a request to upgrade to WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): Promise<void>;
}

/** Starts a broker that holds rooms within these limits. */
export async function openBroker(limits: Limits): Promise<Broker> {
  const rooms = new Rooms(limits);
  const seats = new WeakMap<object, Seat>();
  const retained = new Map<string, Set<string>>();
  const farewells = new Map<string, NodeJS.Timeout>();
  const seatOf = (client: object): Seat => {
    const seat = seats.get(client) ?? { allowance: new Allowance(messagesPerSecond, Date.now()), unread: 0 };
    seats.set(client, seat);
    return seat;
  };

  const aedes = await Aedes.createBroker({
    maxClientsIdLength: 64,
    maxTopicLevels: 6,
    connectTimeout: 10_000,
    drainTimeout: 20_000,
    preConnect(client, packet, done) {
      seatOf(client).will = packet.will?.topic;
      done(null, true);
    },
    authenticate(client, username, password, done) {
      const seat = seatOf(client);
      const admitted =
        username === hostName
          ? rooms.admitHost(client.id, password?.toString() ?? '', client, seat.isOwn ?? false)
          : rooms.admitPupil(client.id, seat.will, client);
      if (typeof admitted === 'string') return done(new Refused(admitted), null);
      seat.guest = admitted;
      if (admitted.is === 'host') {
        clearTimeout(farewells.get(admitted.room));
        farewells.delete(admitted.room);
      }
      done(null, true);
    },
    authorizePublish(client, packet, done) {
      const guest = client && seatOf(client).guest;
      if (!client || !guest) return done(new Error('nobody'));
      const seat = seatOf(client);
      seat.unread = 0;
      if (packet.qos === 2 || !mayPublish(guest, packet.topic, asBytes(packet.payload))) return done(new Error('rule'));
      // Its last will is heard in any case: a device that was put out would be counted for ever.
      if (guest.is === 'pupil' && !client.closed && !seat.allowance.take(Date.now())) return done(new Error('flood'));
      if (!mayHold(guest, packet.topic, retained.get(guest.room) ?? [])) return done(new Error('hoard'));
      // Before it is stored: what comes in one go is counted too.
      note(packet);
      done();
    },
    authorizeSubscribe(client, subscription, done) {
      const seat = seatOf(client);
      seat.unread = 0;
      done(null, seat.guest && maySubscribe(seat.guest, subscription.topic) ? subscription : null);
    },
  });

  aedes.on('ping', (_, client) => {
    seatOf(client).unread = 0;
  });
  aedes.on('publish', (packet, client) => {
    note(packet);
    const topic = client && readTopic(packet.topic);
    if (topic && topic.branch === 'door') obeyDoor(topic.room, asBytes(packet.payload));
  });
  aedes.on('clientDisconnect', (client) => {
    const { guest } = seatOf(client);
    if (guest && rooms.leave(guest, client.id, client).hostless) {
      const farewell = setTimeout(() => {
        farewells.delete(guest.room);
        if (!rooms.hasHost(guest.room)) end(guest.room);
      }, afterHost);
      farewells.set(guest.room, farewell.unref());
    }
  });

  /** Remembers which topics of a room hold something. */
  function note({ topic: name, retain, payload }: PublishPacket): void {
    const topic = retain ? readTopic(name) : undefined;
    if (!topic) return;
    const held = retained.get(topic.room) ?? new Set();
    if (payload.length > 0) held.add(name);
    else held.delete(name);
    if (held.size > 0) retained.set(topic.room, held);
    else retained.delete(topic.room);
  }

  const lastOut = new Map<string, number>();

  function obeyDoor(room: string, payload: Uint8Array): void {
    const door = readShown('door', payload);
    if (!door) return;
    rooms.setLock(room, door.state === 'locked');
    if (door.state === 'ended') end(room);
    else if (door.out > (lastOut.get(room) ?? 0)) sendOut(room);
    if (door.state !== 'ended') lastOut.set(room, door.out);
  }

  function sendOut(room: string): void {
    for (const client of rooms.empty(room) as Client[]) client.close();
  }

  /** Empties what a room holds, sends everybody out and forgets it. */
  function end(room: string): void {
    for (const topic of retained.get(room) ?? [])
      aedes.publish({ cmd: 'publish', topic, payload: Buffer.alloc(0), qos: 0, retain: true, dup: false }, () => {});
    retained.delete(room);
    lastOut.delete(room);
    sendOut(room);
    rooms.forget(room);
  }

  const sockets = new WebSocketServer({ noServer: true, maxPayload: longestUnread, handleProtocols: () => 'mqtt' });
  sockets.on('connection', (socket, request: IncomingMessage) => {
    const stream = createWebSocketStream(socket);
    stream.on('error', () => socket.terminate());
    const client = aedes.handle(stream, request);
    seatOf(client).isOwn = isOwnComputer(request.socket);
    socket.on('message', (data: Buffer) => {
      const seat = seatOf(client);
      seat.unread += data.length;
      if (seat.guest?.is !== 'host' && seat.unread > longestUnread) socket.terminate();
    });
    socket.on('error', () => socket.terminate());
  });

  return {
    upgrade: (request, socket, head) =>
      sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request)),
    close: () =>
      new Promise((done) => {
        for (const farewell of farewells.values()) clearTimeout(farewell);
        for (const socket of sockets.clients) socket.terminate();
        aedes.close(() => done());
      }),
  };
}

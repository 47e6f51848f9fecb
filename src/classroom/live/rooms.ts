// The rooms that an embedded broker holds, in memory and nowhere else.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Crowd } from './messages.ts';
import type { Guest } from './rules.ts';
import { isDevice, readTopic, roomOfHost } from './topics.ts';

export interface Limits {
  /** Devices in one room. */
  pupils: number;
  /** Devices of one address in one room: a laptop with many windows decides no vote. */
  perAddress: number;
  /** Rooms at one time. */
  rooms: number;
}

/** Why somebody is not let in. `unknown` covers a wrong key too: nobody learns which rooms there are. */
export type Refusal = 'unknown' | 'full' | 'locked' | 'crowd';

/** The place of one device. One that has gone leaves it without a connection for as long as it must not be given away. */
interface DevicePlace<Connection> {
  connection: Connection | undefined;
  address: string;
}

interface Room<Connection> {
  key: Buffer;
  locked: boolean;
  /** Its phones share an address, which brings as many as there are places. */
  shared: boolean;
  /** A phone has been in it. */
  wasEntered: boolean;
  /** Places by device: a newer connection of the same name takes its place over. */
  devices: Map<string, DevicePlace<Connection>>;
  /** Devices by address that were turned away, as others of that address were in. */
  turnedAway: Map<string, Set<string>>;
  /** Connections of hosts by window: a newer one of the same name takes its place over. */
  hosts: Map<string, Connection>;
}

/** Devices turned away that are counted at most: nobody fills the memory with them. */
const MAX_TURNED_AWAY = 1000;

const digest = (key: string) => createHash('sha256').update(key).digest();

const devicesOf = ({ devices }: Room<unknown>, address: string): number =>
  [...devices.values()].filter((place) => place.address === address).length;

function turnAway({ turnedAway }: Room<unknown>, address: string, device: string): void {
  const others = turnedAway.get(address) ?? new Set();
  if (others.size < MAX_TURNED_AWAY) turnedAway.set(address, others.add(device));
}

/** The rooms that a broker holds, and who may come in. */
export class Rooms<Connection> {
  readonly #rooms = new Map<string, Room<Connection>>();
  readonly #limits: Limits;
  readonly #answering: (room: string) => ReadonlySet<string>;

  /** `answering` names the devices whose answers a room holds. */
  constructor(limits: Limits, answering: (room: string) => ReadonlySet<string>) {
    this.#limits = limits;
    this.#answering = answering;
  }

  /**
   * Lets a host in. The first key that comes for a room is the room's key until the room is forgotten; every other is
   * refused. `mayOpen` says whether it may open a room that there is not.
   */
  admitHost(clientId: string, key: string, connection: Connection, mayOpen: boolean): Guest | Refusal {
    const name = roomOfHost(clientId);
    if (!name || key.length < 16 || key.length > 128) return 'unknown';
    const known = this.#rooms.get(name);
    if (known && !timingSafeEqual(known.key, digest(key))) return 'unknown';
    if (!known && !mayOpen) return 'unknown';
    if (!known && this.#rooms.size >= this.#limits.rooms) return 'full';
    const room: Room<Connection> = known ?? {
      key: digest(key),
      locked: false,
      shared: false,
      wasEntered: false,
      devices: new Map(),
      turnedAway: new Map(),
      hosts: new Map(),
    };
    room.hosts.set(clientId, connection);
    this.#rooms.set(name, room);
    return { is: 'host', room: name };
  }

  /** Lets a device in. Its last will says which room it comes to, and must be its own place there. */
  admitPupil(
    clientId: string,
    willTopic: string | undefined,
    connection: Connection,
    address: string,
  ): Guest | Refusal {
    const topic = willTopic === undefined ? undefined : readTopic(willTopic);
    if (!isDevice(clientId) || topic?.branch !== 'here' || topic.device !== clientId) return 'unknown';
    const room = this.#rooms.get(topic.room);
    if (!room) return 'unknown';
    if (!room.devices.has(clientId)) {
      if (room.locked) return 'locked';
      this.#giveUpPlaces(topic.room, room);
      if (room.devices.size >= this.#limits.pupils) return 'full';
      if (!room.shared && devicesOf(room, address) >= this.#limits.perAddress) {
        turnAway(room, address, clientId);
        return 'crowd';
      }
    }
    room.wasEntered = true;
    room.devices.set(clientId, { connection, address });
    room.turnedAway.get(address)?.delete(clientId);
    return { is: 'pupil', room: topic.room, device: clientId };
  }

  /** Notes that a connection ended. Says whether its room is now without a host. */
  leave(guest: Guest, clientId: string, connection: Connection): { hostless: boolean } {
    const room = this.#rooms.get(guest.room);
    if (!room) return { hostless: false };
    if (guest.is === 'host') {
      const isGone = room.hosts.get(clientId) === connection && room.hosts.delete(clientId);
      return { hostless: isGone && room.hosts.size === 0 };
    }
    const place = room.devices.get(clientId);
    if (place?.connection === connection) place.connection = undefined;
    return { hostless: false };
  }

  /** The most devices that one address has brought to a room, those that were turned away too, and how many of them are in. */
  crowd(name: string): Crowd | undefined {
    const room = this.#rooms.get(name);
    if (!room) return undefined;
    const seats = new Map<string, number>();
    for (const { address } of room.devices.values()) seats.set(address, (seats.get(address) ?? 0) + 1);
    const crowds = [...seats].map(
      ([address, taken]): Crowd => ({
        phones: taken + (room.turnedAway.get(address)?.size ?? 0),
        seats: taken,
      }),
    );
    return crowds.sort((a, b) => b.phones - a.phones)[0];
  }

  /**
   * Gives up the places of devices that have gone. One whose answer still counts keeps its own: who answers, goes and comes
   * again as another would else vote as often as he likes.
   */
  #giveUpPlaces(name: string, room: Room<Connection>): void {
    const gone = [...room.devices].filter(([, { connection }]) => connection === undefined);
    if (gone.length === 0) return;
    const answering = this.#answering(name);
    for (const [device] of gone) if (!answering.has(device)) room.devices.delete(device);
  }

  setLock(name: string, locked: boolean): void {
    const room = this.#rooms.get(name);
    if (!room) return;
    // From now on who is in keeps a place, though a phone sleeps; who had gone before has none.
    if (locked && !room.locked) this.#giveUpPlaces(name, room);
    room.locked = locked;
  }

  setShared(name: string, shared: boolean): void {
    const room = this.#rooms.get(name);
    if (room) room.shared = shared;
  }

  /**
   * Finds the room that goes when all are used up: one in which no phone has been, without a host if there is such, the
   * oldest.
   */
  expendableRoom(): string | undefined {
    const empty = [...this.#rooms].filter(([, { wasEntered }]) => !wasEntered);
    const [name] = empty.find(([, { hosts }]) => hosts.size === 0) ?? empty[0] ?? [];
    return name;
  }

  /** The connections of a room's hosts. */
  hosts(name: string): Connection[] {
    return [...(this.#rooms.get(name)?.hosts.values() ?? [])];
  }

  /** Whether a device has a place in a room. */
  hasPlace(name: string, device: string): boolean {
    return this.#rooms.get(name)?.devices.has(device) ?? false;
  }

  /** Sends everybody out: gives their connections, and their places are free again. */
  sendOut(name: string): Connection[] {
    const room = this.#rooms.get(name);
    const out = [...(room?.devices.values() ?? [])].flatMap(({ connection }) => connection ?? []);
    room?.devices.clear();
    room?.turnedAway.clear();
    return out;
  }

  forget(name: string): void {
    this.#rooms.delete(name);
  }
}

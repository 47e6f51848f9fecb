// The rooms that an embedded broker holds, in memory and nowhere else.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Guest } from './rules.ts';
import { isDevice, readTopic, roomOfHost } from './topics.ts';

export interface Limits {
  /** Devices in one room. */
  pupils: number;
  /** Rooms at one time. */
  rooms: number;
}

/** Why somebody is not let in. `unknown` covers a wrong key too: nobody learns which rooms there are. */
export type Refusal = 'unknown' | 'full' | 'locked';

interface Room<Connection> {
  key: Buffer;
  locked: boolean;
  /** By device and by host's window: the connection that holds the place. A newer one of the same name takes it over. */
  devices: Map<string, Connection>;
  hosts: Map<string, Connection>;
}

const digest = (key: string) => createHash('sha256').update(key).digest();

/** The rooms that a broker holds, and who may come in. */
export class Rooms<Connection> {
  readonly #rooms = new Map<string, Room<Connection>>();
  readonly #limits: Limits;

  constructor(limits: Limits) {
    this.#limits = limits;
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
    const room: Room<Connection> = known ?? { key: digest(key), locked: false, devices: new Map(), hosts: new Map() };
    room.hosts.set(clientId, connection);
    this.#rooms.set(name, room);
    return { is: 'host', room: name };
  }

  /** Lets a device in. Its last will says which room it comes to, and must be its own place there. */
  admitPupil(clientId: string, willTopic: string | undefined, connection: Connection): Guest | Refusal {
    const topic = willTopic === undefined ? undefined : readTopic(willTopic);
    if (!isDevice(clientId) || topic?.branch !== 'here' || topic.device !== clientId) return 'unknown';
    const room = this.#rooms.get(topic.room);
    if (!room) return 'unknown';
    if (!room.devices.has(clientId)) {
      if (room.locked) return 'locked';
      if (room.devices.size >= this.#limits.pupils) return 'full';
    }
    room.devices.set(clientId, connection);
    return { is: 'pupil', room: topic.room, device: clientId };
  }

  /** Notes that a connection ended. Says whether its room is now without a host. */
  leave(guest: Guest, clientId: string, connection: Connection): { hostless: boolean } {
    const room = this.#rooms.get(guest.room);
    const places = guest.is === 'host' ? room?.hosts : room?.devices;
    if (!room || places?.get(clientId) !== connection) return { hostless: false };
    // A locked room keeps the places of those who were in: a phone that slept comes back.
    if (guest.is === 'host' || !room.locked) places.delete(clientId);
    return { hostless: guest.is === 'host' && room.hosts.size === 0 };
  }

  setLock(name: string, locked: boolean): void {
    const room = this.#rooms.get(name);
    if (room) room.locked = locked;
  }

  hasHost(name: string): boolean {
    return (this.#rooms.get(name)?.hosts.size ?? 0) > 0;
  }

  /** Everybody out: their connections, and the places are free again. */
  empty(name: string): Connection[] {
    const devices = this.#rooms.get(name)?.devices;
    const out = [...(devices?.values() ?? [])];
    devices?.clear();
    return out;
  }

  forget(name: string): void {
    this.#rooms.delete(name);
  }
}

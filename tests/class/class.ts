import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { openBroker } from '#classroom/live/broker.ts';
import { Clicker } from '#classroom/live/clicker.ts';
import { Host, type HostSettings } from '#classroom/live/host.ts';
import { Pupil } from '#classroom/live/pupil.ts';
import { newRoom, newSecret } from '#classroom/live/topics.ts';

/** A broker on a port of this machine, which a test may stop and start again on the same port. */
export async function serveBroker({ pupils = 60, perAddress = 60, rooms = 20, port = 0 } = {}) {
  const broker = await openBroker({ pupils, perAddress, rooms });
  const server = createServer().on('upgrade', (...asked) => broker.upgrade(...asked));
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `ws://127.0.0.1:${taken}/mqtt`,
    port: taken,
    stop: async () => {
      await broker.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** A host of a new room, or of one that was open before. */
export const openHost = ({
  broker,
  room,
  ...more
}: Pick<HostSettings, 'broker'> & Partial<Omit<HostSettings, 'broker' | 'isNew' | 'changed'>>) =>
  new Host({
    broker,
    room: room ?? newRoom(),
    key: newSecret(),
    window: 'w1',
    pupils: 60,
    isNew: room === undefined,
    onChange: () => {},
    ...more,
  });

export const openPupil = (broker: string, room: string, device = newSecret()) =>
  new Pupil({ broker, room, device, onChange: () => {} });

export const question = { exercise: 'stronger-hand', round: 'before', options: 4 };

/** A room on a broker of its own, with so many phones in it, of whose answers so many count. */
export async function openRoom(count = 1, { counted = 60 } = {}) {
  const broker = await serveBroker();
  const host = openHost({ broker: broker.url, pupils: counted });
  await until(() => host.status, 'in');
  const pupils = Array.from({ length: count }, () => openPupil(broker.url, host.room));
  await until(() => host.devices, count);
  return { broker, host, pupils };
}

/** A room on a broker of its own, with the teacher's own phone in it. */
export async function openWithClicker() {
  const broker = await serveBroker();
  const key = newSecret();
  const host = openHost({ broker: broker.url, key });
  await until(() => host.status, 'in');
  const clicker = new Clicker({ broker: broker.url, room: host.room, key, window: 'c1', onChange: () => {} });
  await until(() => clicker.status, 'in');
  return { broker, key, host, clicker };
}

/** Waits until something is so. */
export const until = (what: () => unknown, is: unknown = true) =>
  expect.poll(what, { intervals: [10, 20, 50, 100], timeout: 15_000 }).toEqual(is);

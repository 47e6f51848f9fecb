// `npm run bench -- class`: how long a slide takes to reach every phone, and every vote to reach the teacher.
// Phones are real MQTT clients on the loopback address, in a process beside the broker's own, on the same machine.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openBroker } from '#classroom/live/broker.ts';
import { Host } from '#classroom/live/host.ts';
import { keepServing } from '#classroom/live/keep-serving.ts';
import { brokerPath } from '#classroom/live/names.ts';
import { newRoom, newSecret } from '#classroom/live/topics.ts';
import { environment } from '#core/node/environment.ts';
import { now, openCrowd } from './crowd.ts';
import { openReaders } from './readers.ts';
import { median, milliseconds } from './school.ts';

const question = { exercise: 'bench', round: 'before', options: 4 };
const rounds = 5;
/** Waits until `done` is true, looking again each millisecond. */
const until = async (done: () => boolean) => {
  while (!done()) await new Promise((next) => setTimeout(next, 1));
};

async function openHost(
  broker: string,
  pupils: number,
  { room, key } = { room: newRoom(), key: newSecret() },
  isNew = true,
): Promise<Host> {
  const host = new Host({ broker, room, key, window: 'bench', pupils, isNew, onChange: () => {} });
  await until(() => host.status === 'in');
  return host;
}

/** How long all votes take to arrive, round by round. */
async function timeVotes(host: Host, devices: number, label: string): Promise<number[]> {
  const votes: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    const opened = now();
    host.open({ ...question, round: `${label}${round}` });
    await until(() => host.answered === devices);
    votes.push(now() - opened);
    await host.show([]);
    host.withdraw();
  }
  return votes;
}

async function measure(devices: number): Promise<[string, string][]> {
  const broker = await openBroker({ pupils: devices, perAddress: devices, rooms: 1 });
  const server = createServer().on('upgrade', (...asked) => broker.upgrade(...asked));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}${brokerPath}`;
  const host = await openHost(url, devices);
  const crowd = openCrowd(url, host.room, devices);
  await until(() => host.devices === devices);
  const delays: number[] = [];
  for (let step = 1; step <= rounds; step++) {
    const seen = crowd.seen(step);
    const sent = now();
    host.publishStage({ slide: 'bench', step });
    delays.push(...(await seen).map((time) => time - sent));
  }
  const votes = await timeVotes(host, devices, 'r');
  const memory = process.memoryUsage().rss / 1_000_000;
  await crowd.leave();
  await host.end();
  await broker.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  return [
    [`${devices} phones: slide to one, median`, milliseconds(median(delays))],
    [`${devices} phones: slide to the last, worst of ${rounds}`, milliseconds(Math.max(...delays))],
    [`${devices} phones: all votes in, median`, milliseconds(median(votes))],
    [`${devices} phones: all votes in, worst of ${rounds}`, milliseconds(Math.max(...votes))],
    [`${devices} phones: memory of broker and host`, `${memory.toFixed(0)} MB`],
  ];
}

/** A class on a server of its own, as `npm run class` starts it. */
async function openServed(devices: number, died = () => {}) {
  const limits = { pupils: devices, perAddress: devices };
  const served = await keepServing({ folder: 'dist', base: environment.base, port: 0, ...limits }, died);
  const broker = `ws://localhost:${served.port}${brokerPath}`;
  const class_ = { room: newRoom(), key: newSecret() };
  const host = await openHost(broker, devices, class_);
  const crowd = openCrowd(broker, host.room, devices);
  await until(() => host.devices === devices);
  return { served, broker, class_, host, crowd };
}

/** A class votes while browsers ask its server for the longest page as fast as they can. */
async function measureBesideReaders(devices: number, connections: number): Promise<[string, string][]> {
  const { served, host, crowd } = await openServed(devices);
  const quiet = await timeVotes(host, devices, 'quiet');
  const readers = openReaders(`http://localhost:${served.port}${environment.base}read/`, connections);
  const busy = await timeVotes(host, devices, 'busy');
  const pages = await readers.stop();
  await crowd.leave();
  await host.end();
  await served.stop();
  return [
    [`${devices} phones: all votes in, worst of ${rounds}`, milliseconds(Math.max(...quiet))],
    [`the same beside ${connections} connections that ask for /read/`, milliseconds(Math.max(...busy))],
    ['pages a second meanwhile', pages.toFixed(0)],
  ];
}

/** Every phone changes its answer eight times at once, and the teacher's window leaves while it hears them. */
async function measureBurst(devices: number): Promise<[string, string][]> {
  let deaths = 0;
  const times: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    const { served, broker, class_, host, crowd } = await openServed(devices, () => {
      deaths += 1;
    });
    host.open({ ...question, round: `burst${round}` });
    await until(() => host.answered === devices);
    const before = host.counts.join();
    crowd.burst();
    await until(() => host.counts.join() !== before);
    const left = now();
    await host.leave();
    const again = await openHost(broker, devices, class_, false);
    await until(() => again.answered === devices);
    times.push(now() - left);
    await crowd.leave();
    await again.end();
    await served.stop();
  }
  return [
    [`${devices} phones at once, the teacher's window leaves: server died`, `${deaths} times of ${rounds}`],
    ['until it is back and has all their answers, worst', milliseconds(Math.max(...times))],
  ];
}

/** Rows of the bench's table for 35, 300 and 1000 phones, for a class beside readers, and for a burst. */
export async function benchClass(): Promise<[string, string][]> {
  const rows: [string, string][] = await measureBesideReaders(30, 60);
  for (const devices of [35, 300, 1000]) rows.push(...(await measure(devices)));
  rows.push(...(await measureBurst(1000)));
  return rows;
}

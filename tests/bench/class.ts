// `npm run bench -- class`: how long a slide takes to reach every phone, and every vote to reach the teacher.
// Real MQTT clients on the loopback address, in worker processes beside the broker's own, on the same machine.
import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { openBroker } from '#classroom/live/broker.ts';
import { Host } from '#classroom/live/host.ts';
import { Pupil } from '#classroom/live/pupil.ts';
import { newRoom, newSecret } from '#classroom/live/topics.ts';

const question = { exercise: 'bench', round: 'before', options: 4 };
const rounds = 5;

type ToCrowd = { does: 'join'; broker: string; room: string; devices: number } | { does: 'leave' };
/** What the crowd reports: everybody in, everybody has seen this step, everybody has answered. Times in ms since 1970. */
type FromCrowd = { says: 'in' } | { says: 'step'; step: number; times: number[] };

const now = () => performance.timeOrigin + performance.now();

function crowd(): void {
  let pupils: Pupil[] = [];
  const seen = new Map<number, number[]>();
  const report = (message: FromCrowd) => process.send?.(message);
  process.on('message', (order: ToCrowd) => {
    if (order.does === 'leave') {
      void Promise.all(pupils.map((pupil) => pupil.leave())).then(() => process.exit(0));
      return;
    }
    let came = 0;
    pupils = Array.from({ length: order.devices }, () => {
      let last = -1;
      let in_ = false;
      let answered = '';
      const pupil: Pupil = new Pupil({
        broker: order.broker,
        room: order.room,
        device: newSecret(),
        changed: () => {
          if (!in_ && pupil.status === 'in') {
            in_ = true;
            came += 1;
            if (came === order.devices) report({ says: 'in' });
          }
          const { stage, ask } = pupil.shown;
          if (stage && stage.step !== last) {
            last = stage.step;
            const times = seen.get(last) ?? [];
            times.push(now());
            seen.set(last, times);
            if (times.length === order.devices) report({ says: 'step', step: last, times });
          }
          if (ask?.phase === 'open' && answered !== ask.round) {
            answered = ask.round;
            pupil.choose(Math.floor(Math.random() * ask.options));
          }
        },
      });
      return pupil;
    });
  });
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Waits until `done` is true, looking again whenever the event loop is free. */
const until = async (done: () => boolean) => {
  while (!done()) await new Promise((next) => setImmediate(next));
};

async function measure(devices: number): Promise<[string, string][]> {
  const broker = await openBroker({ pupils: devices, perAddress: devices, rooms: 1 });
  const server = createServer().on('upgrade', (...asked) => broker.upgrade(...asked));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/mqtt`;
  const host = new Host({
    broker: url,
    room: newRoom(),
    key: newSecret(),
    window: 'bench',
    pupils: devices,
    isNew: true,
    changed: () => {},
  });
  await until(() => host.status === 'in');
  const child = fork(import.meta.filename, ['crowd']);
  const heard: FromCrowd[] = [];
  child.on('message', (message: FromCrowd) => heard.push(message));
  child.send({ does: 'join', broker: url, room: host.room, devices } satisfies ToCrowd);
  await until(() => host.devices === devices);
  const delays: number[] = [];
  for (let step = 1; step <= rounds; step++) {
    const sent = now();
    host.follow({ slide: 'bench', step });
    await until(() => heard.some((message) => message.says === 'step' && message.step === step));
    for (const message of heard)
      if (message.says === 'step' && message.step === step) delays.push(...message.times.map((time) => time - sent));
  }
  const votes: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    const opened = now();
    host.open({ ...question, round: `r${round}` });
    await until(() => host.answered === devices);
    votes.push(now() - opened);
    await host.show([]);
    host.withdraw();
  }
  const memory = process.memoryUsage().rss / 1_000_000;
  child.send({ does: 'leave' } satisfies ToCrowd);
  await new Promise((done) => child.once('exit', done));
  await host.end();
  await broker.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  return [
    [`${devices} phones: slide to one, median`, ms(median(delays))],
    [`${devices} phones: slide to the last, worst of ${rounds}`, ms(Math.max(...delays))],
    [`${devices} phones: all votes in, median`, ms(median(votes))],
    [`${devices} phones: all votes in, worst of ${rounds}`, ms(Math.max(...votes))],
    [`${devices} phones: memory of broker and host`, `${memory.toFixed(0)} MB`],
  ];
}

/** Rows of the bench's table for 35, 300 and 1000 phones. */
export async function benchClass(): Promise<[string, string][]> {
  const rows: [string, string][] = [];
  for (const devices of [35, 300, 1000]) rows.push(...(await measure(devices)));
  return rows;
}

if (process.argv[2] === 'crowd') crowd();

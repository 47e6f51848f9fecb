// Phones of a class in a process of their own: real clients on the loopback address, on the same machine as the broker.
import { fork } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { Pupil } from '#classroom/live/pupil.ts';
import { newSecret } from '#classroom/live/topics.ts';

type Order = { does: 'join'; broker: string; room: string; devices: number } | { does: 'burst' } | { does: 'leave' };
/** A phone may send ten messages at once, and has said that it is here, and what it answers. */
const changesAtOnce = 8;

/** What the phones report: all have seen this step. Times in ms since 1970. */
type Report = { step: number; times: number[] };

/** The time in ms since 1970, the same in each process. */
export const now = () => performance.timeOrigin + performance.now();

/** So many phones that come into a room, answer each question at once, and note when they see a step. */
export function openCrowd(broker: string, room: string, devices: number) {
  const child = fork(import.meta.filename, ['crowd']);
  const steps = new Map<number, (times: number[]) => void>();
  child.on('message', ({ step, times }: Report) => steps.get(step)?.(times));
  child.send({ does: 'join', broker, room, devices } satisfies Order);
  return {
    /** When each phone saw this step. */
    seen: (step: number) => new Promise<number[]>((done) => steps.set(step, done)),
    /** Each changes its answer as often at once as a phone may. */
    burst: () => void child.send({ does: 'burst' } satisfies Order),
    leave: async () => {
      child.send({ does: 'leave' } satisfies Order);
      await new Promise((done) => child.once('exit', done));
    },
  };
}

function beCrowd(): void {
  let pupils: Pupil[] = [];
  const seen = new Map<number, number[]>();
  process.on('message', (order: Order) => {
    if (order.does === 'leave') {
      void Promise.all(pupils.map((pupil) => pupil.leave())).then(() => process.exit(0));
      return;
    }
    if (order.does === 'burst') {
      for (const pupil of pupils) for (let change = 0; change < changesAtOnce; change++) pupil.choose(change % 2);
      return;
    }
    const { broker, room, devices } = order;
    const open = () => {
      let last = -1;
      let answered = '';
      const pupil: Pupil = new Pupil({
        broker,
        room,
        device: newSecret(),
        onChange: () => {
          const { stage, ask } = pupil.shown;
          if (stage && stage.step !== last) {
            last = stage.step;
            const times = seen.get(last) ?? [];
            seen.set(last, times);
            times.push(now());
            if (times.length === devices) process.send?.({ step: last, times } satisfies Report);
          }
          if (ask?.phase === 'open' && answered !== ask.round) {
            answered = ask.round;
            pupil.choose(Math.floor(Math.random() * ask.options));
          }
        },
      });
      return pupil;
    };
    pupils = Array.from({ length: devices }, open);
  });
}

if (process.argv[2] === 'crowd') beCrowd();

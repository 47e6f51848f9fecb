// Browsers that ask a class's server for one page, again and again, in a process of their own.
import { fork } from 'node:child_process';
import { Agent, get } from 'node:http';
import { performance } from 'node:perf_hooks';

/** So many connections on which a page is asked for, packed, until `stop` says how many pages a second came. */
export function openReaders(page: string, connections: number) {
  const child = fork(import.meta.filename, [page, String(connections)]);
  return {
    stop: () => {
      const told = new Promise<number>((done) => child.once('message', (perSecond: number) => done(perSecond)));
      child.send('stop');
      return told;
    },
  };
}

async function ask(page: string, agent: Agent): Promise<void> {
  await new Promise<void>((done, fail) => {
    get(page, { agent, headers: { 'accept-encoding': 'gzip, deflate' } }, (answer) => {
      answer.resume().once('end', done);
    }).once('error', fail);
  });
}

const [, , page, connections] = process.argv;
if (process.send && page && connections) {
  const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
  const started = performance.now();
  let pages = 0;
  let isOpen = true;
  process.once('message', () => {
    isOpen = false;
    process.send?.((pages * 1000) / (performance.now() - started), () => process.exit(0));
  });
  for (let reader = 0; reader < Number(connections); reader++)
    void (async () => {
      while (isOpen) {
        await ask(page, agent);
        pages += 1;
      }
    })();
}

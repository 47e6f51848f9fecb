// Three nodes of NATS, by the recipe that stands in the repository: a class is spread over them, and one may fail.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '../free-port.ts';
import { inAll } from '../tags.ts';
import { openHost, openPupil, until } from './class.ts';

const path = `${process.env.PATH}:/usr/sbin`;
const installed = spawnSync('nats-server', ['--version'], { env: { PATH: path } }).error === undefined;
const key = 'a-key-for-this-test';
const names = ['a', 'b', 'c'];

interface Node {
  url: string;
  process: ChildProcess;
}

/** Three nodes on this machine: the recipe with ports of its own for each. */
async function serveNodes(): Promise<Node[]> {
  const folder = test.info().outputPath('nats');
  const recipe = readFileSync('src/classroom/live/nats/node.conf', 'utf8');
  const ports: number[] = [];
  while (ports.length < 12) ports.push(await freePort());
  const [client, cluster, mqtt, web] = [ports.slice(0, 3), ports.slice(3, 6), ports.slice(6, 9), ports.slice(9)];
  const routes = cluster.map((port) => `nats://127.0.0.1:${port}`).join(', ');
  return names.map((name, index) => {
    const home = join(folder, name);
    mkdirSync(home, { recursive: true });
    const conf = [
      [4222, client],
      [6222, cluster],
      [1883, mqtt],
      [9001, web],
    ].reduce((text, [from, to]) => text.replace(`127.0.0.1:${from}`, `127.0.0.1:${(to as number[])[index]}`), recipe);
    writeFileSync(join(home, 'node.conf'), conf);
    writeFileSync(join(home, 'routes.conf'), `routes: [${routes}]\n`);
    const env = { PATH: path, NODE: name, CLASS_KEY: key };
    const process = spawn('nats-server', ['-c', 'node.conf'], { cwd: home, env, stdio: 'ignore' });
    return { url: `ws://127.0.0.1:${web[index]}/mqtt`, process };
  });
}

if (installed)
  test('three nodes of NATS hold a class; one fails in mid-vote and nothing is lost', inAll, async () => {
    const nodes = await serveNodes();
    const urls = nodes.map(({ url }) => url);
    const [first = '', second = ''] = urls;
    try {
      const host = openHost({ broker: first, key });
      // A new cluster chooses a leader for each of its stores in turn: eleven seconds where the machine is quiet.
      await expect.poll(() => host.status, { timeout: 90_000 }).toBe('in');
      // The third node is the one that fails: its phones come again through another, as behind a proxy.
      const pupils = Array.from({ length: 8 }, (_, index) => openPupil(index % 2 ? second : first, host.room));
      await until(() => host.devices, 8);
      host.open({ exercise: 'stronger-hand', round: 'before', options: 2 });
      await until(() => pupils.every(({ shown }) => shown.ask?.phase === 'open'));
      for (const pupil of pupils.slice(0, 4)) pupil.choose(0);
      await until(() => host.answered, 4);
      nodes[2]?.process.kill('SIGKILL');
      for (const pupil of pupils.slice(4)) pupil.choose(1);
      await until(() => host.counts, [4, 4]);
      expect((await host.show([]))?.counts).toEqual([4, 4]);
      await until(() => pupils.every(({ shown }) => shown.tally?.counts.join() === '4,4'));
      await host.end();
      await until(() => pupils.every(({ isOut: out }) => out));
    } finally {
      for (const { process } of nodes) process.kill('SIGKILL');
    }
  });

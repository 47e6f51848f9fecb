// The same pages speak to any MQTT broker: this one is mosquitto with the recipe that stands in the repository.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import mqtt from 'mqtt';
import { answerTopic, newSecret, topicOf, voteOf } from '#classroom/live/topics.ts';
import { freePort } from '../free-port.ts';
import { inAll } from '../tags.ts';
import { openHost, openPupil, until } from './class.ts';

const path = `${process.env.PATH}:/usr/sbin`;
const installed = spawnSync('mosquitto', ['-h'], { env: { PATH: path } }).error === undefined;
const key = 'a-key-for-this-test';
const question = { exercise: 'stronger-hand', round: 'before', options: 3 };

let broker: ChildProcess | undefined;
// Also where a test has failed.
test.afterEach(() => broker?.kill());

async function serveMosquitto() {
  const folder = test.info().outputPath('mosquitto');
  cpSync('src/classroom/live/mosquitto', folder, { recursive: true });
  const port = await freePort();
  const conf = join(folder, 'mosquitto.conf');
  writeFileSync(conf, readFileSync(conf, 'utf8').replace('9001', String(port)));
  const env = { PATH: path };
  spawnSync('mosquitto_passwd', ['-c', '-b', 'passwords', 'host', key], { cwd: folder, env });
  // As root it would lay down its rights and then not read the files.
  writeFileSync(conf, `${readFileSync(conf, 'utf8')}${process.getuid?.() === 0 ? 'user root\n' : ''}`);
  broker = spawn('mosquitto', ['-c', 'mosquitto.conf'], { cwd: folder, env, stdio: 'ignore' });
  return `ws://127.0.0.1:${port}/mqtt`;
}

if (installed)
  test('mosquitto holds a class by the recipe, and keeps its rules', inAll, async () => {
    const url = await serveMosquitto();
    const host = openHost({ broker: url, key });
    await until(() => host.status, 'in');
    const pupils = Array.from({ length: 12 }, () => openPupil(url, host.room));
    await until(() => host.devices, 12);
    host.open(question);
    await until(() => pupils.every(({ shown }) => shown.ask?.phase === 'open'));
    for (const [index, pupil] of pupils.entries()) pupil.choose(index % 3);
    await until(() => host.counts, [4, 4, 4]);
    const stranger = mqtt.connect(url, { clientId: newSecret() });
    await new Promise((done) => stranger.once('connect', done));
    const heard: string[] = [];
    stranger.on('message', (topic) => heard.push(topic));
    await stranger
      .subscribeAsync([`class/${host.room}/answer/+/+`, `class/${host.room}/ask`], { qos: 1 })
      .catch(() => {});
    await stranger.publishAsync(topicOf(host.room, 'stage'), '{"slide":"forged","step":0}', { qos: 1, retain: true });
    const forged = answerTopic(
      host.room,
      voteOf({ ...question, asked: host.ask?.asked ?? 0 }),
      pupils[0]?.device ?? '',
    );
    await stranger.publishAsync(forged, '2', { qos: 1, retain: true });
    expect((await host.show([]))?.counts).toEqual([4, 4, 4]);
    await until(() => pupils.every(({ shown }) => shown.tally?.counts.join() === '4,4,4'));
    expect(pupils[0]?.shown.stage).toBeUndefined();
    expect(heard.every((topic) => topic === topicOf(host.room, 'ask'))).toBe(true);
    stranger.end(true);
    await Promise.all(pupils.map((pupil) => pupil.leave()));
    await host.end();
  });

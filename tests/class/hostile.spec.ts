import { expect, test } from '@playwright/test';
import mqtt from 'mqtt';
import { PRESENT } from '#classroom/live/messages.ts';
import { answerTopic, hereTopic, newSecret, topicOf, voteOf } from '#classroom/live/topics.ts';
import { openRoom, question, until } from './class.ts';

/** A client that keeps to no rule of ours. */
function intrude(url: string, room: string, device = newSecret()) {
  const client = mqtt.connect(url, {
    clientId: device,
    reconnectPeriod: 0,
    will: { topic: hereTopic(room, device), payload: Buffer.alloc(0), qos: 0, retain: true },
  });
  client.on('error', () => {});
  const gone = new Promise<string>((done) => client.on('close', () => done('gone')));
  return { client, device, gone };
}

test('forged, spied, oversize and flooding messages get nowhere and harm nobody', async () => {
  const { broker, host, pupils } = await openRoom();
  const [honest] = pupils;
  host.open(question);
  await until(() => honest?.shown.ask?.phase, 'open');
  honest?.choose(1);
  await until(() => host.counts, [0, 1, 0, 0]);
  const vote = voteOf({ ...question, asked: 1 });
  const forgeries: [string, string | Buffer][] = [
    [answerTopic(host.room, vote, honest?.device ?? ''), '0'],
    [topicOf(host.room, 'stage'), '{"slide":"x","step":0}'],
    [topicOf(host.room, 'ask'), '{}'],
    [topicOf(host.room, 'door'), '{"state":"ended","out":0}'],
    [topicOf('BBBBBB', 'stage'), '{"slide":"x","step":0}'],
    ['$SYS/broker', '1'],
    ['class/x', '1'],
  ];
  for (const [topic, payload] of forgeries) {
    const { client, gone } = intrude(broker.url, host.room);
    await new Promise((done) => client.once('connect', done));
    client.publish(topic, payload, { qos: 1, retain: true });
    expect(await gone, topic).toBe('gone');
  }
  const spy = intrude(broker.url, host.room);
  const heard: string[] = [];
  spy.client.on('message', (topic) => heard.push(topic));
  const granted = await spy.client
    .subscribeAsync(['#', '$SYS/#', `class/${host.room}/answer/+/+`], { qos: 0 })
    .catch(() => []);
  expect(granted.filter(({ qos }) => Number(qos) < 128)).toEqual([]);
  honest?.choose(2);
  await until(() => host.counts, [0, 0, 1, 0]);
  expect(heard).toEqual([]);
  spy.client.end(true);
  const own = intrude(broker.url, host.room);
  await new Promise((done) => own.client.once('connect', done));
  for (const wrong of ['99999', 'x', '{"o":1}'])
    own.client.publish(answerTopic(host.room, vote, own.device), wrong, { qos: 0 });
  expect(await own.gone).toBe('gone');
  const large = intrude(broker.url, host.room);
  await new Promise((done) => large.client.once('connect', done));
  large.client.publish(answerTopic(host.room, vote, large.device), Buffer.alloc(200_000, 49), { qos: 0 });
  expect(await large.gone).toBe('gone');
  const flood = intrude(broker.url, host.room);
  await new Promise((done) => flood.client.once('connect', done));
  for (let count = 0; count < 50; count++)
    flood.client.publish(answerTopic(host.room, vote, flood.device), '0', { qos: 0 });
  expect(await flood.gone).toBe('gone');
  const hoard = intrude(broker.url, host.room);
  await new Promise((done) => hoard.client.once('connect', done));
  for (let asked = 1; asked < 10; asked++)
    hoard.client.publish(answerTopic(host.room, voteOf({ ...question, asked }), hoard.device), '0', { retain: true });
  expect(await hoard.gone).toBe('gone');
  await until(() => honest?.status, 'in');
  expect(honest?.shown.stage).toBeUndefined();
  await honest?.leave();
  await host.end();
  await broker.stop();
});

test('a device that is put out for flooding is no longer counted', async () => {
  const { broker, host } = await openRoom(0);
  const { client, device, gone } = intrude(broker.url, host.room);
  await new Promise((done) => client.once('connect', done));
  const saysHere = () => client.publish(hereTopic(host.room, device), PRESENT, { qos: 0, retain: true });
  saysHere();
  await until(() => host.devices, 1);
  for (let count = 0; count < 50; count++) saysHere();
  expect(await gone).toBe('gone');
  await until(() => host.devices, 0);
  await host.end();
  await broker.stop();
});

test('who sends one packet without an end, piece by piece, is put out', async () => {
  const { broker, host } = await openRoom(0);
  // Long before the broker misses the sign of life that such a packet holds up.
  test.setTimeout(30_000);
  const { client, gone } = intrude(broker.url, host.room);
  await new Promise((done) => client.once('connect', done));
  // A PUBLISH of 100,000 bytes, of which no piece is too large by itself.
  client.stream.write(Buffer.from([0x30, 0xa0, 0x8d, 0x06]));
  for (let piece = 0; piece < 6; piece++) client.stream.write(Buffer.alloc(1000));
  expect(await gone).toBe('gone');
  await host.end();
  await broker.stop();
});

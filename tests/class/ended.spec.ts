// Another broker than ours empties nothing by itself.
import { expect, test } from '@playwright/test';
import { Aedes } from 'aedes';
import mqtt from 'mqtt';
import { createWebSocketStream, WebSocketServer } from 'ws';
import { allAnswers, answerTopic, newSecret, topicOf, voteOf } from '#classroom/live/topics.ts';
import { freePort } from '../free-port.ts';
import { openHost, question, until } from './class.ts';

/** A host on a broker of another kind, and a phone that may put down an answer at any time, as a slow line does. */
async function openElsewhere() {
  const aedes = await Aedes.createBroker();
  const port = await freePort();
  const server = new WebSocketServer({ port }).on('connection', (socket) =>
    aedes.handle(createWebSocketStream(socket)),
  );
  const url = `ws://127.0.0.1:${port}`;
  const host = openHost({ broker: url });
  await until(() => host.status, 'in');
  host.open(question);
  await until(() => host.ask?.phase, 'open');
  const phone = await mqtt.connectAsync(url);
  const put = (asked: number, option: string) =>
    phone.publishAsync(answerTopic(host.room, voteOf({ ...question, asked }), newSecret()), option, {
      qos: 1,
      retain: true,
    });
  const stop = async () => {
    await phone.endAsync(true);
    await new Promise<void>((done) => aedes.close(done));
    server.close();
  };
  return { host, phone, put, stop };
}

test('an ended room holds nothing but that it has ended, also where an answer came after its vote was emptied', async () => {
  const { host, phone, put, stop } = await openElsewhere();
  await put(1, '2');
  await put(host.ask?.asked ?? 0, '1');
  await until(() => host.counts, [0, 1, 0, 0]);
  expect(await host.end()).toBe(true);
  const held = new Set<string>();
  // What comes empty is a farewell on its way, and held by nobody.
  phone.on('message', (topic, payload) => payload.length > 0 && held.add(topic));
  await phone.subscribeAsync(`class/${host.room}/#`);
  await until(() => [...held], [topicOf(host.room, 'door')]);
  await stop();
});

test('an answer that comes once the others were shown and emptied counts no more, and does not stay', async () => {
  const { host, phone, put, stop } = await openElsewhere();
  await put(host.ask?.asked ?? 0, '1');
  await until(() => host.answered, 1);
  expect((await host.show([]))?.counts).toEqual([0, 1, 0, 0]);
  const heard: string[] = [];
  phone.on('message', (_, payload) => heard.push(String(payload)));
  await phone.subscribeAsync(allAnswers(host.room));
  await put(host.ask?.asked ?? 0, '2');
  await until(() => heard.slice(-2), ['2', '']);
  expect([host.answered, host.devices, host.counts]).toEqual([0, 0, [0, 0, 0, 0]]);
  await host.end();
  await stop();
});

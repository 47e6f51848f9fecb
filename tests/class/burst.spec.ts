import { expect, test } from '@playwright/test';
import mqtt from 'mqtt';
import { hostName } from '#classroom/live/names.ts';
import { hostId, topicOf } from '#classroom/live/topics.ts';
import { openHost, serveBroker, until } from './class.ts';

test('eight thousand messages at once end no class, though whoever heard them leaves meanwhile', async () => {
  const broker = await serveBroker();
  const key = 'a-key-of-twenty-letters';
  const host = openHost({ broker: broker.url, key });
  await until(() => host.status, 'in');
  const windows = await Promise.all(
    Array.from({ length: 40 }, (_, window) => {
      const clientId = hostId(host.room, `w${window + 2}`);
      return mqtt.connectAsync(broker.url, { clientId, username: hostName, password: key, reconnectPeriod: 0 });
    }),
  );
  for (const window of windows)
    for (let message = 0; message < 200; message++) window.publish(topicOf(host.room, 'press'), '');
  await host.leave();
  await Promise.all(windows.map((window) => window.endAsync()));
  const again = openHost({ broker: broker.url, key, room: host.room });
  await until(() => again.status, 'in');
  expect(await again.end()).toBe(true);
  await broker.stop();
});

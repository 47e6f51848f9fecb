import { expect, test } from '@playwright/test';
import mqtt from 'mqtt';
import { CodeTries } from '#classroom/live/code-tries.ts';
import { hereTopic, newRoom, newSecret } from '#classroom/live/topics.ts';
import { inAll } from '../tags.ts';
import { openPupil, openRoom, until } from './class.ts';

const school = '93.184.216.34';

test('thirty phones behind one address mistype five times each, and ask ten minutes for a room that is away: none waits', () => {
  const tries = new CodeTries();
  const waits = new Set<number | undefined>();
  const look = (code: string, isWrong: boolean, now: number) => {
    waits.add(tries.wait(school, now));
    tries.note(school, code, isWrong);
  };
  for (let phone = 0; phone < 30; phone++) {
    for (let typo = 0; typo < 5; typo++) look(newRoom(), true, 0);
    look('BCDFGH', false, 0);
  }
  for (let second = 0; second < 600; second++)
    for (let phone = 0; phone < 30; phone++) look('ZZZZZZ', true, second * 1000);
  expect([...waits]).toEqual([0]);
});

test('who guesses has some two codes a second looked at, waits at most six seconds, and slows no other address', () => {
  const tries = new CodeTries();
  const minute = 60_000;
  let looked = 0;
  let longest = 0;
  for (let now = 0; now < minute; now += 5) {
    const wait = tries.wait(school, now);
    if (wait === undefined) continue;
    looked += 1;
    longest = Math.max(longest, wait);
    tries.note(school, newRoom(), true);
  }
  expect(looked).toBeGreaterThan(300);
  expect(looked).toBeLessThan(340);
  expect(longest).toBeLessThanOrEqual(6000);
  expect(tries.wait('192.168.1.7', minute)).toBe(0);
});

test(
  'three hundred wrong codes at once are not all answered; a new phone of the same address comes in all the same',
  inAll,
  async () => {
    const { broker, host, pupils } = await openRoom();
    const guesses = Array.from({ length: 300 }, () => {
      const clientId = newSecret();
      const will = { topic: hereTopic(newRoom(), clientId), payload: Buffer.alloc(0), qos: 0, retain: true } as const;
      return mqtt.connect(broker.url, { clientId, reconnectPeriod: 0, will });
    });
    const turnedAway = guesses.map(
      (client) =>
        new Promise<void>((done) => {
          let answered = false;
          client.on('error', () => {
            answered = true;
          });
          client.on('close', () => {
            if (!answered) done();
          });
        }),
    );
    await Promise.any(turnedAway);
    const late = openPupil(broker.url, host.room);
    await until(() => late.status, 'in');
    expect(pupils[0]?.status).toBe('in');
    for (const client of guesses) client.end(true);
    await Promise.all([...pupils, late].map((pupil) => pupil.leave()));
    await host.end();
    await broker.stop();
  },
);

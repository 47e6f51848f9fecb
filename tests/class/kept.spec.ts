import { expect, test } from '@playwright/test';
import { keepServing } from '#classroom/live/keep-serving.ts';
import { brokerPath } from '#classroom/live/names.ts';
import { openHost, openPupil, question, until } from './class.ts';

test('a server that dies in mid-vote is started anew on its port, and each answer counts once', async () => {
  let deaths = 0;
  const settings = { folder: 'dist', base: '/', port: 0, pupils: 9, perAddress: 9 };
  const served = await keepServing(settings, () => {
    deaths += 1;
  });
  const broker = `ws://localhost:${served.port}${brokerPath}`;
  const host = openHost({ broker });
  await until(() => host.status, 'in');
  const pupils = [0, 1].map(() => openPupil(broker, host.room));
  host.open(question);
  await until(() => pupils.map(({ shown }) => shown.ask?.phase), ['open', 'open']);
  pupils[0]?.choose(1);
  await until(() => host.counts, [0, 1, 0, 0]);
  process.kill((await served.pid()) ?? Number.NaN, 'SIGKILL');
  await until(() => host.status, 'away');
  pupils[1]?.choose(2);
  await until(() => [host.status, host.devices, host.counts], ['in', 2, [0, 1, 1, 0]]);
  expect((await host.show([]))?.counts).toEqual([0, 1, 1, 0]);
  expect(deaths).toBe(1);
  // Who tries to serve on the same port is told so.
  await expect(keepServing({ ...settings, port: served.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await Promise.all(pupils.map((pupil) => pupil.leave()));
  await host.end();
  await served.stop();
  expect(deaths).toBe(1);
});

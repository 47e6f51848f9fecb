import { expect, test } from '@playwright/test';
import { newSecret } from '#classroom/live/topics.ts';
import { inAll } from '../tags.ts';
import { openHost, openPupil, openRoom, openWithClicker, question, serveBroker, until } from './class.ts';
import { openNetwork } from './network.ts';

/** A room with one phone, whose line can be cut, or with it that of the host. */
async function openOverLine({ withHost = false } = {}) {
  const broker = await serveBroker();
  const network = await openNetwork(broker.port);
  const host = openHost({ broker: withHost ? network.url : broker.url });
  await until(() => host.status, 'in');
  const pupil = openPupil(network.url, host.room);
  await until(() => host.devices, 1);
  const close = async () => {
    await pupil.leave();
    await host.end();
    network.close();
    await broker.stop();
  };
  return { broker, host, network, pupil, close };
}

test('a network that swallows everything holds nobody who leaves', inAll, async () => {
  const { broker, host, network, pupil } = await openOverLine({ withHost: true });
  network.swallow();
  const [isEnded] = await Promise.all([host.end(), pupil.leave()]);
  expect(isEnded).toBe(false);
  network.close();
  await broker.stop();
});

test('who leaves while coming in does not come back', async () => {
  const { broker, host } = await openRoom(0);
  const network = await openNetwork(broker.port);
  // The upgrade and the welcome arrive; what it wants to hear is granted, and that does not.
  network.keepWords(2);
  const leaving = openPupil(network.url, host.room);
  await until(() => network.said() > 2);
  await leaving.leave();
  network.keepWords(Number.POSITIVE_INFINITY);
  const staying = openPupil(network.url, host.room);
  await until(() => staying.status, 'in');
  expect(network.lines()).toBe(2);
  await staying.leave();
  await host.end();
  network.close();
  await broker.stop();
});

test('answers that are shown while the teacher’s line comes back are counted whole', inAll, async () => {
  const broker = await serveBroker();
  const network = await openNetwork(broker.port);
  const host = openHost({ broker: network.url });
  await until(() => host.status, 'in');
  const pupils = Array.from({ length: 10 }, () => openPupil(broker.url, host.room));
  await until(() => host.devices, 10);
  host.open(question);
  await until(() => pupils.every(({ shown }) => shown.ask?.phase === 'open'));
  for (const pupil of pupils.slice(0, 4)) pupil.choose(0);
  await until(() => host.answered, 4);
  network.cut();
  await until(() => host.status, 'away');
  for (const pupil of pupils.slice(4)) pupil.choose(1);
  await until(() => pupils.every(({ answer }) => answer?.sent));
  const showing = host.show([]);
  network.mend();
  expect((await showing)?.counts).toEqual([4, 6, 0, 0]);
  await Promise.all(pupils.map((pupil) => pupil.leave()));
  await host.end();
  network.close();
  await broker.stop();
});

test('a class that nobody could be told of has not ended, and can be gone on with', inAll, async () => {
  const broker = await serveBroker();
  const network = await openNetwork(broker.port);
  const key = newSecret();
  const host = openHost({ broker: network.url, key });
  await until(() => host.status, 'in');
  const pupil = openPupil(broker.url, host.room);
  await until(() => host.devices, 1);
  network.cut();
  await until(() => host.status, 'away');
  expect(await host.end()).toBe(false);
  const again = openHost({ broker: broker.url, room: host.room, key, window: 'w2' });
  await until(() => [again.status, again.devices], ['in', 1]);
  expect(await again.end()).toBe(true);
  await until(() => pupil.isOut);
  network.close();
  await broker.stop();
});

test('a phone knows whether its answer came before the answers were shown', async () => {
  const broker = await serveBroker();
  const network = await openNetwork(broker.port);
  const host = openHost({ broker: broker.url });
  await until(() => host.status, 'in');
  const pupils = [openPupil(broker.url, host.room), openPupil(network.url, host.room)];
  const [early, late] = pupils;
  host.open(question);
  await until(() => pupils.every(({ shown }) => shown.ask?.phase === 'open'));
  early?.choose(0);
  await until(() => host.answered, 1);
  network.cut();
  await until(() => late?.status, 'away');
  late?.choose(1);
  expect((await host.show([]))?.counts).toEqual([1, 0, 0, 0]);
  network.mend();
  await until(
    () => pupils.map(({ shown, answer }) => [shown.ask?.phase, answer?.arrived]),
    [
      ['shown', true],
      ['shown', false],
    ],
  );
  await Promise.all(pupils.map((pupil) => pupil.leave()));
  await host.end();
  network.close();
  await broker.stop();
});

test('the teacher’s own phone is told when the window has gone that it leads', async () => {
  const { broker, key, host, clicker } = await openWithClicker();
  const network = await openNetwork(broker.port);
  const desk = openHost({ broker: network.url, room: host.room, key, window: 'w2' });
  await until(() => desk.status, 'in');
  desk.publishPosition({ slide: 'a-slide', step: 0, steps: 2, lesson: 45, elapsed: 3, running: true });
  await until(() => clicker.position?.lesson, 45);
  network.cut();
  await until(() => clicker.position === undefined);
  await Promise.all([clicker.leave(), desk.leave()]);
  await host.end();
  network.close();
  await broker.stop();
});

test('a phone that was away while its question was taken back does not show it, nor keep an answer to it', async () => {
  const { host, network, pupil, close } = await openOverLine();
  host.open(question);
  host.publishStage({ slide: 'the-call', step: 0 });
  await until(() => [pupil.shown.ask?.phase, pupil.shown.stage?.step], ['open', 0]);
  network.cut();
  await until(() => pupil.status, 'away');
  host.withdraw();
  host.publishStage(undefined);
  network.mend();
  await until(() => [pupil.shown.ask, pupil.shown.stage], [undefined, undefined]);
  expect(pupil.shown.door?.state).toBe('open');
  await close();
});

test('of two windows of a class, one hears that the other has ended it', async () => {
  const broker = await serveBroker();
  const key = newSecret();
  const first = openHost({ broker: broker.url, key });
  await until(() => first.status, 'in');
  const second = openHost({ broker: broker.url, room: first.room, key, window: 'w2' });
  await until(() => second.status, 'in');
  second.lock(true);
  expect(await first.end()).toBe(true);
  await until(() => [first.hasEnded, second.hasEnded], [false, true]);
  await broker.stop();
});

test('who leaves takes the answer along, and comes in again with one', async () => {
  const { broker, host, pupils } = await openRoom(2);
  const [leaving, staying] = pupils;
  host.open(question);
  await until(() => pupils.every(({ shown }) => shown.ask?.phase === 'open'));
  for (const pupil of pupils) pupil.choose(0);
  await until(() => host.counts, [2, 0, 0, 0]);
  await leaving?.leave();
  await until(() => [host.devices, ...host.counts], [1, 1, 0, 0, 0]);
  const again = openPupil(broker.url, host.room);
  await until(() => again.shown.ask?.phase, 'open');
  again.choose(1);
  await until(() => [host.devices, ...host.counts], [2, 1, 1, 0, 0]);
  expect((await host.show([]))?.counts).toEqual([1, 1, 0, 0]);
  await Promise.all([again.leave(), staying?.leave()]);
  await host.end();
  await broker.stop();
});

test('an answer that a dead line delivers after the answers were shown is told as late', inAll, async () => {
  const { host, network, pupil, close } = await openOverLine();
  host.open(question);
  await until(() => pupil.shown.ask?.phase, 'open');
  // The phone does not know yet that its line is dead.
  network.swallow();
  pupil.choose(1);
  expect((await host.show([]))?.counts).toEqual([0, 0, 0, 0]);
  network.cut();
  await until(() => pupil.status, 'away');
  network.mend();
  await until(() => [pupil.shown.ask?.phase, pupil.answer?.arrived], ['shown', false]);
  await close();
});

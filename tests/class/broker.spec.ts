import { expect, test } from '@playwright/test';
import { newSecret } from '#classroom/live/topics.ts';
import { inAll } from '../tags.ts';
import { openHost, openPupil, openRoom, openWithClicker, question, serveBroker, until } from './class.ts';
import { openNetwork } from './network.ts';

test('a class votes: nothing is known before it is shown, then everybody has it', async () => {
  const { broker, host, pupils } = await openRoom(31);
  host.open(question);
  await until(() => pupils.every(({ shown }) => shown.ask?.phase === 'open'));
  for (const [index, pupil] of pupils.entries()) pupil.choose(index % 4);
  await until(() => host.answered, 31);
  pupils[0]?.choose(3);
  await until(() => host.counts, [7, 8, 8, 8]);
  expect(pupils.every(({ shown }) => shown.tally === undefined)).toBe(true);
  host.close();
  await until(() => pupils.every(({ shown }) => shown.ask?.phase === 'closed'));
  pupils[1]?.choose(0);
  await host.show([1, 0, 0, 0]);
  await until(() => pupils.every(({ shown }) => shown.tally?.counts.join() === '8,8,8,8'));
  await Promise.all(pupils.map((pupil) => pupil.leave()));
  await until(() => host.devices, 0);
  await host.end();
  await broker.stop();
});

test('the same question, asked again, begins with no answer; closed and opened again, it goes on', async () => {
  const { broker, host, pupils } = await openRoom(5);
  const isOpen = () => pupils.every(({ shown }) => shown.ask?.phase === 'open');
  host.open(question);
  await until(isOpen);
  for (const pupil of pupils) pupil.choose(2);
  await until(() => host.answered, 5);
  host.close();
  await until(() => isOpen(), false);
  host.open(question);
  await until(isOpen);
  expect([host.answered, ...pupils.map(({ answer }) => answer?.values[0])]).toEqual([5, 2, 2, 2, 2, 2]);
  expect((await host.show([]))?.counts).toEqual([0, 0, 5, 0]);
  host.open(question);
  await until(isOpen);
  expect([host.answered, ...pupils.map(({ answer }) => answer)]).toEqual([0, ...pupils.map(() => undefined)]);
  pupils[0]?.choose(1);
  await until(() => host.answered, 1);
  expect((await host.show([]))?.counts).toEqual([0, 1, 0, 0]);
  await host.end();
  await broker.stop();
});

test('one laptop has three votes at most, however often it comes and goes, and the teacher is told', async () => {
  const broker = await serveBroker({ perAddress: 3 });
  const host = openHost({ broker: broker.url });
  await until(() => host.status, 'in');
  const network = await openNetwork(broker.port);
  const first = [1, 2, 3].map(() => openPupil(network.url, host.room));
  await until(() => host.devices, 3);
  expect(host.crowd).toBeUndefined();
  const fourth = openPupil(broker.url, host.room);
  await until(() => [fourth.status, host.crowd], ['crowd', { phones: 4, seats: 3 }]);
  await fourth.leave();
  host.open(question);
  await until(() => first.every(({ shown }) => shown.ask?.phase === 'open'));
  for (const pupil of first) pupil.choose(0);
  await until(() => host.answered, 3);
  // Three windows are closed without leaving: their answers stay, and so do their places.
  network.cut();
  const again = openPupil(broker.url, host.room);
  await until(() => again.status, 'crowd');
  expect((await host.show([]))?.counts).toEqual([3, 0, 0, 0]);
  await until(() => again.status, 'in');
  network.close();
  await Promise.all([...first, again].map((pupil) => pupil.leave()));
  await host.end();
  await broker.stop();
});

test('phones that share an address wait until the teacher lets them all in, and then come in by themselves', async () => {
  const broker = await serveBroker({ perAddress: 3, pupils: 5 });
  const host = openHost({ broker: broker.url });
  await until(() => host.status, 'in');
  const pupils = Array.from({ length: 5 }, () => openPupil(broker.url, host.room));
  await until(() => [host.devices, host.crowd], [3, { phones: 5, seats: 3 }]);
  host.letAllIn();
  await until(() => pupils.every(({ status }) => status === 'in'));
  await until(() => [host.devices, host.crowd], [5, { phones: 5, seats: 5 }]);
  // What else keeps phones out does so still.
  const sixth = openPupil(broker.url, host.room);
  await until(() => sixth.status, 'full');
  host.lock(true);
  expect(host.door).toEqual({ state: 'locked', out: 0, shared: true });
  await Promise.all([...pupils, sixth].map((pupil) => pupil.leave()));
  await host.end();
  await broker.stop();
});

test('answers that are shown twice, or withdrawn meanwhile, are told once and right', async () => {
  const { broker, host, pupils } = await openRoom();
  const [pupil] = pupils;
  host.open(question);
  await until(() => pupil?.shown.ask?.phase, 'open');
  pupil?.choose(1);
  await until(() => host.answered, 1);
  const [first, second] = await Promise.all([host.show([1, 0, 0, 0]), host.show([1, 0, 0, 0])]);
  expect([first?.counts, second]).toEqual([[1, 1, 0, 0], undefined]);
  await until(() => pupil?.shown.tally?.counts, [1, 1, 0, 0]);
  host.open(question);
  const showing = host.show([]);
  host.open({ ...question, exercise: 'another' });
  expect(await showing).toBeUndefined();
  expect([host.ask?.exercise, host.ask?.phase]).toEqual(['another', 'open']);
  const withdrawn = host.show([]);
  host.withdraw();
  expect([await withdrawn, host.ask]).toEqual([undefined, undefined]);
  await pupil?.leave();
  await host.end();
  await broker.stop();
});

test('a broker that lets in whoever comes changes no result: the first answers count, as many as there are pupils', async () => {
  const { broker, host, pupils } = await openRoom(4, { counted: 3 });
  host.open(question);
  for (const pupil of pupils) {
    await until(() => pupil.shown.ask?.phase, 'open');
    pupil.choose(1);
    await until(() => pupil.answer?.sent);
  }
  await until(() => host.answered, 4);
  expect((await host.show([]))?.counts).toEqual([0, 3, 0, 0]);
  await host.end();
  await broker.stop();
});

test('a host that is reloaded leaves the door of its room as it was, also where it knows of the lock', async () => {
  const broker = await serveBroker();
  const key = newSecret();
  const host = openHost({ broker: broker.url, key });
  await until(() => host.status, 'in');
  host.sendAllOut();
  host.lock(true);
  const pupil = openPupil(broker.url, host.room);
  await until(() => pupil.status, 'locked');
  await host.leave();
  const again = openHost({ broker: broker.url, room: host.room, key, window: 'w2', isLocked: true });
  await until(() => again.status, 'in');
  await until(() => again.door, { state: 'locked', out: 1 });
  const late = openPupil(broker.url, host.room);
  await until(() => late.status, 'locked');
  await Promise.all([pupil.leave(), late.leave(), again.end()]);
  await broker.stop();
});

test('a clock that has run for days is told, and puts nobody out', async () => {
  const { broker, host, clicker } = await openWithClicker();
  for (const elapsed of [9_999.5, 10_000.2, 5_000_000]) {
    host.publishPosition({ slide: 'x', step: 0, steps: 0, elapsed, running: true });
    await until(() => clicker.position?.elapsed, Math.min(Math.floor(elapsed), 999_999));
  }
  expect(host.status).toBe('in');
  await clicker.leave();
  await host.end();
  await broker.stop();
});

test('what was pressed before a host was reloaded is not pressed again, the next press is', async () => {
  const { broker, key, host, clicker } = await openWithClicker();
  clicker.press('back');
  await until(() => clicker.pressPendingSince === undefined);
  await host.leave();
  const pressed: string[] = [];
  const again = openHost({
    broker: broker.url,
    room: host.room,
    key,
    window: 'w2',
    onPress: (does) => pressed.push(does),
  });
  await until(() => again.status, 'in');
  clicker.press('next');
  await until(() => pressed.length > 0);
  expect(pressed).toEqual(['next']);
  await clicker.leave();
  await again.end();
  await broker.stop();
});

test('a broker killed in mid-vote loses no answer and counts none twice', inAll, async () => {
  const { broker: first, host, pupils } = await openRoom(10);
  host.open(question);
  await until(() => pupils.every(({ shown }) => shown.ask?.phase === 'open'));
  for (const pupil of pupils.slice(0, 6)) pupil.choose(1);
  await until(() => pupils.slice(0, 6).every(({ answer }) => answer?.sent));
  await first.stop();
  await until(() => pupils.every(({ status }) => status !== 'in'));
  for (const pupil of pupils.slice(6)) pupil.choose(2);
  const second = await serveBroker({ port: first.port });
  await until(() => pupils.every(({ status, answer }) => status === 'in' && answer?.sent));
  await until(() => host.counts, [0, 6, 4, 0]);
  expect((await host.show([]))?.counts).toEqual([0, 6, 4, 0]);
  await Promise.all(pupils.map((pupil) => pupil.leave()));
  await host.end();
  await second.stop();
});

test('a reloaded host takes up its room; another key never does', async () => {
  const broker = await serveBroker();
  const key = newSecret();
  const host = openHost({ broker: broker.url, key });
  await until(() => host.status, 'in');
  const pupil = openPupil(broker.url, host.room);
  await until(() => host.devices, 1);
  host.open(question);
  await until(() => pupil.shown.ask?.phase, 'open');
  pupil.choose(2);
  await until(() => host.answered, 1);
  await host.leave();
  const thief = openHost({ broker: broker.url, room: host.room, window: 'w2' });
  await until(() => thief.status, 'unknown');
  const again = openHost({ broker: broker.url, room: host.room, key, window: 'w3' });
  await until(() => [again.ask?.phase, again.devices, again.answered], ['open', 1, 1]);
  await Promise.all([thief.leave(), pupil.leave(), again.end()]);
  await broker.stop();
});

test('a room can be full, locked, emptied and ended', async () => {
  const broker = await serveBroker({ pupils: 2 });
  const host = openHost({ broker: broker.url });
  await until(() => host.status, 'in');
  const [one, two] = [openPupil(broker.url, host.room), openPupil(broker.url, host.room)];
  await until(() => host.devices, 2);
  const third = openPupil(broker.url, host.room);
  await until(() => third.status, 'full');
  const lost = openPupil(broker.url, 'BBBBBB');
  await until(() => lost.status, 'unknown');
  await third.leave();
  await two.leave();
  await until(() => host.devices, 1);
  host.lock(true);
  await until(() => one.shown.door?.state, 'locked');
  const late = openPupil(broker.url, host.room);
  await until(() => late.status, 'locked');
  host.lock(false);
  await until(() => late.status, 'in');
  host.sendAllOut();
  await until(() => [one.isOut, late.isOut], [true, true]);
  const back = openPupil(broker.url, host.room);
  await until(() => host.devices, 1);
  await host.end();
  await until(() => back.isOut || back.status !== 'in');
  const after = openPupil(broker.url, host.room);
  await until(() => after.status, 'unknown');
  await Promise.all([one, late, back, lost, after].map((pupil) => pupil.leave()));
  await broker.stop();
});

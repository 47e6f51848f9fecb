import { expect, test } from '@playwright/test';
import { countedAddress, isOwnComputer } from '#classroom/live/addresses.ts';
import { Rooms } from '#classroom/live/rooms.ts';
import { hereTopic, hostId, newRoom, newSecret } from '#classroom/live/topics.ts';
import { openHost, openPupil, serveBroker, until } from './class.ts';

const key = 'a-key-of-twenty-letters';

test('only the computer that serves a class opens a room; the teacher’s phone comes into one with its key', () => {
  const rooms = new Rooms({ pupils: 3, perAddress: 3, rooms: 1 }, () => new Set());
  const room = newRoom();
  const phone = hostId(room, 'phone');
  expect(rooms.admitHost(phone, key, {}, false)).toBe('unknown');
  expect(rooms.admitHost(hostId(room, 'desk'), key, {}, true)).toEqual({ is: 'host', room });
  expect(rooms.admitHost(phone, key, {}, false)).toEqual({ is: 'host', room });
  expect(rooms.admitHost(phone, `${key}!`, {}, false)).toBe('unknown');
  expect(rooms.admitHost(hostId(newRoom(), 'desk'), key, {}, true)).toBe('full');
});

test('a computer knows itself by any of its addresses', () => {
  for (const [remoteAddress, localAddress, is] of [
    ['127.0.0.1', '127.0.0.1', true],
    ['::1', '::1', true],
    ['::ffff:127.0.0.1', '::ffff:127.0.0.1', true],
    ['::ffff:192.168.1.7', '192.168.1.7', true],
    ['192.168.1.9', '192.168.1.7', false],
    [undefined, undefined, false],
  ] as const)
    expect(isOwnComputer({ remoteAddress, localAddress }), `${remoteAddress}`).toBe(is);
});

test('a network of IPv6 counts as one address, and so does all that reaches no further than the next cable', () => {
  for (const [address, counts] of [
    ['192.168.1.9', '192.168.1.9'],
    ['::ffff:192.168.1.9', '192.168.1.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['2001::3:4:5:6:7:8', '2001:0:3:4'],
    ['fe80::1:2:3:4%wlan0', 'fe80::'],
    ['fe80::9', 'fe80::'],
    ['::1', '0:0:0:0'],
  ])
    expect(countedAddress({ remoteAddress: address }), address).toBe(counts);
});

test('when all rooms are used up the oldest goes in which no phone has been, one without a teacher first', () => {
  const rooms = new Rooms({ pupils: 3, perAddress: 3, rooms: 3 }, () => new Set());
  const [used = '', open = '', left = ''] = [newRoom(), newRoom(), newRoom()];
  const desk = {};
  for (const room of [used, open, left]) rooms.admitHost(hostId(room, 'desk'), key, desk, true);
  const device = newSecret();
  rooms.admitPupil(device, hereTopic(used, device), {}, '192.168.1.9');
  for (const room of [used, left]) rooms.leave({ is: 'host', room }, hostId(room, 'desk'), desk);
  expect(rooms.expendableRoom()).toBe(left);
  rooms.forget(left);
  expect(rooms.expendableRoom()).toBe(open);
  expect(rooms.hosts(open)).toEqual([desk]);
  rooms.forget(open);
  expect(rooms.expendableRoom()).toBeUndefined();
});

test('an address brings three devices to a room and no more, a device comes again, and another address has its own', () => {
  const rooms = new Rooms({ pupils: 5, perAddress: 3, rooms: 1 }, () => new Set());
  const room = newRoom();
  rooms.admitHost(hostId(room, 'desk'), key, {}, true);
  const devices = Array.from({ length: 9 }, newSecret);
  const come = (device = '', address = '') => {
    const admitted = rooms.admitPupil(device, hereTopic(room, device), {}, address);
    return typeof admitted === 'string' ? admitted : 'in';
  };
  const laptop = '192.168.1.9';
  expect(devices.slice(0, 5).map((device) => come(device, laptop))).toEqual(['in', 'in', 'in', 'crowd', 'crowd']);
  expect(come(devices[0], laptop)).toBe('in');
  expect(rooms.crowd(room)).toEqual({ phones: 5, seats: 3 });
  expect(devices.slice(6, 9).map((device) => come(device, '192.168.1.7'))).toEqual(['in', 'in', 'full']);
});

test('a broker whose rooms are used up gives away one in which no phone has been, and keeps the others', async () => {
  const broker = await serveBroker({ rooms: 1 });
  const empty = openHost({ broker: broker.url });
  await until(() => empty.status, 'in');
  await empty.leave();
  const host = openHost({ broker: broker.url });
  await until(() => host.status, 'in');
  const pupil = openPupil(broker.url, host.room);
  await until(() => host.devices, 1);
  const another = openHost({ broker: broker.url });
  await until(() => another.status, 'full');
  expect(pupil.status).toBe('in');
  await another.leave();
  await pupil.leave();
  await host.end();
  await broker.stop();
});

import { expect, test } from '@playwright/test';
import { isOwnComputer } from '#classroom/live/broker.ts';
import { Rooms } from '#classroom/live/rooms.ts';
import { hereTopic, hostId, newRoom, newSecret } from '#classroom/live/topics.ts';

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

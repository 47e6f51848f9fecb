import { expect, test } from '@playwright/test';
import { addressesOf } from '#classroom/live/addresses.ts';

const address = (host: string, { internal = false, family = 'IPv4' as const } = {}) => ({
  address: host,
  netmask: '255.255.255.0',
  family,
  mac: '00:00:00:00:00:00',
  internal,
  cidr: `${host}/24`,
});

test('of the addresses of a computer, that of the school’s Wi-Fi is the first that phones are given', () => {
  const found = addressesOf({
    lo: [address('127.0.0.1', { internal: true })],
    docker0: [address('172.17.0.1')],
    eth1: [address('169.254.7.7')],
    ppp0: [address('93.184.216.34')],
    eth0: [address('10.0.0.7')],
    wlan0: [address('192.168.1.20')],
  });
  expect(found.map(({ card }) => card)).toEqual(['wlan0', 'eth0', 'ppp0', 'eth1', 'docker0']);
});

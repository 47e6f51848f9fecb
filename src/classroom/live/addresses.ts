// Addresses: those of this computer, and those from which phones come.
import type { Socket } from 'node:net';
import { networkInterfaces } from 'node:os';

interface Address {
  /** The card that has it, as the system names it. */
  card: string;
  host: string;
}

/** Cards of virtual machines, containers and tunnels: a phone in the room does not reach them. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vbox|utun|tun|tap|wg|zt|tailscale|bridge|llw|awdl|hyper-v|vethernet)/i;
const wireless = /^(wl|wi-?fi|wlan|en0$|airport)/i;

/** Ranks how likely a phone on the school's Wi-Fi reaches an address; less is likelier. */
function rank({ card, host }: Address): number {
  if (virtual.test(card)) return 4;
  if (host.startsWith('169.254.')) return 3;
  if (!/^(10|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(host)) return 2;
  return wireless.test(card) ? 0 : 1;
}

/** The addresses of this machine that others may reach, the likeliest first. */
export function addressesOf(cards: ReturnType<typeof networkInterfaces> = networkInterfaces()): Address[] {
  return Object.entries(cards)
    .flatMap(([card, addresses = []]) =>
      addresses
        .filter(({ family, internal }) => family === 'IPv4' && !internal)
        .map(({ address }) => ({ card, host: address })),
    )
    .sort((a, b) => rank(a) - rank(b));
}

const plain = (address = '') => address.replace(/^::ffff:/, '');

/**
 * What counts as one address in the limits of a class. A device gives itself as many of IPv6 as it likes that begin alike:
 * these count by their first 64 bits, and those that reach no further than the next cable, `fe80::…`, as one.
 */
export function countedAddress({ remoteAddress }: Pick<Socket, 'remoteAddress'>): string {
  const address = plain(remoteAddress);
  if (!address.includes(':')) return address;
  if (/^fe[89ab]/i.test(address)) return 'fe80::';
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  return [...head, ...zeros, ...tail].slice(0, 4).join(':');
}

/**
 * Whether a connection comes from this computer itself. Only there does a teacher open a class: a pupil's script could else
 * fill all rooms, or take a room whose server was started anew.
 */
export function isOwnComputer({
  remoteAddress,
  localAddress,
}: Pick<Socket, 'remoteAddress' | 'localAddress'>): boolean {
  const from = plain(remoteAddress);
  return /^127\.|^::1$/.test(from) || (from !== '' && from === plain(localAddress));
}

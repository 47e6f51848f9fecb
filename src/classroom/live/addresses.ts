import { networkInterfaces } from 'node:os';

export interface Address {
  /** The card that has it, as the system names it. */
  card: string;
  host: string;
}

/** Cards of virtual machines, containers and tunnels: a phone in the room does not reach them. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vbox|utun|tun|tap|wg|zt|tailscale|bridge|llw|awdl|hyper-v|vethernet)/i;
const wireless = /^(wl|wi-?fi|wlan|en0$|airport)/i;

/** How likely a phone on the school's Wi-Fi reaches an address; less is likelier. */
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

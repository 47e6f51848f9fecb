import type { Socket } from 'node:net';

const plain = (address = '') => address.replace(/^::ffff:/, '');

/** From which address a connection comes, written one way whichever protocol it took. */
export const addressOf = ({ remoteAddress }: Pick<Socket, 'remoteAddress'>): string => plain(remoteAddress);

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

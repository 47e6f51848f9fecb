import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * A line to a broker's port that a test may cut and mend, or have swallow whatever goes through it: all, or what the broker
 * says after its first few words.
 */
export async function openNetwork(port: number) {
  const sockets = new Set<Socket>();
  let state: 'whole' | 'cut' | 'swallows' = 'whole';
  let words = Number.POSITIVE_INFINITY;
  let said = 0;
  let lines = 0;
  const drop = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const line = createServer((near) => {
    if (state === 'cut') {
      near.destroy();
      return;
    }
    lines += 1;
    let heard = 0;
    const far = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from.on('error', () => {}).on('close', () => to.destroy()));
      from.on('data', (data) => {
        if (from === far) {
          heard += 1;
          said = heard;
          if (heard > words) return;
        }
        if (state !== 'swallows') to.write(data);
      });
    }
  });
  await new Promise<void>((done) => line.listen(0, '127.0.0.1', done));
  return {
    url: `ws://127.0.0.1:${(line.address() as AddressInfo).port}/mqtt`,
    /** Connections since it was opened. */
    lines: () => lines,
    /** Of each connection to come only so many words of the broker arrive. */
    keepWords: (count: number) => {
      words = count;
    },
    /** What the broker has said on the newest connection, arrived or not. */
    said: () => said,
    swallow: () => {
      state = 'swallows';
    },
    cut: () => {
      state = 'cut';
      drop();
    },
    mend: () => {
      state = 'whole';
    },
    close: () => {
      drop();
      line.close();
    },
  };
}

import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line to a broker's port that a test may cut and mend, or have swallow whatever goes through it. */
export async function openNetwork(port: number) {
  const sockets = new Set<Socket>();
  let state: 'whole' | 'cut' | 'swallows' = 'whole';
  const drop = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const line = createServer((near) => {
    if (state === 'cut') {
      near.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from.on('error', () => {}).on('close', () => to.destroy()));
      from.on('data', (data) => state === 'swallows' || to.write(data));
    }
  });
  await new Promise<void>((done) => line.listen(0, '127.0.0.1', done));
  return {
    url: `ws://127.0.0.1:${(line.address() as AddressInfo).port}/mqtt`,
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

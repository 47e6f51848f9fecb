// Serves the built site together with a broker, or pointed at one that runs elsewhere.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteAnswers } from '#core/node/site-answers.ts';
import { openBroker } from './broker.ts';
import { brokerPath, classFile } from './names.ts';

export interface ClassSettings {
  /** Folder of the built site. */
  folder: string;
  /** The folder on the host under which the site stands, with a slash at both ends. */
  base: string;
  /** Folders of the site that hold it in other languages: their phones come to the same classes. */
  editions?: readonly string[];
  port: number;
  /** Devices in one room. */
  pupils: number;
  /** Devices of one address in one room. */
  perAddress: number;
  /** Another broker's address, `ws://…` or `wss://…`, instead of the embedded one. */
  broker?: string | undefined;
  /** Hosts under which phones may find this computer, the likeliest first. */
  hosts?: readonly string[];
}

export interface ServedClass {
  port: number;
  stop(): Promise<void>;
}

/** Names of this computer in its own browser. */
const ownNames = ['localhost', '127.0.0.1'];

/** Starts to serve. Throws what the system says when the port is taken. */
export async function serveClass({
  folder,
  base,
  editions = [],
  port,
  pupils,
  perAddress,
  broker,
  hosts = [],
}: ClassSettings): Promise<ServedClass> {
  const embedded = broker === undefined ? await openBroker({ pupils, perAddress, rooms: 20 }) : undefined;
  /** Names and addresses of this computer with its port, as a page's address has them. */
  const ownHosts = (): string[] => [...ownNames, ...hosts].map((host) => new URL(`http://${host}:${ownPort()}`).host);

  /**
   * A page of another site, open in the teacher's own browser, could else open rooms, also under a name of its own that it
   * has led to this computer. Whoever is no page names no origin.
   */
  const isOurPage = ({ headers: { origin, host = '' } }: IncomingMessage): boolean =>
    ownHosts().includes(host) &&
    (origin === undefined || (URL.canParse(origin) && ownHosts().includes(new URL(origin).host)));

  /** Writes what phones ask for first: where the broker is, how many may come, and at which addresses the class is found. */
  const settings = (): string => {
    const homes = hosts.map((host) => `http://${host}:${ownPort()}${base}`);
    return JSON.stringify({ broker: broker ?? brokerPath, pupils, homes });
  };
  /** Names the broker in a page's policy: not every browser counts WebSockets of the same host as 'self'. */
  const withBroker = (html: string): string => {
    const origins = broker === undefined ? ownHosts().map((host) => `ws://${host}`) : [new URL(broker).origin];
    return html.replaceAll("connect-src 'self'", `connect-src 'self' ${origins.join(' ')}`);
  };
  const classFiles = [classFile, ...editions.map((edition) => `${edition}/${classFile}`)];
  const server: Server = createServer(
    siteAnswers({
      folder,
      base,
      pageFor: withBroker,
      told: (name) => (classFiles.includes(name) ? settings() : undefined),
    }),
  );
  const ownPort = () => (server.address() as AddressInfo).port;
  server.on('upgrade', (request, socket, head) => {
    if (embedded && request.url === brokerPath && isOurPage(request)) embedded.upgrade(request, socket, head);
    else socket.destroy();
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, done);
  });
  return {
    port: ownPort(),
    stop: async () => {
      await embedded?.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

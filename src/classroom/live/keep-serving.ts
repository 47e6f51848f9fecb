import { type ChildProcess, fork } from 'node:child_process';
import type { ClassSettings, ServedClass } from './serve.ts';

/** Report of the process that serves: its port, or why it has none. */
export type ServerReport = { port: number } | { why: string; code?: string | undefined };

interface KeptClass extends ServedClass {
  /** The number of the process that serves now. */
  pid(): Promise<number | undefined>;
}

/** Resolves once a process serves; fails with what the system says, or where it ends before. */
const portOf = (server: ChildProcess) =>
  new Promise<number>((done, fail) => {
    server.once('exit', () => fail(new Error('The server of the class ended before it could be reached.')));
    server.once('message', (report: ServerReport) => {
      if ('port' in report) done(report.port);
      else fail(Object.assign(new Error(report.why), { code: report.code }));
    });
  });

/**
 * Serves a class from a process of its own, and when that dies from another on the same port, to which windows and phones
 * come back by themselves. Throws what the system says when the port is taken.
 */
export async function keepServing(settings: ClassSettings, died = () => {}): Promise<KeptClass> {
  let isOver = false;
  const start = async (port: number) => {
    const server = fork(new URL('serving.ts', import.meta.url));
    server.send({ ...settings, port } satisfies ClassSettings);
    const taken = await portOf(server);
    server.once('exit', () => {
      if (isOver) return;
      died();
      now = start(taken);
    });
    return { server, port: taken };
  };
  let now = start(settings.port);
  return {
    port: (await now).port,
    pid: async () => (await now).server.pid,
    stop: async () => {
      isOver = true;
      const { server } = await now;
      const ended = new Promise((done) => server.once('exit', done));
      server.disconnect();
      await ended;
    },
  };
}

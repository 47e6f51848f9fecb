// The process that serves a class: `keepServing` starts it, orders it by one message, and ends it by hanging up.
import type { ServerReport } from './keep-serving.ts';
import { type ClassSettings, serveClass } from './serve.ts';

const report = (what: ServerReport) => process.send?.(what);

process.once('message', (settings: ClassSettings) => {
  serveClass(settings).then(
    ({ port }) => report({ port }),
    (error: NodeJS.ErrnoException) => report({ why: error.message, code: error.code }),
  );
});
process.once('disconnect', () => process.exit());
// A terminal's Ctrl+C reaches this process too; when it ends is decided by the other.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});

// Serves the site of a pack with a broker, so that phones in the room can answer. The pack holds it in one file, which its
// starters run with nothing but Node.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressesOf } from '#classroom/live/addresses.ts';
import { DEFAULT_PER_ADDRESS, DEFAULT_PUPILS } from '#classroom/live/names.ts';
import { serveClass } from '#classroom/live/serve.ts';
import { starterWords as words } from '#words/index.ts';
import { tellClass } from './tell-class.ts';

/** The usual port first; the next ones where it is taken, as by a class that was started before. */
const ports = [4321, 4322, 4323, 4324, 4325, 0];

async function serve(hosts: readonly string[], [port = 0, ...others] = ports): Promise<number> {
  const folder = join(dirname(fileURLToPath(import.meta.url)), '../site');
  const settings = { folder, base: '/', port, pupils: DEFAULT_PUPILS, perAddress: DEFAULT_PER_ADDRESS, hosts };
  try {
    return (await serveClass(settings)).port;
  } catch (error) {
    if (others.length === 0) throw error;
    return serve(hosts, others);
  }
}

/** Opens the teacher's page in the browser of this computer; where none opens, its address stands above. */
function open(address: string): void {
  const [program, ...given] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
  spawn(program ?? '', given, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

const addresses = addressesOf();
const port = await serve(addresses.map(({ host }) => host));
const teacher = tellClass({ port, base: '/', addresses });
console.log(words.leaveOpen);
if (process.env.BROWSER !== 'none') open(teacher);

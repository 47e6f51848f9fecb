// `npm run class`: builds the site and serves it with a broker, so that phones in the room can answer.
import './choose-deck.ts';
import { parseArgs } from 'node:util';
import { addressesOf } from '#classroom/live/addresses.ts';
import { keepServing } from '#classroom/live/keep-serving.ts';
import { DEFAULT_PER_ADDRESS, DEFAULT_PUPILS } from '#classroom/live/names.ts';
import { editionFolders } from '#core/node/editions.ts';
import { environment } from '#core/node/environment.ts';
import { toRun } from '#core/node/project.ts';
import { UserError } from '#core/node/user-error.ts';
import { buildSite } from '#publish/site.ts';
import { command } from './command.ts';

/** More than usual is a choice; more than this was never shown to hold. */
const most = 1000;

/** How many phones a room takes, and how many of one address. */
function readLimits() {
  const usual = { pupils: DEFAULT_PUPILS, 'per-address': DEFAULT_PER_ADDRESS };
  const option = (usually: number) => ({ type: 'string', default: String(usually) }) as const;
  const { values } = parseArgs({
    options: { pupils: option(usual.pupils), 'per-address': option(usual['per-address']) },
  });
  const phones = (name: keyof typeof usual): number => {
    const count = Number(values[name]);
    if (Number.isInteger(count) && count >= 1 && count <= most) return count;
    throw new UserError(
      `--${name} ${values[name]} is no number of phones. Known: 1 to ${most}. Write for example --${name} ${usual[name]}.`,
    );
  };
  return { pupils: phones('pupils'), perAddress: phones('per-address') };
}

const { broker, base, root, port: wanted } = environment;

/** Builds the site and serves it under every address by which phones may find this computer. */
async function openClass() {
  const limits = readLimits();
  await buildSite();
  const addresses = addressesOf();
  const hosts = addresses.map(({ host }) => host);
  const settings = { folder: 'dist', base: root, editions: editionFolders(), port: wanted, ...limits, broker, hosts };
  const served = await keepServing(settings, tellOfDeath).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    throw new UserError(
      `Port ${wanted} cannot be used (${error.message}). Close what uses it, or choose another: PORT=4322 ${toRun('class')}`,
    );
  });
  // Only now: the build has chosen the language of its words.
  const { tellClass } = await import('#publish/class-starter/tell-class.ts');
  tellClass({ port: served.port, base, addresses, broker });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void served.stop().then(() => process.exit(0)));
}

const tellOfDeath = () =>
  console.error(
    'The server of the class broke down and is being started anew; windows and phones come back by themselves.',
  );

await command(openClass);

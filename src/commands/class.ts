// `npm run class`: builds the site and serves it with a broker, so that phones in the room can answer.
import './choose-deck.ts';
import { parseArgs, styleText } from 'node:util';
import { renderUnicodeCompact } from 'uqr';
import { addressesOf } from '#classroom/live/addresses.ts';
import { keepServing } from '#classroom/live/keep-serving.ts';
import { usualPerAddress, usualPupils } from '#classroom/live/names.ts';
import type { ServedClass } from '#classroom/live/serve.ts';
import { environment } from '#core/node/environment.ts';
import { UserError } from '#core/node/user-error.ts';
import { buildSite } from '#publish/site.ts';
import { command } from './command.ts';

/** More than usual is a choice; more than this was never shown to hold. */
const most = 1000;

/** How many phones a room takes, and how many of one address. */
function readLimits() {
  const usual = { pupils: usualPupils, 'per-address': usualPerAddress };
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

const { broker, base, port: wanted } = environment;

/** Builds the site and serves it under every address by which phones may find this computer. */
async function openClass() {
  const limits = readLimits();
  await buildSite();
  const addresses = addressesOf();
  const hosts = addresses.map(({ host }) => host);
  const settings = { folder: 'dist', base, port: wanted, ...limits, broker, hosts };
  const served = await keepServing(settings, tellOfDeath).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    throw new UserError(
      `Port ${wanted} cannot be used (${error.message}). Close what uses it, or choose another: PORT=4322 npm run class`,
    );
  });
  tell(served, addresses);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void served.stop().then(() => process.exit(0)));
}

const tellOfDeath = () =>
  console.error(
    'The server of the class broke down and is being started anew; windows and phones come back by themselves.',
  );

/** Prints where the teacher and the phones go. */
function tell(served: ServedClass, addresses: ReturnType<typeof addressesOf>) {
  const at = (host: string, path: string) => `http://${host}:${served.port}${base}${path}`;
  console.log(
    `Teacher      ${at('localhost', 'teach/')}   open the presenter of your lesson there, then “Let phones answer”`,
  );
  if (broker) console.log(`Broker       ${broker}`);
  const [likeliest, ...others] = addresses;
  if (!likeliest) {
    console.log(
      'This computer is in no network, so no phone can reach it. Join the Wi-Fi, or open a hotspot, and start again.',
    );
  } else {
    console.log(`Phones       ${at(likeliest.host, 'join/')}   (${likeliest.card})`);
    for (const { card, host } of others) console.log(`or           ${at(host, 'join/')}   (${card})`);
    console.log('\nTry one phone before the lesson:');
    const code = renderUnicodeCompact(at(likeliest.host, 'join/?test'), { ecc: 'M', border: 2 });
    // Its dark modules are gaps: dark in a bright terminal too.
    for (const line of code.split('\n')) console.log(styleText(['whiteBright', 'bgBlack'], line));
    console.log('If it does not open: the Wi-Fi may keep devices apart. A hotspot of the laptop or of a phone works.');
  }
  console.log('Ctrl+C ends it. Nothing is kept.');
}

await command(openClass);

// `npm run class`: builds the site and serves it with a broker, so that phones in the room can answer.
import { parseArgs } from 'node:util';
import qrcode from 'qrcode';
import { environment } from '../build/environment.ts';
import { buildSite } from '../build/site.ts';
import { DeckError } from '../deck/problem.ts';
import { addressesOf } from './addresses.ts';
import { serveClass } from './serve.ts';

/** A class of thirty twice over; more is a choice. */
const usual = 60;
const most = 2000;

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function readPupils(): number {
  const { values } = parseArgs({ options: { pupils: { type: 'string', default: String(usual) } } });
  const pupils = Number(values.pupils);
  if (Number.isInteger(pupils) && pupils >= 1 && pupils <= most) return pupils;
  return refuse(
    `--pupils ${values.pupils} is no number of phones. Known: 1 to ${most}. Write for example --pupils 60.`,
  );
}

const pupils = readPupils();
const { broker, base, port: wanted } = environment;

try {
  await buildSite();
} catch (error) {
  if (error instanceof DeckError) refuse(error.message);
  throw error;
}
const addresses = addressesOf();
const hosts = addresses.map(({ host }) => host);
const served = await serveClass({ folder: 'dist', base, port: wanted, pupils, broker, hosts }).catch((error: Error) =>
  refuse(
    `Port ${wanted} cannot be used (${error.message}). Close what uses it, or choose another: PORT=4322 npm run class`,
  ),
);

const at = (host: string, path: string) => `http://${host}:${served.port}${base}${path}`;
console.log(`Teacher      ${at('localhost', 'presenter/')}   then “Let phones answer”`);
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
  console.log(await qrcode.toString(at(likeliest.host, 'join/?test'), { type: 'terminal', small: true }));
  console.log('If it does not open: the Wi-Fi may keep devices apart. A hotspot of the laptop or of a phone works.');
}
console.log('Ctrl+C ends it. Nothing is kept.');

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void served.stop().then(() => process.exit(0)));

import { styleText } from 'node:util';
import { renderUnicodeCompact } from 'uqr';
import type { addressesOf } from '#classroom/live/addresses.ts';

interface Opened {
  port: number;
  /** The folder on the host under which the site stands, with a slash at both ends. */
  base: string;
  addresses: ReturnType<typeof addressesOf>;
  /** Another broker than the one that is served along. */
  broker?: string | undefined;
}

/** Prints where the teacher and the phones go; returns the address of the teacher's page. */
export function tellClass({ port, base, addresses, broker }: Opened): string {
  const at = (host: string, path: string) => `http://${host}:${port}${base}${path}`;
  const teacher = at('localhost', 'teach/');
  console.log(`Teacher      ${teacher}   open the presenter of your lesson there, then “Let phones answer”`);
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
  return teacher;
}

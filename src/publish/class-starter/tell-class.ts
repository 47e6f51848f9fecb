import { styleText } from 'node:util';
import { renderUnicodeCompact } from 'uqr';
import type { addressesOf } from '#classroom/live/addresses.ts';
import { starterWords as words } from '#words/index.ts';

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
  const row = (name: string, address: string) => console.log(`${name.padEnd(12)} ${address}`);
  row(words.teacher, `${teacher}   ${words.openThere}`);
  if (broker) row(words.broker, broker);
  const [likeliest, ...others] = addresses;
  if (!likeliest) {
    console.log(words.noNetwork);
  } else {
    row(words.phones, `${at(likeliest.host, 'join/')}   (${likeliest.card})`);
    for (const { card, host } of others) row(words.or, `${at(host, 'join/')}   (${card})`);
    console.log(`\n${words.tryOne}`);
    const code = renderUnicodeCompact(at(likeliest.host, 'join/?test'), { ecc: 'M', border: 2 });
    // Its dark modules are gaps: dark in a bright terminal too.
    for (const line of code.split('\n')) console.log(styleText(['whiteBright', 'bgBlack'], line));
    console.log(words.opensNot);
  }
  console.log(words.ends);
  return teacher;
}

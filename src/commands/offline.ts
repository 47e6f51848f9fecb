// `npm run offline`: builds the site and writes the whole deck as one file that works by a double click.
import './choose-deck.ts';
import { parseArgs } from 'node:util';
import { buildSite } from '#publish/site.ts';
import { command } from './command.ts';

await command(async () => {
  parseArgs();
  await buildSite({ withOneFile: true });
  const { writeOneFile } = await import('#publish/one-file/one-file.ts');
  const { file, bytes } = await writeOneFile();
  console.log(`${file}  ${(bytes / 1e6).toFixed(2)} MB`);
});

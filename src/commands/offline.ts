// `npm run offline`: builds the site and writes the whole deck as one file that works by a double click.
import './choose-deck.ts';
import { parseArgs } from 'node:util';
import { writeOneFile } from '#publish/one-file/one-file.ts';
import { buildSite } from '#publish/site.ts';
import { command } from './command.ts';

await command(async () => {
  parseArgs();
  await buildSite({ withOneFile: true });
  const { file, bytes } = await writeOneFile();
  console.log(`${file}  ${(bytes / 1e6).toFixed(2)} MB`);
});

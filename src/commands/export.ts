// `npm run export`: builds the site with links to its files for other programs, and writes these to dist/export/.
import './choose-deck.ts';
import { readdirSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSite } from '#publish/site.ts';
import { command } from './command.ts';

await command(async () => {
  parseArgs();
  await buildSite({ withExports: true });
  for (const file of readdirSync('dist/export'))
    console.log(`dist/export/${file}  ${(statSync(`dist/export/${file}`).size / 1e6).toFixed(2)} MB`);
});

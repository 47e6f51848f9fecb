// `npm run build`: writes dist/ and says how the deck is balanced.
import './choose-deck.ts';
import { parseArgs } from 'node:util';
import { buildSite } from '#publish/site.ts';
import { command } from './command.ts';

await command(async () => {
  parseArgs();
  await buildSite({ logLevel: 'info' });
});

// `npm run build`: writes dist/ and says how the deck is balanced.
import './choose-deck.ts';
import { parseArgs } from 'node:util';
import { buildSite } from '#publish/site.ts';
import { command } from './command.ts';

await command(async () => {
  // How the pack has the editions built that it takes along.
  const { values } = parseArgs({ options: { 'sheets-apart': { type: 'boolean', default: false } } });
  await buildSite({ logLevel: 'info', sheetsApart: values['sheets-apart'] });
});

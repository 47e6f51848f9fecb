// `npm run build`: writes dist/ and says how the deck is balanced.

import { buildSite } from '#publish/site.ts';
import { command } from './command.ts';

await command(() => buildSite({ logLevel: 'info' }));

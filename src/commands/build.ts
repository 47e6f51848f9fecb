// `npm run build`: writes dist/ and says how the deck is balanced.

import { buildSite } from '../build/site.ts';
import { command } from './command.ts';

await command(() => buildSite({ logLevel: 'info' }));

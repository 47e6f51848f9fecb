// `npm run build`: writes dist/ and says how the deck is balanced.
import { command } from './command.ts';
import { buildSite } from './site.ts';

await command(() => buildSite({ logLevel: 'info' }));

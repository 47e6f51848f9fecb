// `npm run dev`: serves the deck while it is written. A mistake shows in the page, with file and line.
import './choose-deck.ts';
import { parseArgs } from 'node:util';
import { serveDraft } from '#publish/site.ts';
import { command } from './command.ts';

await command(async () => {
  // Astro itself names this option where it says on which address the site is.
  const { values } = parseArgs({ options: { host: { type: 'boolean', default: false } } });
  await serveDraft(values.host);
});

// `npm run check`: reads the deck without building a site, and says what is wrong with it, what is remarked on and how it
// is balanced.
import './choose-deck.ts';
import { parseArgs } from 'node:util';
import { remarksText, report, reportText } from '#deck/report.ts';
import { readTheDeck } from '#site/deck-files.ts';
import { command } from './command.ts';

await command(async () => {
  parseArgs();
  const deck = await readTheDeck();
  console.info(reportText(report(deck)));
  if (deck.remarks.length > 0) console.info(`\n${remarksText(deck.remarks)}`);
});

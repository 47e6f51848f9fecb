// `npm run check`: reads the deck without building a site, and says what is wrong with it, what is remarked on and how it
// is balanced.
import './choose-deck.ts';
import { parseArgs } from 'node:util';
import { environment } from '#core/node/environment.ts';
import { editionsIn } from '#core/node/read-environment.ts';
import { command } from './command.ts';

await command(async () => {
  parseArgs();
  const [{ remarksText, report, reportText }, { readEdition, readTheDeck }] = await Promise.all([
    import('#deck/report.ts'),
    import('#site/deck-files.ts'),
  ]);
  const edition = await readEdition();
  const deck = await readTheDeck();
  if (edition)
    for (const [file, count] of edition.missing)
      console.info(`${environment.slidesDir}/${environment.edition}/${file}  ${count} still as in the deck.`);
  else console.info(reportText(report(deck)));
  for (const folder of environment.edition ? [] : editionsIn(environment.slidesDir)) {
    const left = (await readEdition(folder))?.missing.values().reduce((sum, count) => sum + count, 0);
    if (left)
      console.info(`\n${environment.slidesDir}/${folder}: ${left} words and sentences are still as in the deck.`);
  }
  if (deck.remarks.length > 0) console.info(`\n${remarksText(deck.remarks)}`);
});

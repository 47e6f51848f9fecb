// `npm run pdf`: builds the site and writes dist/pdf/. With `-- --handout` also the long handout, with
// `-- --lesson 45` that of the lesson.
import './choose-deck.ts';
import { parseArgs } from 'node:util';
import { UserError } from '#core/node/user-error.ts';
import { command } from './command.ts';

await command(async () => {
  const { handout = false, lesson = [] } = parseArgs({
    options: { handout: { type: 'boolean' }, lesson: { type: 'string', multiple: true } },
  }).values;
  for (const minutes of lesson)
    if (!/^\d+$/.test(minutes)) throw new UserError(`--lesson takes a number of minutes, e.g. 45, not "${minutes}".`);
  const { buildAndPrint } = await import('#publish/pdf/print-pdfs.ts');
  for (const file of await buildAndPrint([...(handout ? (['whole'] as const) : []), ...lesson.map(Number)]))
    console.log(file);
});

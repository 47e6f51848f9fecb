// `npm run pdf`: builds the site and writes dist/pdf/. With `-- --lesson 45` also the slides and handout of that lesson.
import './choose-deck.ts';
import { parseArgs } from 'node:util';
import { UserError } from '#core/node/user-error.ts';
import { buildAndPrint } from '#publish/pdf/print-pdfs.ts';
import { command } from './command.ts';

await command(async () => {
  const { lesson = [] } = parseArgs({ options: { lesson: { type: 'string', multiple: true } } }).values;
  for (const minutes of lesson)
    if (!/^\d+$/.test(minutes)) throw new UserError(`--lesson takes a number of minutes, e.g. 45, not "${minutes}".`);
  for (const file of await buildAndPrint(lesson.map(Number))) console.log(file);
});

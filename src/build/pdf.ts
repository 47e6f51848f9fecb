// `npm run pdf`: builds the site and writes dist/pdf/. With `-- --lesson 45` also the slides and handout of that lesson.
import { parseArgs } from 'node:util';
import { printPdfs } from './print-pdfs.ts';
import { buildSite, serveSite } from './site.ts';

const { lesson = [] } = parseArgs({ options: { lesson: { type: 'string', multiple: true } } }).values;
await buildSite({ withPdfs: true });
const site = await serveSite(0);
try {
  for (const file of await printPdfs(site.home, lesson.map(Number))) console.log(file);
} finally {
  await site.stop();
}

// `npm start`: builds the site, serves it and says where each view is.
import './choose-deck.ts';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { environment } from '#core/node/environment.ts';
import { pages } from '#frame/page/catalogue.ts';
import { buildSite, serveSite } from '#publish/site.ts';
import { command } from './command.ts';

await command(async () => {
  parseArgs();
  await buildSite();
  const { home, port } = await serveSite(environment.port);
  if (environment.port !== 0 && port !== environment.port)
    console.log(`Port ${environment.port} is taken; this one is free: ${port}`);
  // A deck without a worksheet, say, has no page of it.
  const there = pages.filter(({ path }) => existsSync(`dist/${path}index.html`));
  const { pageNames } = await import('#words/index.ts');
  const width = Math.max(...there.map(({ id }) => pageNames[id].length)) + 2;
  for (const { id, path } of there) console.log(`${pageNames[id].padEnd(width)}${home}${path}`);
});

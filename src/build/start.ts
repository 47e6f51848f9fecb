// `npm start`: builds the site, serves it and says where each view is.
import { command } from './command.ts';
import { environment } from './environment.ts';
import { buildSite, serveSite } from './site.ts';

const views = [
  ['', 'Cover'],
  ['read/', 'Read'],
  ['present/', 'Present'],
  ['presenter/', 'Presenter'],
  ['teach/', 'Teach'],
  ['sources/', 'Sources'],
  ['about/', 'About'],
  ['print/slides/', 'Print the slides'],
  ['print/poll/', 'Print A to D cards'],
  ['print/handout/', 'Print the handout'],
  ['print/worksheet/', 'Print the worksheet'],
] as const;

await command(async () => {
  await buildSite();
  const { home, port } = await serveSite(environment.port);
  if (environment.port !== 0 && port !== environment.port)
    console.log(`Port ${environment.port} is taken; this one is free: ${port}`);
  for (const [path, name] of views) console.log(`${name.padEnd(20)}${home}${path}`);
});

// `npm start`: builds the site, serves it and says where each view is.
import { DeckError } from '../deck/problem.ts';
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

try {
  await buildSite();
  const { home } = await serveSite(Number(process.env.PORT ?? 4321));
  for (const [path, name] of views) console.log(`${name.padEnd(20)}${home}${path}`);
} catch (error) {
  console.error(error instanceof DeckError ? error.message : error);
  process.exit(1);
}

import type { APIRoute } from 'astro';
import { pagesOf } from '../../../parts/page/catalogue.ts';
import { loadDeck } from '../../../views/load-deck.ts';
import { paperCss } from '../../../views/print/paper-css.ts';
import { pageNames } from '../../../words/index.ts';

export async function getStaticPaths() {
  // They have a page size of their own, or one page.
  const others = ['slides', 'poster', 'poll'];
  const printed = pagesOf(await loadDeck()).filter(({ path }) => path.startsWith('print/'));
  const sheets = printed.filter(({ id }) => !others.includes(id));
  return sheets.map(({ id }) => ({ params: { sheet: id }, props: { name: pageNames[id] } }));
}

/** The foot of one sheet names it. */
export const GET: APIRoute<{ name: string }> = async ({ props }) => paperCss(await loadDeck(), props.name);

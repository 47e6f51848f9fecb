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

/** What one pupil fills in on several pages, which may come apart. */
const pupils = ['worksheet', 'short-worksheet', 'position-memo', 'models'];

/** The foot of one sheet names it. */
export const GET: APIRoute<{ name: string }> = async ({ props, params }) =>
  paperCss(await loadDeck(), props.name, pupils.includes(params.sheet ?? ''));

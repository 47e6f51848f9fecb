import type { APIRoute } from 'astro';
import { pagesOf } from '../../../parts/page/catalogue.ts';
import { loadDeck } from '../../../views/load-deck.ts';
import { paperCss } from '../../../views/print/paper-css.ts';
import { pageNames, paperWords } from '../../../words/index.ts';

export async function getStaticPaths() {
  // They have a page size of their own, or one page.
  const others = ['slides', 'poster', 'poll'];
  const printed = pagesOf(await loadDeck()).filter(({ path }) => path.startsWith('print/'));
  const sheets = printed.filter(({ id }) => !others.includes(id));
  return sheets.map(({ id }) => ({ params: { sheet: id }, props: { name: pageNames[id] } }));
}

/** What one pupil fills in on several pages, which may come apart. */
const pupils = ['worksheet', 'short-worksheet', 'position-memo', 'models'];

/** What is cut apart: on the back of a card another one would be cut. */
const cut = ['role-cards', 'controversy-cards', 'homework', 'tickets', 'models'];

/** The foot of one sheet names it. */
export const GET: APIRoute<{ name: string }> = async ({ props, params }) => {
  const { sheet = '' } = params;
  const name = cut.includes(sheet) ? `${props.name} · ${paperWords.oneSide}` : props.name;
  return paperCss(await loadDeck(), name, pupils.includes(sheet));
};

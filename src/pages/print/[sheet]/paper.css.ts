import type { APIRoute } from 'astro';
import { pagesOf } from '#frame/page/catalogue.ts';
import { loadDeck } from '#site/load-deck.ts';
import { paperCss } from '#views/print/paper-css.ts';
import { pageNames, paperWords } from '#words/index.ts';

export async function getStaticPaths() {
  // They have a page size of their own.
  const others = ['slides', 'poster'];
  const printed = pagesOf(await loadDeck()).filter(({ id, path }) => path.startsWith('print/') || id === 'substitute');
  const sheets = printed.filter(({ id }) => !others.includes(id));
  return sheets.map(({ id }) => ({ params: { sheet: id }, props: { name: pageNames[id] } }));
}

/** What one pupil fills in on several pages, which may come apart. */
const pupils = ['worksheet', 'position-memo', 'models'];

/** What is cut apart: on the back of a card another one would be cut. */
const cut = ['role-cards', 'controversy-cards', 'tickets', 'models'];

/** What is one sheet of paper with two sides: tasks speak of its back, or of what is folded back. */
const twoSided = ['one-sheet', 'worksheet', 'position-memo', 'plan'];

/** The foot of one sheet names it. */
export const GET: APIRoute<{ name: string }> = async ({ props, params }) => {
  const { sheet = '' } = params;
  const sides = cut.includes(sheet) ? [paperWords.oneSide] : twoSided.includes(sheet) ? [paperWords.bothSides] : [];
  const name = [props.name, ...sides].join(' · ');
  return paperCss(await loadDeck(), name, pupils.includes(sheet));
};

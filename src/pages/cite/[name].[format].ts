import type { APIRoute, GetStaticPaths } from 'astro';
import { type CitationFile, citationFiles } from '#exports/citations/formats.ts';
import { allItems, type Item, pageItem } from '#exports/citations/item.ts';
import { publicLink } from '#frame/browser/links.ts';
import { loadDeck } from '#site/load-deck.ts';

/** The explainer, and it with every claim and source, each in every format. A claim's file is made in the page: `cite-claim.ts`. */
export const getStaticPaths: GetStaticPaths = async () => {
  const deck = await loadDeck();
  const files: [string, Item[]][] = [
    ['page', [pageItem(deck, publicLink)]],
    ['all', allItems(deck, publicLink)],
  ];
  const endings = Object.keys(citationFiles) as CitationFile[];
  return files.flatMap(([name, items]) =>
    endings.map((format) => ({ params: { name, format }, props: { items, format } })),
  );
};

export const GET: APIRoute = ({ props }) => {
  const { type, write } = citationFiles[props.format as CitationFile];
  return new Response(write(props.items as Item[]), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { type CitationFile, citationFiles } from '#exports/citations/formats.ts';
import { allItems, type Item, itemsOf, pageItem } from '#exports/citations/item.ts';
import { publicLink } from '#frame/browser/links.ts';
import { loadDeck } from '#site/load-deck.ts';

/** The explainer, every claim with its sources, and all of it together, each in every format. */
export const getStaticPaths: GetStaticPaths = async () => {
  const deck = await loadDeck();
  const files: [string, Item[]][] = [
    ['page', [pageItem(deck, publicLink)]],
    ['all', allItems(deck, publicLink)],
    ...[...deck.claims.values()].map((claim): [string, Item[]] => [
      `claim-${claim.id}`,
      itemsOf(deck, claim, publicLink),
    ]),
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

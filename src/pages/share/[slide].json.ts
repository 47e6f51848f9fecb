import type { APIRoute, GetStaticPaths } from 'astro';
import { known } from '#deck/deck.ts';
import { publicLink } from '#frame/browser/links.ts';
import { oembedOfStage } from '#frame/embed/oembed.ts';
import { loadDeck } from '#site/load-deck.ts';

/** Only what has a public address can stand in another site. */
export const getStaticPaths: GetStaticPaths = async () =>
  publicLink('') ? (await loadDeck()).slides.map(({ id }) => ({ params: { slide: id } })) : [];

export const GET: APIRoute = async ({ params }) => {
  const deck = await loadDeck();
  const slide = known(new Map(deck.slides.map((each) => [each.id, each])), params.slide ?? '');
  return Response.json(oembedOfStage(deck, slide));
};

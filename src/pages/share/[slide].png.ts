import type { APIRoute, GetStaticPaths } from 'astro';
import { openMeasure } from '#drawing/measure.ts';
import { cardSize, cardSvg } from '#exports/share/card.ts';
import { cardOf } from '#exports/share/card-of.ts';
import { paletteOf } from '#exports/share/palette.ts';
import { toPng } from '#exports/share/raster.ts';
import { publicLink } from '#frame/browser/links.ts';
import { loadDeck } from '#site/load-deck.ts';

/** A picture of each slide for those who share it; none where the site has no public address to share. */
export const getStaticPaths: GetStaticPaths = async () =>
  publicLink('') ? (await loadDeck()).slides.map(({ id }) => ({ params: { slide: id } })) : [];

export const GET: APIRoute = async ({ params }) => {
  const deck = await loadDeck();
  const { words, plate } = cardOf(deck, params.slide ?? '');
  const svg = cardSvg(words, plate, paletteOf(deck.settings.sides), await openMeasure());
  return new Response(await toPng(svg, cardSize.width), { headers: { 'Content-Type': 'image/png' } });
};

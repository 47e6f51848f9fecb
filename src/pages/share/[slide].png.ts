import type { APIRoute, GetStaticPaths } from 'astro';
import { openMeasure } from '../../drawing/measure.ts';
import { publicLink } from '../../parts/page/links.ts';
import { cardSize, cardSvg } from '../../share/card.ts';
import { cardOf } from '../../share/card-of.ts';
import { paletteOf } from '../../share/palette.ts';
import { toPng } from '../../share/raster.ts';
import { loadDeck } from '../../views/load-deck.ts';

/** A picture of each slide for those who share it; none where the site has no public address to share. */
export const getStaticPaths: GetStaticPaths = async () =>
  publicLink('') ? (await loadDeck()).slides.map(({ id }) => ({ params: { slide: id } })) : [];

export const GET: APIRoute = async ({ params }) => {
  const deck = await loadDeck();
  const { words, plate } = cardOf(deck, params.slide ?? '');
  const svg = cardSvg(words, plate, paletteOf(deck.settings.sides), await openMeasure());
  return new Response(await toPng(svg, cardSize.width), { headers: { 'Content-Type': 'image/png' } });
};

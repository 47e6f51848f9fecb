import type { APIRoute, GetStaticPaths } from 'astro';
import { known } from '#deck/deck.ts';
import { openMeasure } from '#drawing/measure.ts';
import { cardSize, cardSvg } from '#exports/share/card.ts';
import { paletteOf } from '#exports/share/palette.ts';
import { toPng } from '#exports/share/raster.ts';
import { loadDeck } from '#site/load-deck.ts';
import { cardOf } from '#views/share/card-of.ts';

/** A picture of each slide for those who share it. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await loadDeck()).slides.map(({ id }) => ({ params: { slide: id } }));

export const GET: APIRoute = async ({ params }) => {
  const deck = await loadDeck();
  const slide = known(new Map(deck.slides.map((each) => [each.id, each])), params.slide ?? '');
  const measure = await openMeasure();
  const svg = cardSvg(cardOf(deck, slide, measure), paletteOf(deck.settings), measure);
  return new Response(await toPng(svg, cardSize.width), { headers: { 'Content-Type': 'image/png' } });
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { iconSizes, iconSvg, paletteOf } from '#exports/share/palette.ts';
import { toPng } from '#exports/share/raster.ts';
import { loadDeck } from '#site/load-deck.ts';

export const getStaticPaths: GetStaticPaths = () => iconSizes.map((size) => ({ params: { size: String(size) } }));

export const GET: APIRoute = async ({ params }) => {
  const { settings } = await loadDeck();
  const png = await toPng(iconSvg(settings.sides, paletteOf(settings)), Number(params.size));
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};

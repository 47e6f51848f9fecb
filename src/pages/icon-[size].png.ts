import type { APIRoute, GetStaticPaths } from 'astro';
import { iconSizes, iconSvg, paletteOf } from '#exports/share/palette.ts';
import { toPng } from '#exports/share/raster.ts';
import { loadDeck } from '#site/load-deck.ts';

export const getStaticPaths: GetStaticPaths = () => iconSizes.map((size) => ({ params: { size: String(size) } }));

export const GET: APIRoute = async ({ params }) => {
  const { sides } = (await loadDeck()).settings;
  const png = await toPng(iconSvg(sides, paletteOf(sides)), Number(params.size));
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};

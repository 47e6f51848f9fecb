import type { APIRoute, GetStaticPaths } from 'astro';
import { iconSizes, iconSvg } from '../share/icon.ts';
import { paletteOf } from '../share/palette.ts';
import { toPng } from '../share/raster.ts';
import { loadDeck } from '../views/load-deck.ts';

export const getStaticPaths: GetStaticPaths = () => iconSizes.map((size) => ({ params: { size: String(size) } }));

export const GET: APIRoute = async ({ params }) => {
  const { sides } = (await loadDeck()).settings;
  const png = await toPng(iconSvg(sides, paletteOf(sides)), Number(params.size));
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};

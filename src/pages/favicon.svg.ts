import type { APIRoute } from 'astro';
import { iconSvg, paletteOf } from '#exports/share/palette.ts';
import { loadDeck } from '#site/load-deck.ts';

export const GET: APIRoute = async () => {
  const { sides } = (await loadDeck()).settings;
  return new Response(iconSvg(sides, paletteOf(sides)), { headers: { 'Content-Type': 'image/svg+xml' } });
};

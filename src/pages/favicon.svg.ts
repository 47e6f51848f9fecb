import type { APIRoute } from 'astro';
import { iconSvg, paletteOf } from '#exports/share/palette.ts';
import { loadDeck } from '#site/load-deck.ts';

export const GET: APIRoute = async () => {
  const { settings } = await loadDeck();
  return new Response(iconSvg(settings.sides, paletteOf(settings)), { headers: { 'Content-Type': 'image/svg+xml' } });
};

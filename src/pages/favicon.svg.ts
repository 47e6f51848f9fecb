import type { APIRoute } from 'astro';
import { iconSvg } from '../share/icon.ts';
import { paletteOf } from '../share/palette.ts';
import { loadDeck } from '../views/load-deck.ts';

export const GET: APIRoute = async () => {
  const { sides } = (await loadDeck()).settings;
  return new Response(iconSvg(sides, paletteOf(sides)), { headers: { 'Content-Type': 'image/svg+xml' } });
};

import type { APIRoute } from 'astro';
import { faces } from '../build/fonts.ts';
import { sideColours } from '../styles/side-colours.ts';
import { loadDeck } from '../views/load-deck.ts';
import { siteLink } from '../views/page/links.ts';

/** The faces, and the colours that the deck gives its two sides. */
export const GET: APIRoute = async () => {
  const fonts = Object.entries(faces).map(
    ([name, { family, weight, style }]) =>
      `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url("${siteLink(`fonts/${name}.woff2`)}") format("woff2")}`,
  );
  const css = [...fonts, sideColours((await loadDeck()).settings.sides)].join('\n');
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};

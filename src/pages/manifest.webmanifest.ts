import type { APIRoute } from 'astro';
import { iconSizes, paletteOf } from '#exports/share/palette.ts';
import { siteLink } from '#frame/browser/links.ts';
import { loadDeck } from '#site/load-deck.ts';

/** What a device needs to keep the site beside its programs. */
export const GET: APIRoute = async () => {
  const { title, description, language, ...settings } = (await loadDeck()).settings;
  const paper = paletteOf(settings)('paper');
  return Response.json({
    name: title,
    short_name: title,
    description,
    lang: language,
    start_url: siteLink(''),
    scope: siteLink(''),
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: iconSizes.map((size) => ({
      src: siteLink(`icon-${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any',
    })),
  });
};

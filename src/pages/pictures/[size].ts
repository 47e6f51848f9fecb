import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { environment } from '#core/node/environment.ts';
import type { Picture } from '#deck/deck.ts';
import { logoWidth, nameOfSize, widthsOf } from '#frame/slide/picture-sizes.ts';
import { loadDeck } from '#site/load-deck.ts';
import { resized } from '#site/media.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { pictures, settings } = await loadDeck();
  const widths = (src: string, picture: Picture) =>
    new Set([...widthsOf(picture), ...(src === settings.logo ? [logoWidth(picture)] : [])]);
  return [...pictures].flatMap(([src, picture]) =>
    [...widths(src, picture)].map((width) => ({ params: { size: nameOfSize(src, width) }, props: { src, width } })),
  );
};

export const GET: APIRoute<{ src: string; width: number }> = async ({ props: { src, width } }) =>
  new Response(await resized(join(environment.slidesDir, 'pictures', src), width), {
    headers: { 'content-type': 'image/webp' },
  });

import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { nameOfSize, widthsOf } from '#blocks/picture/sizes.ts';
import { environment } from '#core/node/environment.ts';
import { loadDeck } from '#site/load-deck.ts';
import { resized } from '#site/media.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { pictures } = await loadDeck();
  return [...pictures].flatMap(([src, picture]) =>
    widthsOf(picture).map((width) => ({ params: { size: nameOfSize(src, width) }, props: { src, width } })),
  );
};

export const GET: APIRoute<{ src: string; width: number }> = async ({ props: { src, width } }) =>
  new Response(await resized(join(environment.slidesDir, 'pictures', src), width), {
    headers: { 'content-type': 'image/webp' },
  });

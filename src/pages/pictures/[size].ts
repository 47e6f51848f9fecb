import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { nameOfSize, widthsOf } from '../../blocks/picture/sizes.ts';
import { resized } from '../../build/deck/pictures.ts';
import { environment } from '../../environment/environment.ts';
import { loadDeck } from '../../views/load-deck.ts';

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

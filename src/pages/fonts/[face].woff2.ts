import type { APIRoute, GetStaticPaths } from 'astro';
import { type Face, faces, staticFont } from '#drawing/fonts.ts';
import { otherFaces, otherFont } from '#drawing/other-fonts.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...Object.keys(faces), ...(await otherFaces()).map(({ id }) => id)].map((face) => ({ params: { face } }));

export const GET: APIRoute = async ({ params: { face = '' } }) => {
  const font = await (face in faces ? staticFont(face as Face) : otherFont(face));
  return new Response(new Uint8Array(font), { headers: { 'Content-Type': 'font/woff2' } });
};
